import { buildCustomers } from '../customers/buildCustomers';
import type { CellGrid, CellValue } from '../customers/cells';
import { CustomersError } from '../customers/customersError';
import type { Answers, AskedQuestion } from '../customers/questions';
import { recognizeColumns } from '../customers/recognizeColumns';
import type { Language, Text } from '../i18n/language';
import { languages } from '../i18n/language';
import { methodCatalogue } from './methodCatalogue';
import type { MethodId } from './segmentation';
import { segment } from './segment';
import { SegmentationError } from './segmentationError';
import type { SettingDescriptor, Settings, SettingValue } from './settings';

/**
 * A segment's name for each row of a block of cells: the core of the cell function `SEGMENT`. Columns are
 * recognised as in the pane, so that the answers are the same. Rows without a segment (the header, totals,
 * customers without the needed numbers) get ''.
 *
 * @param cells the block, with or without a header row
 * @param method id or name of the method in any language ("rfm", "Value tiers", "聚类")
 * @param settings rows of setting and value; settings go by key or by name in any language
 * @throws SegmentationError, CustomersError
 */
export function segmentCells(
  cells: readonly (readonly CellValue[])[],
  method: string,
  settings: readonly (readonly [string, CellValue])[] = [],
  language: Language = 'en-US',
): string[] {
  return segmentNames(cells, method, settings).map((name) => name?.[language] ?? '');
}

/** The same with the names in every language; undefined for a row without a segment. */
export function segmentNames(
  cells: readonly (readonly CellValue[])[],
  method: string,
  settings: readonly (readonly [string, CellValue])[] = [],
  date1904 = false,
): (Text | undefined)[] {
  const grid = gridOf(cells, date1904);
  const [readings, rest] = [settings.filter(isReading), settings.filter((pair) => !isReading(pair))];
  const { mapping } = recognizeColumns(grid);
  const customers = buildCustomers(grid, { ...mapping, answers: answersOf(readings) });
  refuseOpen(customers.questions ?? []);
  const id = methodByName(method);
  const found = segment(customers, { method: id, settings: settingsByName(id, rest) });
  return Array.from(customers.rowCustomer ?? [], (customer) => {
    const place = customer < 0 ? -1 : (found.membership[customer] ?? -1);
    return found.segments[place]?.name;
  });
}

/** Questions about the cells that a setting of their name answers: dateOrder "dmy", currency "USD", rates "EUR=1.08; JPY=0.0065". */
const readingOptions = [
  'dateOrder',
  'swappedDates',
  'decimal',
  'leadingZeros',
  'moneyUnit',
  'currency',
  'rates',
] as const;

function isReading([name]: readonly [string, CellValue]): boolean {
  return readingOptions.some((option) => same(option) === same(name));
}

function answersOf(pairs: readonly (readonly [string, CellValue])[]): Answers {
  return Object.fromEntries(
    pairs.map(([name, value]) => {
      const code = readingOptions.find((option) => same(option) === same(name)) ?? name;
      const words = code === 'rates' ? String(value).split(/[;；]/) : [String(value)];
      return [code, words.map((word) => word.trim())];
    }),
  );
}

/** In a cell nobody can be asked: an open question is an error that says how to answer it. */
function refuseOpen(questions: readonly AskedQuestion[]): void {
  const open = questions.find(({ required, answered }) => required === true && answered !== true);
  if (open === undefined) return;
  const { code, options, numbers, values = {} } = open;
  const choices =
    numbers?.map(({ key }) => `${key}=…`).join('; ') ?? options.map(({ key }) => key).join(', ');
  const example = values['example'] ?? values['text'] ?? values['currencies'] ?? values['column'] ?? '';
  throw new CustomersError('questionOpen', { option: code, choices, example });
}

function gridOf(values: readonly (readonly CellValue[])[], date1904: boolean): CellGrid {
  const width = values[0]?.length ?? 0;
  return {
    address: '',
    sheetName: '',
    values,
    rowNumbers: values.map((_, row) => row + 1),
    columnNumbers: Array.from({ length: width }, (_, column) => column + 1),
    columnFormats: Array.from({ length: width }, () => 'General'),
    date1904,
    hiddenRowCount: 0,
  };
}

const same = (name: string): string => name.toLowerCase().replace(/[\s_×x-]/g, '');

/** The method that a name means. */
export function methodByName(name: string): MethodId {
  const found = methodCatalogue.find(({ id, title }) =>
    [id, ...languages.map((language) => title[language])].some((known) => same(known) === same(name)),
  );
  if (!found) {
    const methods = methodCatalogue.map(({ id }) => id).join(', ');
    throw new SegmentationError('unknownMethod', { method: name, methods });
  }
  return found.id;
}

function settingsByName(method: MethodId, pairs: readonly (readonly [string, CellValue])[]): Settings {
  const descriptors = methodCatalogue.find(({ id }) => id === method)?.settings ?? [];
  const settings: Record<string, SettingValue> = {};
  for (const [name, value] of pairs) {
    if (name === '') continue;
    const descriptor = descriptors.find(({ key, name: title }) =>
      [key, ...languages.map((language) => title[language])].some((known) => same(known) === same(name)),
    );
    if (!descriptor) throw new SegmentationError('unknownSetting', { setting: name });
    settings[descriptor.key] = settingValue(descriptor, value);
  }
  return settings;
}

/** A cell as the setting wants it: choices by value or by name, lists of fields parted by commas. */
function settingValue(descriptor: SettingDescriptor, value: CellValue): SettingValue {
  switch (descriptor.kind) {
    case 'number':
      return typeof value === 'number' ? value : String(value);
    case 'choice': {
      const option = descriptor.options.find(({ value: known, name }) =>
        [known, ...languages.map((language) => name[language])].some(
          (word) => same(word) === same(String(value)),
        ),
      );
      return option?.value ?? String(value);
    }
    case 'fields':
      return String(value)
        .split(/[,，、;]/)
        .map((part) => part.trim())
        .filter((part) => part !== '');
  }
}
