import { wrapLabel } from '../../../../src/taskpane/charts/wrapLabel';

test.each([
  ['Weak in Communication', ['Weak in', 'Communication']],
  ['Cannot lose them', 'Cannot lose them'],
  ['流失风险客户', '流失风险客户'],
  ['Incommensurabilities and more', ['Incommensurabilities', 'and more']],
])('%s', (label, lines) => {
  expect(wrapLabel(label, 16)).toEqual(lines);
});
