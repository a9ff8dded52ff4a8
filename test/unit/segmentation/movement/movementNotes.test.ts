import type { FormerRun, Rules } from '../../../../src/segmentation/movement/formerRun';
import { movementNotes } from '../../../../src/segmentation/movement/movementNotes';

const rules = (method: Rules['method'], settings: Rules['settings'] = {}): Rules => ({
  method,
  settings,
  cross: null,
});
const run = (before: Rules): FormerRun => ({
  table: 'Customers',
  day: 1,
  title: { 'en-US': '', 'zh-CN': '' },
  rules: before,
  headers: { id: '', segment: '', value: null },
  segments: [],
});
const say = (before: FormerRun | null, now: Rules, language: 'en-US' | 'zh-CN' = 'en-US') =>
  movementNotes(before, now).map(({ text }) => text[language]);

describe('movementNotes', () => {
  it('has nothing to say where the same absolute rules were used', () => {
    const days = rules('lifecycle', { basis: 'dates' });
    expect(say(run(days), rules('lifecycle', { basis: 'dates', lostAfter: 365 }))).toEqual([]);
    const amounts = rules('valueTiers', { basis: 'amounts' });
    expect(say(run(amounts), amounts)).toEqual([]);
  });

  it('names the settings that changed, old and new, and only those in force', () => {
    const now = rules('lifecycle', { basis: 'dates', lostAfter: 300, activeFrom: 0.7 });
    expect(say(run(rules('lifecycle', { basis: 'dates' })), now)).toEqual([
      'Settings differ from last time (Lost: no purchase for more than 365 → 300): some customers changed segment because the rules did.',
    ]);
    const tiers = rules('valueTiers', { highShare: 0.1 });
    expect(say(run(rules('valueTiers')), tiers, 'zh-CN')[0]).toMatch(/20% → 10%/);
  });

  it('warns of another method, which says nothing about moves', () => {
    const [note] = say(run(rules('rfm')), { ...rules('rfm'), cross: { method: 'nature', settings: {} } });
    expect(note).toMatch(/divided by RFM, now by RFM × Customer nature/);
  });

  it('says that ranks are relative, that clusters are found anew, and that a table is of unknown rules', () => {
    expect(say(run(rules('rfm')), rules('rfm'))[0]).toMatch(/compares customers with each other/);
    expect(say(run(rules('clusters')), rules('clusters'))).toEqual([
      expect.stringMatching(/found anew/) as unknown,
    ]);
    expect(say(null, rules('nature'))[0]).toMatch(/not written by a run/);
  });
});
