import type { NumberSetting } from '../../../../src/segmentation/settings';
import { readNumber, showNumber } from '../../../../src/taskpane/segment/readNumber';

const text = { 'en-US': '', 'zh-CN': '' };
const share: NumberSetting = {
  key: 'top',
  name: text,
  help: text,
  kind: 'number',
  default: 0.2,
  minimum: 0.01,
  maximum: 0.9,
  step: 0.01,
  integer: false,
  format: 'percent',
};
const count: NumberSetting = { ...share, minimum: 1, maximum: 5000, integer: true, format: 'number' };

test.each([
  ['29', { value: 0.29 }],
  ['29 %', { value: 0.29 }],
  ['12.5％', { value: 0.125 }],
  ['0.5', { fault: 'outOfRange' }],
])('a share is typed in percent: %p', (typed, reading) => {
  expect(readNumber(typed, share)).toEqual(reading);
});

test('every whole percentage comes back as it was typed', () => {
  for (let percent = 1; percent <= 90; percent++) {
    const reading = readNumber(String(percent), share);
    expect('value' in reading ? showNumber(reading.value, share) : reading).toBe(String(percent));
  }
});

test.each([
  ['1,200', { value: 1200 }],
  ['１２', { fault: 'notNumber' }],
  ['', { fault: 'notNumber' }],
  ['2.5', { fault: 'notWhole' }],
  ['0', { fault: 'outOfRange' }],
  ['−3', { fault: 'outOfRange' }],
  ['Infinity', { fault: 'notNumber' }],
])('a count: %p', (typed, reading) => {
  expect(readNumber(typed, count)).toEqual(reading);
});
