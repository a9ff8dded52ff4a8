/**
 * From cells to customers: 100,000 rows of a customer list and of a purchase log, recognised and read, in Node. Processor
 * time, since other work may share the machine. The pane reads in a worker, in steps between which it can stop.
 */
import { buildCustomers } from '../src/customers/buildCustomers';
import type { CellGrid, CellValue } from '../src/customers/cells';
import { recognizeColumns } from '../src/customers/recognizeColumns';
import { cellOfText } from '../src/workbench/files/csv/cellOfText';
import { customerListCsv } from './support/customerList';

const rows = 100_000;
const runs = 15;

function gridOf(values: readonly (readonly CellValue[])[]): CellGrid {
  const width = values[0]?.length ?? 0;
  return {
    address: 'Sheet1!A1',
    sheetName: 'Sheet1',
    values,
    rowNumbers: values.map((_, row) => row + 1),
    columnNumbers: Array.from({ length: width }, (_, column) => column + 1),
    columnFormats: Array.from({ length: width }, () => 'General'),
    date1904: false,
    hiddenRowCount: 0,
  };
}

const list = customerListCsv(rows)
  .split('\n')
  .map((line) => line.split(',').map((field) => cellOfText(field).value));
const log = [
  ['Customer ID', 'Order date', 'Amount'],
  ...Array.from({ length: rows }, (_, row): CellValue[] => [
    `C${String((row * 7919) % 23_000)}`,
    45_000 + ((row * 31) % 700),
    Math.round(100 * (5 + ((row * 0.618) % 1) * 200)) / 100,
  ]),
];
const texts = log.map((row, index) =>
  index === 0
    ? row
    : [
        `buyer${String((index * 7919) % 23_000)}@Example.org`,
        `2026-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`,
        `$${String(row[2])}`,
      ],
);

/** The fastest and the median run, in milliseconds of processor. */
function time(work: () => void): string {
  const spent = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  }).sort((a, b) => a - b);
  return `${(spent[0] ?? 0).toFixed(0)} ms at least, ${(spent[Math.floor(runs / 2)] ?? 0).toFixed(0)} ms in the middle`;
}

for (const [name, values] of [
  ['customers', list],
  ['log', log],
  ['log of texts', texts],
] as const) {
  const grid = gridOf(values);
  console.log(`${name}: ${time(() => buildCustomers(grid, recognizeColumns(grid).mapping))}`);
}
