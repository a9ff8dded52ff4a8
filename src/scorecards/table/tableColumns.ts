import { serialFromDay } from '../../customers/days';
import { fieldKinds, isTextField } from '../../customers/fieldKinds';
import { fieldNames, type FieldName } from '../../customers/fields';
import { fieldTexts } from '../../customers/texts/fieldTexts';
import type { NumberFormats } from '../design/numberFormats';
import { literal } from '../design/numberFormats';
import { fill } from '../../i18n/language';
import type { Facts } from '../facts';
import type { ScorecardInput } from '../input';
import type { Former } from '../movement/former';
import type { SpecCell } from '../sheetSpec';
import { natureTexts, tableTexts } from '../texts/tableTexts';
import type { ColumnKey } from './customersTable';
import { uniqueHeaders } from './uniqueHeaders';
import { nameOfField } from '../nameOfField';

export interface TableColumn {
  readonly key: ColumnKey;
  readonly header: string;
  readonly format: string;
  readonly numeric: boolean;
  /** How the column stands out; none for most. */
  readonly look: 'none' | 'bar' | 'scale' | 'risk';
  readonly cell: (customer: number) => SpecCell;
}

/** The columns a reader looks for first, after who the customer is. */
const leading: readonly FieldName[] = ['value', 'clv', 'clvLow', 'clvHigh', 'pAlive'];

const number = (value: number | undefined): SpecCell =>
  value !== undefined && Number.isFinite(value) ? value : null;
const words = (value: string | undefined): SpecCell => (value === undefined || value === '' ? null : value);

/** Decimal places, three at most, that a column's first few hundred numbers show. */
function decimalsOf(numbers: Float64Array): number {
  let decimals = 0;
  for (const value of numbers.subarray(0, 300))
    for (; decimals < 3 && Number.isFinite(value); decimals += 1) {
      const scaled = value * 10 ** decimals;
      if (Math.abs(scaled - Math.round(scaled)) < 1e-9 * Math.max(1, Math.abs(scaled))) break;
    }
  return decimals;
}

/** What is derived has a key; what was read has the words of who wrote it. */
function isNature(text: string): text is keyof typeof natureTexts {
  return Object.hasOwn(natureTexts, text);
}

function fieldColumn(
  field: FieldName,
  input: ScorecardInput,
  formats: NumberFormats,
): TableColumn | undefined {
  const { customers, language, predictions } = input;
  const header = customers.headers[field] ?? nameOfField(field, input)[language];
  const numbers = customers.numbers[field] ?? predictions?.fields[field];
  const decimals = numbers === undefined ? 0 : decimalsOf(numbers);
  const base = { key: field, header, format: formats.ofKind(fieldKinds[field], decimals) };
  if (isTextField(field)) {
    const texts = customers.texts[field];
    if (texts === undefined) return undefined;
    const isDerived = field === 'nature' && customers.derived.includes(field);
    const shown = (text = ''): string => (isDerived && isNature(text) ? natureTexts[text][language] : text);
    return { ...base, numeric: false, look: 'none', cell: (customer) => words(shown(texts[customer])) };
  }
  if (numbers === undefined) return undefined;
  const look = field === 'value' ? 'bar' : field === 'satisfaction' ? 'scale' : 'none';
  const isDate = fieldKinds[field] === 'date';
  return {
    ...base,
    numeric: true,
    look,
    cell: (customer) => {
      const value = numbers[customer];
      if (value === undefined || !Number.isFinite(value)) return null;
      return isDate ? serialFromDay(value, false) : value;
    },
  };
}

/** What a model says of a field that the data has too. */
function modelColumns(input: ScorecardInput, formats: NumberFormats): TableColumn[] {
  const { customers, language, predictions } = input;
  return fieldNames.flatMap((field) => {
    const numbers = predictions?.fields[field];
    if (numbers === undefined || customers.numbers[field] === undefined) return [];
    const header = `${nameOfField(field, input)[language]}${tableTexts.fromModel[language]}`;
    const format = formats.ofKind(fieldKinds[field], decimalsOf(numbers));
    return [
      {
        key: `model:${field}` as const,
        header,
        format,
        numeric: true,
        look: 'none' as const,
        cell: (customer: number) => number(numbers[customer]),
      },
    ];
  });
}

function scoreColumns({ segmentation, language }: ScorecardInput): TableColumn[] {
  return segmentation.columns.map((column) => {
    const { values } = column;
    const numeric = column.format !== '@';
    return {
      key: `score:${column.key}` as const,
      header: column.name[language],
      format: column.format,
      numeric,
      look: numeric ? ('scale' as const) : ('none' as const),
      cell: (customer: number): SpecCell => {
        const value = values[customer];
        return typeof value === 'string' ? words(value) : number(value);
      },
    };
  });
}

function riskColumn({ levels }: NonNullable<Facts['risk']>, { language }: ScorecardInput): TableColumn {
  // The fuller the circle, the higher the risk: a mark that needs no colour and no host's own icons.
  const marks = ['○', '◐', '●'];
  const [low, medium, high] = tableTexts.riskLevels.map((level, index) =>
    literal(`${marks[index] ?? ''} ${level[language]}`),
  );
  return {
    key: 'risk',
    header: tableTexts.risk[language],
    format: `[=1]${low};[=2]${medium};${high}`,
    numeric: true,
    look: 'risk',
    cell: (customer) => {
      const level = levels[customer];
      return level === undefined || level === 0 ? null : level;
    },
  };
}

/** Where customers stood at the earlier run that this one is compared with, and what they were worth. */
function formerColumns(
  former: Former,
  { language, customers }: ScorecardInput,
  { valueField }: Facts,
  formats: NumberFormats,
): TableColumn[] {
  const segment: TableColumn = {
    key: 'former',
    header: tableTexts.former[language],
    format: '@',
    numeric: false,
    look: 'none',
    cell: former.labelOf,
  };
  if (!former.hasValue || valueField === undefined) return [segment];
  const value = customers.headers[valueField] ?? fieldTexts[valueField][language];
  return [
    segment,
    {
      key: 'formerValue',
      header: fill(tableTexts.valueBefore[language], { value }),
      format: formats.money,
      numeric: true,
      look: 'none',
      cell: (customer) => number(former.valueOf(customer)),
    },
  ];
}

/** All columns of the Customers table, in order, with legal headers. */
export function tableColumns(
  input: ScorecardInput,
  facts: Facts,
  labels: readonly string[],
  notPlaced: string,
  formats: NumberFormats,
  former: Former | undefined,
): TableColumn[] {
  const { customers, segmentation, language } = input;
  const of = (fields: readonly FieldName[]): TableColumn[] =>
    fields.flatMap((field) => fieldColumn(field, input, formats) ?? []);
  const who: readonly FieldName[] = ['name'];
  const rest = fieldNames.filter((field) => !['id', ...who, ...leading].includes(field));
  const id: TableColumn = {
    key: 'id',
    header: customers.headers.id ?? fieldTexts.id[language],
    format: '@',
    numeric: false,
    look: 'none',
    cell: (customer) => customers.ids[customer] ?? '',
  };
  const segment: TableColumn = {
    key: 'segment',
    header: tableTexts.segment[language],
    format: '@',
    numeric: false,
    look: 'none',
    cell: (customer) => labels[segmentation.membership[customer] ?? -1] ?? notPlaced,
  };
  const others = customers.others.map(({ header, values }, index): TableColumn => {
    const numeric = values.every((value) => typeof value === 'number' || value === '');
    return {
      key: `other:${index}`,
      header,
      format: numeric ? 'General' : '@',
      numeric,
      look: 'none',
      cell: (customer) => {
        const value = values[customer];
        return typeof value === 'string' ? words(value) : number(value);
      },
    };
  });
  const columns = [
    id,
    ...of(who),
    segment,
    ...(former === undefined ? [] : formerColumns(former, input, facts, formats)),
    ...of(leading),
    ...modelColumns(input, formats),
    ...(facts.risk === undefined ? [] : [riskColumn(facts.risk, input)]),
    ...scoreColumns(input),
    ...of(rest),
    ...others,
  ];
  const headers = uniqueHeaders(
    columns.map((column) => column.header),
    tableTexts.column[language],
  );
  return columns.map((column, index) => ({ ...column, header: headers[index] ?? column.header }));
}
