import fc from 'fast-check';
import { dayToInput, inputToDay } from '../../../../src/taskpane/texts/dates';

test('a day goes into the field and comes back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -25_567, max: 2_932_896 }), (day) => inputToDay(dayToInput(day)) === day),
  );
  expect(dayToInput(20_634)).toBe('2026-06-30');
});

test.each(['', '2026', '2026-02-31', '2026-13-01', '30.06.2026', 'today'])('%p is no date', (text) => {
  expect(inputToDay(text)).toBeNull();
});
