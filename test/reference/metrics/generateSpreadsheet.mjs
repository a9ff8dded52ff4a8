// Computes spreadsheet.json with LibreOffice: for each case the inputs and what LibreOffice's own functions answer.
// Run: node test/reference/metrics/generateSpreadsheet.mjs   (needs soffice; written with LibreOffice 7.4)
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let state = 20260701;
/** Mulberry32: the same cases on every run. */
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const round = (value, digits = 4) => Number(value.toFixed(digits));
const between = (low, high, digits) => round(low + random() * (high - low), digits);
const whole = (low, high) => Math.floor(low + random() * (high - low + 1));
const list = (count, make) => Array.from({ length: count }, make);

// A case is a row of the sheet: numbers from column A on, then the formula over them. `at(i)` is the address of the
// i-th number, `span(from, to)` of a run of them.
const cases = [];
function add(name, args, numbers, formula) {
  cases.push({ name, args, numbers, formula });
}

for (let i = 0; i < 12; i++) {
  const n = whole(2, 24);
  const margins = list(n, () => between(-50, 400, 2));
  const survival = list(n, () => between(0, 1));
  const discount = between(-0.2, 0.4);
  add(
    'CLVFLOW',
    [margins, survival, discount],
    [...margins, ...survival, discount],
    ({ at, span }) =>
      // NPV does the discounting; the array product is the expected margin.
      `NPV(${at(2 * n)};${span(0, n - 1)}*${span(n, 2 * n - 1)})`,
  );
}
for (let i = 0; i < 12; i++) {
  const n = whole(1, 40);
  const [margin, retention, discount] = [between(1, 500, 2), between(0, 1), between(-0.1, 0.5)];
  const [cost, growth] = [between(0, 200, 2), between(-0.2, 0.3)];
  const periods = list(n, (_, t) => t + 1);
  add(
    'CLV',
    [margin, retention, discount, n, cost, growth],
    [margin, retention, discount, cost, growth, ...periods],
    ({ at, span }) => {
      const t = span(5, 4 + n);
      return `NPV(${at(2)};${at(0)}*(1+${at(4)})^(${t}-1)*${at(1)}^${t})-${at(3)}`;
    },
  );
}
for (let i = 0; i < 10; i++) {
  const values = list(whole(2, 20), () => between(1, 5000, 2));
  const last = values.length - 1;
  add('GROWTHRATE', [values], values, ({ at }) => `RRI(${last};${at(0)};${at(last)})`);
}
for (let i = 0; i < 10; i++) {
  const [margin, retention] = [between(20, 200, 2), between(0.3, 0.99)];
  const cac = round((margin / (1 - retention)) * between(0.05, 0.95), 2);
  // Margins m, m·r, m·r² … are an annuity due at the rate 1/r − 1.
  add(
    'PAYBACK',
    [cac, margin, retention],
    [cac, margin, retention],
    ({ at }) => `NPER(1/${at(2)}-1;-${at(1)};${at(0)};0;1)`,
  );
}
for (let i = 0; i < 8; i++) {
  const values = list(whole(2, 30), () => between(10, 900, 2));
  const all = ({ span }) => span(0, values.length - 1);
  add('VOLATILITY', [values], values, (sheet) => `STDEV(${all(sheet)})/AVERAGE(${all(sheet)})`);
  add('CONCENTRATION', [values], values, (sheet) => `SUMSQ(${all(sheet)})/SUM(${all(sheet)})^2`);
}
for (let i = 0; i < 8; i++) {
  const scores = list(whole(1, 40), () => whole(0, 10));
  const all = ({ span }) => span(0, scores.length - 1);
  add(
    'NPS',
    [scores],
    scores,
    (sheet) => `100*(COUNTIF(${all(sheet)};">=9")-COUNTIF(${all(sheet)};"<=6"))/COUNT(${all(sheet)})`,
  );
  const answers = scores.map((score) => Math.max(1, score));
  const target = whole(1, 9);
  add(
    'CSAT',
    [answers, target],
    [...answers, target],
    (sheet) => `COUNTIF(${all(sheet)};">="&${sheet.at(answers.length)})/COUNT(${all(sheet)})`,
  );
  add(
    'WITHINTARGET',
    [answers, target],
    [...answers, target],
    (sheet) => `COUNTIF(${all(sheet)};"<="&${sheet.at(answers.length)})/COUNT(${all(sheet)})`,
  );
  add('REPEATRATE', [answers], answers, (sheet) => `COUNTIF(${all(sheet)};">1")/COUNTIF(${all(sheet)};">0")`);
  add('EFFORT', [answers], answers, (sheet) => `AVERAGE(${all(sheet)})`);
}
for (let i = 0; i < 8; i++) {
  const n = whole(2, 12);
  const indices = list(n, () => between(0, 100, 2));
  const weights = list(n, () => between(0.1, 5, 2));
  add(
    'COMPOSITE',
    [indices, weights],
    [...indices, ...weights],
    ({ span }) => `SUMPRODUCT(${span(0, n - 1)};${span(n, 2 * n - 1)})/SUM(${span(n, 2 * n - 1)})`,
  );
  const four = list(4, () => between(0, 100, 1));
  const fourWeights = list(4, () => between(0.1, 3, 2));
  add(
    'FOURC',
    [...four, fourWeights],
    [...four, ...fourWeights],
    ({ span }) => `SUMPRODUCT(${span(0, 3)};${span(4, 7)})/SUM(${span(4, 7)})`,
  );
  const perceived = list(n, () => whole(1, 7));
  const expected = list(n, () => whole(1, 7));
  add(
    'SERVICEGAP',
    [perceived, expected],
    [...perceived, ...expected],
    ({ span }) => `AVERAGE(${span(0, n - 1)})-AVERAGE(${span(n, 2 * n - 1)})`,
  );
}
for (let i = 0; i < 8; i++) {
  const [rows, items] = [whole(1, 8), whole(1, 4)];
  const scores = list(rows, () => list(items, () => whole(1, 10)));
  const weights = list(items, () => between(0.1, 1, 2));
  const numbers = [...scores.flat(), ...weights];
  add('SATINDEX', [scores, [weights]], numbers, ({ at, span }) => {
    const means = list(items, (_, j) => `AVERAGE(${list(rows, (_, r) => at(r * items + j)).join(';')})`);
    const first = rows * items;
    const weighted = means.map((mean, j) => `${at(first + j)}*${mean}`).join('+');
    return `100*((${weighted})/SUM(${span(first, first + items - 1)})-1)/9`;
  });
}
for (let i = 0; i < 10; i++) {
  const before = list(whole(3, 15), () => between(40, 90, 2));
  const after = list(whole(3, 15), () => between(45, 95, 2));
  const n = before.length;
  add(
    'UPLIFT.p',
    [before, after, false],
    [...before, ...after],
    ({ span }) => `TTEST(${span(0, n - 1)};${span(n, n + after.length - 1)};2;3)`,
  );
  const pair = before.map((value) => round(value + between(-8, 12, 2), 2));
  add(
    'UPLIFT.p',
    [before, pair, true],
    [...before, ...pair],
    ({ span }) => `TTEST(${span(0, n - 1)};${span(n, 2 * n - 1)};2;1)`,
  );
  add('UPLIFT.high', [before, pair, true], [...before, ...pair], ({ span }) => {
    const changes = `${span(n, 2 * n - 1)}-${span(0, n - 1)}`;
    return `AVERAGE(${changes})+TINV(0.05;${n - 1})*STDEV(${changes})/SQRT(${n})`;
  });
}
for (let i = 0; i < 6; i++) {
  const n = whole(7, 20);
  const values = [...new Set(list(n, () => whole(1, 1000)))];
  const bins = whole(2, 6);
  values.slice(0, 3).forEach((_, place) =>
    add(
      'RFM.frequency',
      [values, bins, place],
      values,
      ({ at, span }) =>
        // The middle rank of a value, as a quantile.
        `INT((RANK(${at(place)};${span(0, values.length - 1)};1)-0.5)*${bins}/${values.length})+1`,
    ),
  );
}

for (let i = 0; i < 6; i++) {
  const amounts = list(3, () => between(0, 5000, 2));
  add('NETVALUE', amounts, amounts, ({ at, span }) => `SUM(${span(0, 1)};-${at(2)})`);
  const referral = [whole(0, 40), between(0, 1), between(10, 900, 2), between(0, 1)];
  add('REFERRALVALUE', referral, referral, ({ span }) => `PRODUCT(${span(0, 3)})`);
  const [actual, standard] = [between(0, 9000, 2), between(0, 9000, 2)];
  add('COSTVARIANCE', [actual, standard], [actual, standard], ({ at }) => `SUM(${at(0)};-${at(1)})`);
  // What division leaves, whole and rest apart.
  const quotient = ({ at }) => `QUOTIENT(${at(0)};${at(1)})+MOD(${at(0)};${at(1)})/${at(1)}`;
  const ratio = [between(0, 9000, 2), between(1, 900, 2)];
  add('LTVRATIO', ratio, ratio, quotient);
  const total = between(100, 9000, 2);
  const wallet = [round(total * random(), 2), total];
  add('SHAREOFWALLET', wallet, wallet, quotient);
  const kinds = list(4, () => list(whole(1, 6), () => between(0, 400, 2)));
  const costs = kinds.flat();
  add('RELATIONSHIPCOST', kinds, costs, ({ span }) => `SUM(${span(0, costs.length - 1)})`);
  const [customers, submitted, weight] = [whole(1, 900), whole(1, 90), between(0, 1)];
  const [participants, adopted] = [whole(0, customers), whole(0, submitted)];
  add(
    'COCREATION',
    [participants, customers, adopted, submitted, weight],
    [weight, 1 - weight, participants, adopted, customers, submitted],
    ({ span }) => `100*SUMPRODUCT(${span(0, 1)};${span(2, 3)}/${span(4, 5)})`,
  );
}

function column(index) {
  return index < 26
    ? String.fromCharCode(65 + index)
    : column(Math.floor(index / 26) - 1) + column(index % 26);
}
const rows = cases.map(({ numbers, formula }, index) => {
  const at = (i) => `[.${column(i + 1)}${index + 1}]`;
  const span = (from, to) => `[.${column(from + 1)}${index + 1}:.${column(to + 1)}${index + 1}]`;
  const text = formula({ at, span })
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
  // An array formula: ranges may be multiplied element by element.
  const answer = `<table:table-cell table:number-matrix-columns-spanned="1" table:number-matrix-rows-spanned="1" table:formula="of:=${text}" office:value-type="float"/>`;
  const inputs = numbers.map(
    (value) => `<table:table-cell office:value-type="float" office:value="${value}"/>`,
  );
  return `<table:table-row>${answer}${inputs.join('')}</table:table-row>`;
});
const document = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="cases">${rows.join('\n')}</table:table></office:spreadsheet></office:body></office:document>`;

const folder = mkdtempSync(join(tmpdir(), 'spreadsheet-'));
writeFileSync(join(folder, 'cases.fods'), document);
// The last options: not "as shown", so that all digits are written.
const filter = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false,false';
execFileSync('soffice', [
  `-env:UserInstallation=file://${folder}/profile`,
  '--headless',
  '--convert-to',
  filter,
  '--outdir',
  folder,
  join(folder, 'cases.fods'),
]);
const lines = readFileSync(join(folder, 'cases.csv'), 'utf8').trim().split('\n');
rmSync(folder, { recursive: true });

const answers = cases.map(({ name, args }, index) => {
  const text = lines[index]?.split('\t')[0]?.replaceAll('"', '');
  const result = text ? Number(text) : NaN;
  if (!Number.isFinite(result))
    throw new Error(`${name} ${JSON.stringify(args)}: LibreOffice answered ${text}`);
  return { name, args, result };
});
writeFileSync(
  join(import.meta.dirname, 'spreadsheet.json'),
  `[\n${answers.map((answer) => JSON.stringify(answer)).join(',\n')}\n]\n`,
);
console.log(`${answers.length} cases`);
