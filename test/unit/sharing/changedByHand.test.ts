import { Digest } from '../../../src/excel/written/digest';
import { fingerprint } from '../../../src/sharing/kept';

const digestOf = (value: number): string => {
  const digest = new Digest();
  digest.add(3, 4, value);
  return digest.toString();
};
const marks = { digest: digestOf, fingerprint: (value: number) => fingerprint([[value]]) };

// Python: repr and '%.15g' of the same doubles.
const asOtherProgramsKeepThem: readonly (readonly [number, number])[] = [
  [259.50964124999996, 259.50964125],
  [0.1 + 0.2, 0.3],
  [2 / 3, 0.666666666666667],
  [Number('1234567.8901234999'), 1234567.8901235],
  [Number('1.2345678901234499'), 1.23456789012345],
  [Number('-9.87654321098765e21'), Number('-9.876543210987651e21')],
  [-0, 0],
];

describe.each(Object.entries(marks))('the %s of a number', (_, mark) => {
  it.each(asOtherProgramsKeepThem)('is the same where a program keeps 15 digits: %d', (value, kept) => {
    expect(mark(kept)).toBe(mark(value));
  });

  it('is the same for 10,000 numbers of every size that were kept to 15 digits', () => {
    let state = 7;
    const random = (): number => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) / 2 ** 32;
    for (let i = 0; i < 10_000; i++) {
      const value = (random() + random() / 2 ** 32) * 10 ** Math.floor(random() * 24 - 8);
      expect(mark(Number(value.toPrecision(15)))).toBe(mark(value));
    }
  });

  it.each([
    [123_456_789.01, 123_456_789.04],
    [98_765_432_109.87, 98_765_432_109.88],
    [0.12345678901, 0.12345678902],
    [1, 1.0000001],
  ])('tells that a person changed %d to %d', (value, changed) => {
    expect(mark(changed)).not.toBe(mark(value));
  });
});
