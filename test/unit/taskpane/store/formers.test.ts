import { HostError } from '../../../../src/excel/hostError';
import { runsOf, withRun } from '../../../../src/taskpane/store/formerRuns';
import { createTestPane, today } from '../../../support/pane/states';

async function written() {
  const pane = createTestPane();
  await pane.actions.start();
  await pane.actions.read();
  await pane.actions.preview();
  await pane.actions.write();
  return pane;
}

const table = {
  summary: {
    name: 'customers',
    sheetName: 'Customers',
    rowCount: 2,
    headers: ['Customer ID', 'Segment', 'Annual value'],
  },
  rows: [
    ['C-0001', 'Champions', 10],
    ['C-0002', 'Lost', 20],
  ],
};

describe('an earlier run', () => {
  it('is not offered where the workbook has no table of one', async () => {
    const pane = await written();
    expect(pane.state().formers).toEqual([]);
    expect([...pane.host.settings.keys()].filter((name) => name.startsWith('run:'))).toEqual([]);
  });

  it('is offered, compared on request and forgotten on request', async () => {
    const pane = createTestPane();
    pane.host.tables.push(table);
    await pane.actions.start();
    await pane.actions.read();
    await pane.actions.preview();
    expect(pane.state()).toMatchObject({
      former: 'customers',
      formers: [{ sheetName: 'Customers', run: null }],
    });
    expect(pane.engine.asked).not.toContain('compareWith customers');

    await pane.actions.compare();
    expect(pane.engine.asked.filter((question) => question.startsWith('compareWith'))).toEqual([
      'compareWith customers',
    ]);
    // The preview is computed again, now with the comparison.
    expect(pane.engine.asked.at(-1)).toMatch(/^segment/);
    await pane.actions.stopComparing();
    expect(pane.engine.asked).toContain('compareWith none');
    expect(pane.state().problem).toBeNull();
  });

  it('that cannot be read ends in a problem and leaves the preview', async () => {
    const pane = createTestPane();
    pane.host.tables.push(table);
    await pane.actions.start();
    await pane.actions.read();
    await pane.actions.preview();
    pane.host.failNext = new HostError('sheetGone');
    await pane.actions.compare();
    expect(pane.state().problem?.code).toBe('sheetGone');
    expect(pane.state().preview).not.toBeNull();
    expect(pane.state().work).toBeNull();
  });

  it('leaves no choice behind when other rows are read', async () => {
    const pane = createTestPane();
    pane.host.tables.push(table);
    await pane.actions.start();
    await pane.actions.read();
    await pane.actions.preview();
    pane.host.tables.length = 0;
    await pane.actions.read();
    expect(pane.state()).toMatchObject({ formers: [], former: null });
  });
});

describe('runs in the workbook', () => {
  const title = { 'en-US': 'RFM', 'zh-CN': 'RFM' };
  const run = {
    table: 'Customers',
    day: today,
    title,
    rules: { method: 'rfm' as const, settings: { bins: 5 }, cross: null },
    headers: { id: 'Customer ID', segment: 'Segment', value: null },
    segments: [{ key: 'lost', label: 'Lost', name: title }],
  };
  const kept = { version: 1, ...run };

  it('are read back as they were kept, after a round trip through JSON', () => {
    expect(runsOf(JSON.parse(JSON.stringify(withRun({}, run))) as Record<string, unknown>)).toEqual([run]);
  });

  it('are the newest eight, one for each table; the settings of others stay', () => {
    let settings: Record<string, unknown> = { other: 1 };
    const keep = (next: typeof run): void => {
      for (const [name, value] of Object.entries(withRun(settings, next))) settings[name] = value;
      settings = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== null));
    };
    for (let day = 1; day <= 10; day++) keep({ ...run, table: `T${day}`, day });
    keep({ ...run, table: 'T9', day: 99 });
    expect(runsOf(settings).map(({ table: name }) => name)).toEqual([
      'T9', 'T10', 'T8', 'T7', 'T6', 'T5', 'T4', 'T3',
    ]); // prettier-ignore
    expect(settings['other']).toBe(1);
  });

  it.each([
    null,
    'text',
    { ...kept, version: 2 },
    { ...kept, rules: { method: 'astrology' } },
    { ...kept, headers: 3 },
    { ...kept, title: { 'en-US': 1 } },
    { ...kept, day: 'monday' },
  ])('are left out where they are not understood: %j', (value) => {
    expect(runsOf({ 'run:Customers': value })).toEqual([]);
  });
});
