import { generalText } from '../../../../../src/workbench/browser/grid/generalText';

// What Excel shows in a cell of the format General that has room for so many characters.
test.each([
  [266.666_666_666_666_7, 8, '266.6667'],
  [266.666_666_666_666_7, 40, '266.6666667'],
  [83.333_333_333, 7, '83.3333'],
  [0.1 + 0.2, 8, '0.3'],
  [450, 8, '450'],
  [1234.999, 5, '1235'],
  [-1234.56, 7, '-1234.6'],
  [123_456_789, 9, '123456789'],
  [123_456_789, 8, '1.23E+08'],
  [1_234_567_890_123, 20, '1.23457E+12'],
  [0.000_012_345_678_9, 8, '1.23E-05'],
  [123_456_789, 4, '####'],
  [123_456_789, 5, '1E+08'],
  [1234.5, 0, '#'],
])('%d in %d characters', (value, room, text) => {
  expect(generalText(value, room)).toBe(text);
});
