import { roomForWords } from '../../../../src/taskpane/charts/roomForWords';

const tiers = ['High value', 'Medium value', 'Low value'];

describe('roomForWords', () => {
  it('gives columns their own widths where equal ones would cut a word and all words have room', () => {
    const stages = [['Potential'], ['New', '20'], ['Existing', '92'], ['Dormant'], ['Lost', '105']];
    expect(roomForWords([tiers, ...stages])).toBe(true);
  });

  it('leaves columns equal where every word fits, Chinese too', () => {
    expect(roomForWords([tiers, ['Low risk'], ['Medium risk'], ['High risk']])).toBe(false);
    expect(roomForWords([['高价值'], ['潜在客户'], ['新客户'], ['现有客户']])).toBe(false);
  });

  it('leaves columns equal where the words together are wider than the pane', () => {
    expect(roomForWords([tiers, ...Array.from({ length: 6 }, () => ['Communication'])])).toBe(false);
  });
});
