import { emptyWorkbook } from '../../../src/workbench/workbook/emptyModel';
import { startTestWorkbench, type TestWorkbench } from '../../support/testWorkbench';

let workbench: TestWorkbench;

beforeAll(async () => {
  workbench = await startTestWorkbench();
});
beforeEach(() => workbench.workbook.load(emptyWorkbook('Data', 'Other')));
afterAll(() => workbench.stop());

/** Writes cells from A1 of the first sheet. */
async function given(cells: (string | number | boolean)[][]): Promise<void> {
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data');
    sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 0).values = cells;
    await context.sync();
  });
}

/** Reads properties of a range of the first sheet. */
async function read<K extends keyof Excel.Range>(
  address: string,
  ...names: K[]
): Promise<Pick<Excel.Range, K>> {
  return workbench.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Data').getRange(address);
    range.load(names as string[]);
    await context.sync();
    return Object.fromEntries(names.map((name) => [name, range[name]])) as Pick<Excel.Range, K>;
  });
}

describe('contents', () => {
  test('values, formulas, text and value types come back as Excel gives them', async () => {
    await given([[1, '=A1*2', 'x', true, '', '=1/0']]);
    const range = await read('A1:F1', 'values', 'formulas', 'text', 'valueTypes');
    expect(range.values).toEqual([[1, 2, 'x', true, '', '#DIV/0!']]);
    expect(range.formulas).toEqual([[1, '=A1*2', 'x', true, '', '=1/0']]);
    expect(range.text).toEqual([['1', '2', 'x', 'TRUE', '', '#DIV/0!']]);
    expect(range.valueTypes).toEqual([['Double', 'Double', 'String', 'Boolean', 'Empty', 'Error']]);
  });

  test('a long array, which office.js sends in pieces, is one change with every cell in its place', async () => {
    const rows = Array.from({ length: 4000 }, (_, i) => [i, `row ${String(i)}`]);
    const changes: unknown[] = [];
    const stop = workbench.workbook.onChanged((change) => {
      if (change.kind === 'cells') changes.push(change);
    });
    await workbench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.getRange('B2:C4001').values = rows;
      // Between the sets of the pieces and this one nothing stands but ranges: it is not one of them.
      sheet.getRange('C3').values = [['changed']];
      sheet.getRange('B4001').formulas = [['=B4000*2']];
      await context.sync();
    });
    stop();
    expect(changes).toHaveLength(3);
    const { values } = await read('A1:D4002', 'values');
    const expected = rows.map(([n, text], i) => [
      '',
      i === 3999 ? 2 * 3998 : n,
      i === 1 ? 'changed' : text,
      '',
    ]);
    expect(values).toEqual([['', '', '', ''], ...expected, ['', '', '', '']]);
  });

  test('long arrays one below the other, each over the last, end as they were set', async () => {
    const column = (length: number, value: string): string[][] => Array.from({ length }, () => [value]);
    await workbench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.getRange('A1:A2000').values = column(2000, 'a');
      sheet.getRange('A2001:A4000').values = column(2000, 'b');
      sheet.getRange('A1501:A3500').values = column(2000, 'c');
      await context.sync();
    });
    const { values } = await read('A1:A4000', 'values');
    expect(values).toEqual([...column(1500, 'a'), ...column(2000, 'c'), ...column(500, 'b')]);
  });

  test('null leaves a cell, an empty string clears it', async () => {
    await given([[1, 2, 3]]);
    await workbench.run(async (context) => {
      const values: unknown[][] = [[null, '', 9]];
      context.workbook.worksheets.getItem('Data').getRange('A1:C1').values = values;
      await context.sync();
    });
    expect((await read('A1:C1', 'values')).values).toEqual([[1, '', 9]]);
  });

  test('one value fills a whole range', async () => {
    await workbench.run(async (context) => {
      const fill: unknown = 7;
      context.workbook.worksheets.getItem('Data').getRange('A1:B2').values = fill as number[][];
      await context.sync();
    });
    expect((await read('A1:B2', 'values')).values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test('text is read as typed: numbers, percentages, dates, formulas, and an apostrophe for text', async () => {
    await given([['12', '50%', '2024-01-02', "'=1+1", "'007", '+5', '-A9']]);
    const range = await read('A1:G1', 'values', 'formulas', 'numberFormat');
    expect(range.values).toEqual([[12, 0.5, 45293, '=1+1', '007', 5, 0]]);
    expect(range.formulas[0]?.[6]).toBe('=-A9');
    expect(range.numberFormat[0]?.slice(0, 4)).toEqual(['General', '0%', 'yyyy-mm-dd', 'General']);
  });

  test('a cell of the Text format takes everything as text', async () => {
    await workbench.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('A1:C1');
      range.numberFormat = [['@', '@', '@']];
      range.values = [['=SUM(1)', '007', '-x']];
      await context.sync();
    });
    expect((await read('A1:C1', 'values', 'formulas')).formulas).toEqual([['=SUM(1)', '007', '-x']]);
  });

  test('a number over text leaves no text behind, a value over a formula no formula', async () => {
    await given([['text', '=1+1']]);
    await given([[5, 6]]);
    expect((await read('A1:B1', 'formulas')).formulas).toEqual([[5, 6]]);
  });

  test('the text follows the number format', async () => {
    await given([[1234.5, 0.256, 45293]]);
    await workbench.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('A1:C1');
      range.numberFormat = [['#,##0.00', '0.0%', 'yyyy-mm-dd']];
      await context.sync();
    });
    expect((await read('A1:C1', 'text')).text).toEqual([['1,234.50', '25.6%', '2024-01-02']]);
  });

  test('a dynamic array spills and reports where', async () => {
    await given([['=SEQUENCE(3,2)']]);
    const spilled = await workbench.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('A1').getSpillingToRange();
      range.load('address,values');
      await context.sync();
      return { address: range.address, values: range.values as number[][] };
    });
    expect(spilled).toEqual({
      address: 'Data!A1:B3',
      values: [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    });
  });
});

describe('shape and place', () => {
  test('addresses name the sheet, quoted where needed', async () => {
    await workbench.run(async (context) => {
      const sheet = context.workbook.worksheets.add("My 'own' sheet");
      const range = sheet.getRange('B2:C4');
      range.load('address,rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireColumn');
      await context.sync();
      expect(range.address).toBe("'My ''own'' sheet'!B2:C4");
      expect([range.rowIndex, range.columnIndex, range.rowCount, range.columnCount, range.cellCount]).toEqual(
        [1, 1, 3, 2, 6],
      );
      expect(range.isEntireColumn).toBe(false);
    });
  });

  test('ranges derived from a range', async () => {
    const addresses = await workbench.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('B2:D5');
      const derived = [
        range.getCell(1, 1),
        range.getRow(0),
        range.getColumn(2),
        range.getLastRow(),
        range.getOffsetRange(1, -1),
        range.getResizedRange(2, 0),
        range.getEntireColumn(),
        range.getRowsBelow(2),
        range.getIntersectionOrNullObject('D5:F9'),
      ];
      derived.forEach((item) => item.load('address'));
      await context.sync();
      return derived.map((item) => item.address.replace('Data!', ''));
    });
    expect(addresses).toEqual(['C3', 'B2:D2', 'D2:D5', 'B5:D5', 'A3:C6', 'B2:D7', 'B:D', 'B6:D7', 'D5']);
  });

  test('a range kept across batches stays where it is when the selection moves', async () => {
    const { workbook } = workbench;
    const addresses = await workbench.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load('address');
      await context.sync();
      const before = range.address;
      workbook.selection.set(workbook.activeSheet().id, [{ row: 4, column: 4, rowCount: 1, columnCount: 1 }]);
      range.load('address');
      await context.sync();
      return [before, range.address];
    });
    expect(addresses).toEqual(['Data!A1', 'Data!A1']);
  });

  test('the used range counts looks unless values are asked for', async () => {
    await given([
      [1, 2],
      [3, 4],
    ]);
    const addresses = await workbench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.getRange('D9').format.fill.color = '#FF0000';
      const [all, values] = [sheet.getUsedRangeOrNullObject(false), sheet.getUsedRangeOrNullObject(true)];
      const empty = context.workbook.worksheets.getItem('Other').getUsedRangeOrNullObject(true);
      const beside = sheet.getRange('F:F').getUsedRangeOrNullObject(true);
      [all, values, empty, beside].forEach((range) => range.load('address'));
      await context.sync();
      return [all.address, values.address, empty.isNullObject, beside.isNullObject];
    });
    expect(addresses).toEqual(['Data!A1:D9', 'Data!A1:B2', true, true]);
  });

  test('the region around a cell ends at blank rows and columns', async () => {
    await given([
      ['a', 'b', '', 'z'],
      [1, 2, '', 9],
      ['', '', '', ''],
      [5, 6, '', ''],
    ]);
    const address = await workbench.run(async (context) => {
      const region = context.workbook.worksheets.getItem('Data').getRange('B2').getSurroundingRegion();
      region.load('address');
      await context.sync();
      return region.address;
    });
    expect(address).toBe('Data!A1:B2');
  });
});

describe('hidden rows and filters', () => {
  test('visible cells leave out rows hidden by hand and by a filter', async () => {
    await given([
      ['name', 'n'],
      ['a', 1],
      ['b', 2],
      ['a', 3],
      ['c', 4],
    ]);
    const result = await workbench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      const table = sheet.tables.add('A1:B5', true);
      table.columns.getItem('name').filter.applyValuesFilter(['a', 'c']);
      sheet.getRange('5:5').rowHidden = true;
      await context.sync();
      const range = sheet.getRange('A1:B5');
      const areas = range.getSpecialCellsOrNullObject('Visible');
      const view = range.getVisibleView();
      areas.load('address');
      view.load('values,rowCount');
      range.load('rowHidden');
      await context.sync();
      return { areas: areas.address, rows: view.values as unknown[][], hidden: range.rowHidden };
    });
    expect(result.areas).toBe('Data!A1:B2,Data!A4:B4');
    expect(result.rows).toEqual([
      ['name', 'n'],
      ['a', 1],
      ['a', 3],
    ]);
    expect(result.hidden).toBeNull();
  });
});

describe('edits', () => {
  test('clear takes contents, looks, or both', async () => {
    await given([[1, 2]]);
    await workbench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.getRange('A1:B1').format.font.bold = true;
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
      await context.sync();
      const fonts = [sheet.getRange('A1').format.font, sheet.getRange('B1').format.font];
      fonts.forEach((font) => font.load('bold'));
      await context.sync();
      expect(fonts.map((font) => font.bold)).toEqual([true, false]);
    });
    expect((await read('A1:B1', 'values')).values).toEqual([['', 2]]);
  });

  test('deleting and inserting rows moves formulas along', async () => {
    await given([
      [1, ''],
      [2, ''],
      [3, '=A3*10'],
    ]);
    await workbench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.getRange('1:1').delete('Up');
      await context.sync();
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('1:1').insert('Down');
      await context.sync();
    });
    expect((await read('A1:B4', 'formulas')).formulas).toEqual([
      ['', ''],
      ['', ''],
      [2, ''],
      [3, '=A4*10'],
    ]);
  });

  test('a link within the workbook keeps its text', async () => {
    const link = await workbench.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('B2');
      range.hyperlink = { documentReference: "'Other'!A1", screenTip: 'Go', textToDisplay: 'Other' };
      await context.sync();
      range.load('hyperlink,values');
      await context.sync();
      return { link: range.hyperlink, values: range.values as unknown[][] };
    });
    expect(link.link).toEqual({ documentReference: "'Other'!A1", screenTip: 'Go', textToDisplay: 'Other' });
    expect(link.values).toEqual([['Other']]);
  });

  test('merging keeps the first cell and reads back in the model', async () => {
    await given([['title', '']]);
    await workbench.run(async (context) => {
      context.workbook.worksheets.getItem('Data').getRange('A1:D1').merge();
      await context.sync();
    });
    expect(workbench.workbook.toModel().sheets[0]?.merges).toEqual([
      { row: 0, column: 0, rowCount: 1, columnCount: 4 },
    ]);
  });

  test('sorting takes formulas and keeps blanks last', async () => {
    await given([['n'], [3], [''], [1], ['x']]);
    await workbench.run(async (context) => {
      context.workbook.worksheets
        .getItem('Data')
        .getRange('A1:A5')
        .sort.apply([{ key: 0, ascending: true }], false, true);
      await context.sync();
    });
    expect((await read('A1:A5', 'values')).values).toEqual([['n'], [1], [3], ['x'], ['']]);
  });
});

describe('formats', () => {
  test('fill, font, borders and alignment read back, null where they differ', async () => {
    const result = await workbench.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('A1:B2');
      range.format.fill.color = 'red';
      range.format.font.set({ bold: true, color: '#112233', size: 14, name: 'Arial' });
      range.format.horizontalAlignment = 'Center';
      range.format.wrapText = true;
      range.format.indentLevel = 2;
      range.format.borders.getItem('EdgeBottom').style = 'Continuous';
      range.format.borders.getItem('EdgeBottom').color = '#00FF00';
      range.getCell(0, 0).format.font.bold = false;
      await context.sync();
      range.load(
        'format/horizontalAlignment,format/wrapText,format/indentLevel,format/fill/color,format/font',
      );
      const borders = [range.format.borders.getItem('EdgeBottom'), range.format.borders.getItem('EdgeTop')];
      borders.forEach((border) => border.load('style,color'));
      await context.sync();
      const { format } = range;
      return {
        fill: format.fill.color,
        font: [format.font.bold, format.font.color, format.font.size, format.font.name],
        place: [format.horizontalAlignment, format.wrapText, format.indentLevel],
        borders: borders.map((border) => [border.style, border.color]),
      };
    });
    expect(result).toEqual({
      fill: '#FF0000',
      font: [null, '#112233', 14, 'Arial'],
      place: ['Center', true, 2],
      borders: [
        ['Continuous', '#00FF00'],
        ['None', '#000000'],
      ],
    });
  });

  test('column widths are points, and whole columns take looks', async () => {
    const result = await workbench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.getRange('B:B').format.columnWidth = 90;
      sheet.getRange('B:B').format.font.italic = true;
      const cell = sheet.getRange('B700');
      cell.load('format/columnWidth,format/font/italic,width');
      await context.sync();
      return [cell.format.columnWidth, cell.format.font.italic, cell.width];
    });
    expect(result).toEqual([90, true, 90]);
    expect(workbench.workbook.activeSheet().layout.columnWidth(1)).toBe(120);
  });

  test('cells keep the looks of their whole column and row in a file', async () => {
    await given([
      ['plain', 'in a column', 'plain'],
      ['in a row', 'in both', 'in a row'],
    ]);
    await workbench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.getRange('B:B').format.font.italic = true;
      sheet.getRange('2:2').format.font.bold = true;
      await context.sync();
    });
    const [sheet] = workbench.workbook.toModel().sheets;
    const looks = [0, 1].map((row) =>
      [0, 1, 2].map((column) => sheet?.styles[sheet.cells[row]?.[column]?.style ?? -1]),
    );
    expect(looks).toEqual([
      [undefined, { italic: true }, undefined],
      [{ bold: true }, { italic: true, bold: true }, { bold: true }],
    ]);
  });

  test('autofit widens a column to its longest text', async () => {
    await given([['a text that is much longer than the column']]);
    const width = await workbench.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('A:A');
      range.format.autofitColumns();
      range.load('format/columnWidth');
      await context.sync();
      return range.format.columnWidth;
    });
    expect(width).toBeGreaterThan(180);
  });
});

describe('references', () => {
  test('a range that is let go of is not remembered, and another is until its conversation ends', async () => {
    const before = workbench.host.references.size;
    await workbench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      const forgotten = sheet.getRange('A1');
      forgotten.values = [[1]];
      forgotten.untrack();
      const kept = sheet.getRange('A2');
      kept.values = [[2]];
      await context.sync();
      expect(workbench.host.references.size).toBe(before + 1);
      kept.load('values');
      await context.sync();
      expect(kept.values).toEqual([[2]]);
    });
  });
});
