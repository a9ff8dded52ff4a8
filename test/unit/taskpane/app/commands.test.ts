import { createCommands } from '../../../../src/taskpane/app/commands';

test('a button pressed twice before the interface is there is one wish', () => {
  const commands = createCommands();
  commands.request('segmentSelection');
  commands.request('segmentSelection');
  const heard: string[] = [];
  commands.listen((command) => heard.push(command));
  expect(heard).toEqual(['segmentSelection']);
  commands.request('segmentSelection');
  expect(heard).toHaveLength(2);
});
