import { isSafeLink } from '../../../../src/workbench/files/xlsx/read/safeLink';

test.each([
  'https://example.com/a?b=c:d',
  'HTTP://example.com',
  'mailto:a@example.com',
  'other.xlsx',
  '../reports/2026.xlsx#Data!A1',
  'www.example.com/a:b',
  '#Data!A1',
])('%s may stay', (address) => {
  expect(isSafeLink(address)).toBe(true);
});

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  '  javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\u200bscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript%3aalert(1)',
  'javascript&#58;alert(1)',
  'vbscript:x',
  'data:text/html,<script>',
  'file:///etc/passwd',
  'C:\\Windows\\System32\\calc.exe',
  '\\\\server\\share',
  '//server/share',
  'ms-msdt:/id',
  'search-ms:query=x',
  'blob:https://x',
])('%s may not', (address) => {
  expect(isSafeLink(address)).toBe(false);
});
