import { mostOnePagers } from '../../../../src/taskpane/store/onePagerActions';
import { createTestPane } from '../../../support/pane/states';

describe('customers that get a page of their own', () => {
  async function previewed() {
    const pane = createTestPane();
    await pane.actions.start();
    await pane.actions.read();
    await pane.actions.preview();
    return pane;
  }
  const idsOf = ({ state }: Awaited<ReturnType<typeof previewed>>): string[] =>
    state().onePagers.map(({ id }) => id);

  test('are found by identifier or name, exact ones first, and added once', async () => {
    const pane = await previewed();
    await pane.actions.onePagers.search('c-00');
    const matches = pane.state().customerMatches ?? [];
    const [first] = matches;
    if (first === undefined) throw new Error('nothing found');
    expect(first.id.toLowerCase()).toMatch(/^c-00/);
    pane.actions.onePagers.add(first);
    pane.actions.onePagers.add(first);
    expect(idsOf(pane)).toEqual([first.id]);
    expect(pane.state()).toMatchObject({ customerSearch: '', customerMatches: null });
    await pane.actions.onePagers.search('nobody at all');
    expect(pane.state().customerMatches).toEqual([]);
    pane.actions.onePagers.leaveOut(first.index);
    expect(idsOf(pane)).toEqual([]);
  });

  test('come from the row in which the user is, in the source or in the Customers sheet', async () => {
    const pane = await previewed();
    const { host, actions } = pane;
    const { sheetName } = host.row;
    host.row = { sheetName, row: 7, id: null };
    await actions.onePagers.addSelected();
    const [source] = idsOf(pane);
    expect(source).toBeDefined();
    host.row = { sheetName: 'Customers 2', row: 30, id: source ?? '' };
    await actions.onePagers.addSelected();
    expect(idsOf(pane)).toEqual([source]);
    host.row = { sheetName: 'Elsewhere', row: 7, id: null };
    await actions.onePagers.addSelected();
    expect(pane.state().problem).toMatchObject({ code: 'noCustomer' });
    expect(pane.state().problem?.text['zh-CN']).toContain('Elsewhere');
  });

  test('are the first of a segment, up to a limit, and are written', async () => {
    const pane = await previewed();
    await pane.actions.onePagers.addTop('champions', 2);
    expect(pane.state().onePagers).toHaveLength(2);
    for (let index = 0; index < 40; index++) {
      pane.actions.onePagers.add({ index, id: String(index), name: '' });
    }
    expect(pane.state().onePagers).toHaveLength(mostOnePagers);
    await pane.actions.write();
    expect(pane.engine.asked.some((question) => question.startsWith('scorecards'))).toBe(true);
    pane.actions.setLayout('customers');
    expect(pane.state().onePagers).toEqual([]);
  });
});
