import fc from 'fast-check';
import { patchStyle, toStyleModel } from '../../../../src/workbench/workbook/styleMap';

const color = fc.constantFrom('#000000', '#FF0000', '#0F6C5C');
const border = fc.record({
  style: fc.constantFrom('hair', 'thin', 'medium', 'thick', 'dashed', 'dotted', 'double'),
  color,
} as const);
const style = fc.record(
  {
    numberFormat: fc.constantFrom('0%', '#,##0.00', '@'),
    fontName: fc.constantFrom('Arial', 'Calibri'),
    fontSize: fc.integer({ min: 6, max: 40 }),
    fontColor: color,
    bold: fc.constant(true),
    italic: fc.constant(true),
    underline: fc.constant(true),
    fill: color,
    horizontal: fc.constantFrom('left', 'center', 'right'),
    vertical: fc.constantFrom('top', 'middle', 'bottom'),
    wrap: fc.constant(true),
    indent: fc.integer({ min: 1, max: 15 }),
    borders: fc.record({ top: border, bottom: border, left: border, right: border }),
  } as const,
  { requiredKeys: [] },
);

test('a look comes back from the engine as it went in', () => {
  fc.assert(fc.property(style, (look) => expect(toStyleModel(patchStyle({}, look))).toEqual(look)));
});

test('a patch leaves what it does not name, and null takes away', () => {
  const first = patchStyle(
    {},
    { bold: true, fill: '#FF0000', borders: { top: { style: 'thin', color: '#000000' } } },
  );
  const second = patchStyle(first, { fill: null, italic: true, borders: { top: null } });
  expect(toStyleModel(second)).toEqual({ bold: true, italic: true });
});
