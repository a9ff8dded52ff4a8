import { byteLength } from '../../../../src/workbench/protocol/byteLength';

// Node's own encoder is the truth.
test.each(['', 'CLV', 'é', '客户价值', '😀 a 客 é'])('%p has as many bytes as UTF-8 takes', (text) => {
  expect(byteLength(text)).toBe(Buffer.byteLength(text, 'utf8'));
});
