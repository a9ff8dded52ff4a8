import type { FieldName } from '../../customers/fields';
import { matchHeader } from '../../customers/matchHeader';
import { normalizeHeader } from '../../customers/normalizeText';
import type { NeighbourSummary } from '../../excel/host';
import type { FunctionDeclaration } from '../../functions/defineFunction';
import { isScalar, type Parameter } from '../../functions/parameter';
import { argumentHeaders } from './argumentHeaders';

/** Columns that an argument can be taken from, beside the field of its own name. */
const fieldsOfArguments: Readonly<Record<string, readonly FieldName[]>> = {
  customers: ['id', 'name'],
  dates: ['date'],
  amounts: ['amount', 'value'],
  direct: ['value'],
  indirect: ['indirectValue'],
  revenues: ['value', 'amount'],
  values: ['value'],
  scores: ['satisfaction', 'recommend'],
  spendWithUs: ['value'],
  clv: ['clv', 'value'],
  value: ['value', 'clv'],
  cac: ['acquisitionCost'],
  costs: ['acquisitionCost'],
  maintenance: ['maintenanceCost'],
  acquisition: ['acquisitionCost'],
  switching: ['switchingCost'],
  satisfaction: ['satisfactionCost', 'satisfaction'],
  standard: ['standardCost'],
  orderCounts: ['frequency'],
  durations: ['responseTime'],
  handled: ['feedbackHandled'],
  received: ['feedbackReceived'],
  customer: ['customerC'],
  cost: ['costC'],
  convenience: ['convenienceC'],
  communication: ['communicationC'],
  x: ['repeats'],
  tx: ['lastAge'],
  T: ['age'],
};

/**
 * A function's arguments taken from the columns around the active cell whose headers say what they
 * hold: the cell of the same row for a single number, the column's data for a range; '' where none does.
 * The active cell's own column is never used, since that would be a circular reference.
 */
export function prefill(declaration: FunctionDeclaration, neighbours: NeighbourSummary): readonly string[] {
  const own = neighbours.address.match(/\$?([A-Z]+)\$?\d+$/)?.[1];
  const columns = neighbours.headers
    .filter(({ column }) => column !== own)
    .map(({ column, header }) => ({ column, fields: matchHeader(header).map(({ field }) => field), header }));
  const used = new Set<string>();
  return declaration.parameters.map((parameter) => {
    const wanted = [...namesOf(parameter), ...(fieldsOfArguments[parameter.name] ?? [])];
    const free = columns.filter(({ column }) => !used.has(column));
    const found =
      firstOf(wanted, (name) =>
        free.find(({ fields, header }) => fields[0] === name || plain(header) === plain(name)),
      ) ??
      firstOf(headersOf(parameter), (words) => free.find(({ header }) => normalizeHeader(header) === words));
    if (found === undefined) return '';
    used.add(found.column);
    return referenceTo(found.column, parameter, neighbours);
  });
}

/** An argument may be named in one number and a field in the other: `scores`, `score`. */
function namesOf({ name }: Parameter): readonly string[] {
  return name.endsWith('s') ? [name, name.slice(0, -1)] : [name];
}

function headersOf({ name }: Parameter): readonly string[] {
  return (argumentHeaders[name] ?? '').split(',').map(normalizeHeader).filter(Boolean);
}

/** What the first of the candidates that finds something finds. */
function firstOf<T, R>(candidates: readonly T[], find: (candidate: T) => R | undefined): R | undefined {
  for (const candidate of candidates) {
    const found = find(candidate);
    if (found !== undefined) return found;
  }
  return undefined;
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function referenceTo(column: string, parameter: Parameter, { row, dataRows }: NeighbourSummary): string {
  if (isScalar(parameter)) return `${column}${row}`;
  if (dataRows === undefined) return `${column}:${column}`;
  return `${column}$${dataRows.first}:${column}$${dataRows.last}`;
}
