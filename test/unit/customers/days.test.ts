import { differenceInCalendarDays } from 'date-fns';
import fc from 'fast-check';
import { dayFromSerial, dayOf, isoFromDay, serialFromDay } from '../../../src/customers/days';

describe('days', () => {
  // Serial numbers as Excel shows them (support.microsoft.com, DATE and "date systems in Excel").
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, '1900-03-01'],
    [61, '1900-03-01'],
    [39448, '2008-01-01'],
    [40000.99, '2009-07-06'],
    [2958465, '9999-12-31'],
  ])('serial %d of the 1900 system is %s', (serial, date) => {
    expect(isoFromDay(dayFromSerial(serial, false))).toBe(date);
  });

  it('serials of the 1904 system are 1,462 less', () => {
    expect(isoFromDay(dayFromSerial(0, true))).toBe('1904-01-01');
    expect(isoFromDay(dayFromSerial(39448 - 1462, true))).toBe('2008-01-01');
  });

  it('days and serials go back and forth', () => {
    fc.assert(
      fc.property(fc.integer({ min: -24_107, max: 2_932_896 }), fc.boolean(), (day, date1904) => {
        expect(dayFromSerial(serialFromDay(day, date1904), date1904)).toBe(day);
      }),
    );
  });

  it('counts calendar days as date-fns does', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, date) => {
          const days = differenceInCalendarDays(new Date(year, month - 1, date), new Date(1970, 0, 1));
          expect(dayOf(year, month, date)).toBe(days);
        },
      ),
    );
  });

  it('knows that there is no 31 April and no 29 February 2025', () => {
    expect(dayOf(2026, 4, 31)).toBeNaN();
    expect(dayOf(2025, 2, 29)).toBeNaN();
    expect(dayOf(2024, 2, 29)).toBe(19782);
  });
});
