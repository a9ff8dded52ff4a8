import { HostError } from '../../../../src/excel/hostError';
import { CustomersError } from '../../../../src/customers/customersError';
import type { FakeEngine } from '../../../support/pane/fakeEngine';
import { createTestPane, today } from '../../../support/pane/states';

/** Lets no question be answered until it is released. */
function hold(engine: FakeEngine): () => void {
  let release: () => void = () => undefined;
  engine.hold = new Promise((resolve) => {
    release = resolve;
  });
  return () => release();
}

describe('from rows to sheets', () => {
  test('reads, recognises, builds, previews and writes', async () => {
    const { actions, host, engine, state } = createTestPane();
    await actions.start();
    expect(state().selection?.rowCount).toBe(52);

    await actions.read();
    expect(state()).toMatchObject({ step: 'columns', work: null, problem: null });
    expect(state().build).toMatchObject({ customers: 50, rowsExcluded: 1 });

    await actions.preview();
    expect(state()).toMatchObject({ step: 'preview', method: 'rfm', previewStale: false });
    expect(state().chosen).toEqual(['overview', 'customers', 'method']);

    actions.toggleScorecard('method', false);
    await actions.write();
    expect(host.sheets).toEqual(['overview', 'customers']);
    expect(state().written?.sheets.map(({ name }) => name)).toEqual(host.sheets);
    expect(engine.asked.filter((question) => question.startsWith('segment'))).toHaveLength(1);
  });

  test('keeps the settings in the workbook and offers them to the next pane', async () => {
    const first = createTestPane();
    await first.actions.read();
    first.actions.setMethod('valueTiers');
    first.actions.setSetting('valueTiers', 'top', 0.1);
    await first.actions.preview();
    first.actions.editStrategy('rfm.champions', 'care', 'Call them');
    await first.actions.write();

    const second = createTestPane();
    for (const [name, value] of first.host.settings) second.host.settings.set(name, value);
    await second.actions.start();
    expect(second.state().remembered).toMatchObject({ method: 'valueTiers', day: today });
    await second.actions.read();
    expect(second.state()).toMatchObject({
      method: 'valueTiers',
      settings: { valueTiers: { top: 0.1 } },
      playbook: { 'rfm.champions': { care: 'Call them' } },
    });
  });

  test('forgets them when asked', async () => {
    const { actions, host, state } = createTestPane();
    await actions.read();
    await actions.preview();
    await actions.write();
    await actions.forget();
    expect(state().remembered).toBeNull();
    expect([...host.settings]).toEqual([]);
  });

  test('keeps a choice a moment after it was made, without any sheet', async () => {
    jest.useFakeTimers();
    const { actions, host } = createTestPane();
    await actions.start();
    await actions.read();
    expect([...host.settings]).toEqual([]);
    actions.setAsOf(20_000);
    actions.editStrategy('rfm.lost', 'care', 'Write');
    await jest.advanceTimersByTimeAsync(900);
    expect([...host.settings]).toEqual([]);
    await jest.advanceTimersByTimeAsync(200);
    jest.useRealTimers();
    expect([...host.settings.keys()].sort()).toEqual(['columns', 'last', 'playbook:rfm.lost']);
    expect(host.settings.get('columns')).toMatchObject({ value: { asOf: 20_000 } });
  });

  test('takes up what a colleague changed when other rows are read, and keeps both', async () => {
    const { actions, host, state } = createTestPane();
    await actions.start();
    await actions.read();
    actions.editStrategy('rfm.lost', 'care', 'Write');
    await actions.write();
    host.settings.set('playbook:rfm.champions', { version: [2, 0], value: { care: 'Dine' } });
    actions.editStrategy('rfm.lost', 'price', 'Rebate');
    await actions.restart();
    const playbook = { 'rfm.lost': { care: 'Write', price: 'Rebate' }, 'rfm.champions': { care: 'Dine' } };
    expect(state()).toMatchObject({ step: 'data', playbook });
    expect(host.settings.get('playbook:rfm.lost')).toMatchObject({ value: playbook['rfm.lost'] });
  });

  test('tells who changed the same words, and keeps mine when asked', async () => {
    const { actions, host, state } = createTestPane();
    await actions.start();
    actions.editStrategy('rfm.lost', 'care', 'Write');
    host.settings.set('playbook:rfm.lost', { version: [2, 0], value: { care: 'Call' } });
    await actions.restart();
    expect(state().conflicts).toMatchObject([{ mine: 'Write', theirs: 'Call' }]);
    expect(state().playbook).toEqual({ 'rfm.lost': { care: 'Write' } });
    await actions.settleConflicts('mine');
    expect(state().conflicts).toEqual([]);
    expect(host.settings.get('playbook:rfm.lost')).toMatchObject({ value: { care: 'Write' } });
  });

  test('takes theirs into the pane when asked, without telling it as news', async () => {
    const { actions, host, state } = createTestPane();
    await actions.start();
    actions.editStrategy('rfm.lost', 'care', 'Write');
    host.settings.set('playbook:rfm.lost', { version: [2, 0], value: { care: 'Call' } });
    await actions.restart();
    await actions.settleConflicts('theirs');
    expect(state()).toMatchObject({ conflicts: [], taken: [], playbook: { 'rfm.lost': { care: 'Call' } } });
    expect(host.settings.get('playbook:rfm.lost')).toMatchObject({ value: { care: 'Call' } });
  });

  test('what a colleague set meanwhile holds in the pane, and is told', async () => {
    const { actions, host, engine, state } = createTestPane();
    await actions.start();
    await actions.read();
    await actions.preview();
    await actions.write();
    host.settings.set('playbook:rfm.lost', { version: [2, 0], value: { care: 'Call' } });
    host.settings.set('method:rfm', { version: [2, 0], value: { bins: 3 } });
    host.settings.set('sheets', { version: [2, 0], value: { language: 'zh-CN' } });
    const asked = engine.asked.length;
    await actions.write();
    expect(state()).toMatchObject({
      playbook: { 'rfm.lost': { care: 'Call' } },
      settings: { rfm: { bins: 3 } },
      sheetLanguage: 'zh-CN',
    });
    const told = state().taken.map(({ part, path, theirs }) => [part, ...path, theirs]);
    expect(told.sort()).toEqual([
      ['method:rfm', 'bins', 3],
      ['playbook:rfm.lost', 'care', 'Call'],
      ['sheets', 'language', 'zh-CN'],
    ]);
    // The preview follows the thresholds.
    expect(engine.asked.slice(asked).filter((question) => question.startsWith('segment'))).toHaveLength(1);
    actions.dismissTaken();
    expect(state().taken).toEqual([]);

    // What was taken is no change of this side's: a second change of the colleague is no conflict.
    host.settings.set('playbook:rfm.lost', { version: [2, 0], value: { care: 'Visit' } });
    await actions.write();
    expect(state()).toMatchObject({ conflicts: [], playbook: { 'rfm.lost': { care: 'Visit' } } });
  });

  test('what the user goes on with is never taken from under him', async () => {
    const { actions, host, state } = createTestPane();
    await actions.start();
    actions.editStrategy('rfm.lost', 'care', 'Write');
    const change = host.changeSettings.bind(host);
    host.settings.set('playbook:rfm.champions', { version: [2, 0], value: { care: 'Dine' } });
    host.changeSettings = async (...args) => {
      await change(...args);
      actions.editStrategy('rfm.lost', 'care', 'Write a letter');
      host.changeSettings = change;
    };
    await actions.restart();
    expect(host.settings.get('playbook:rfm.lost')).toMatchObject({ value: { care: 'Write' } });
    expect(state().playbook['rfm.lost']).toEqual({ care: 'Write a letter' });
    await actions.restart();
    expect(state().playbook).toEqual({
      'rfm.lost': { care: 'Write a letter' },
      'rfm.champions': { care: 'Dine' },
    });
    expect(host.settings.get('playbook:rfm.lost')).toMatchObject({ value: { care: 'Write a letter' } });
  });

  test('names damaged settings, leaves them until the same is set, and forgets them when asked', async () => {
    const { actions, host, state } = createTestPane();
    const playbook = { 'rfm.lost': { care: 'Call' } };
    host.settings.set('playbook:rfm.lost', { version: [2, 0], value: playbook['rfm.lost'] });
    host.settings.set('playbook:rfm.champions', undefined);
    host.settings.set('method:rfm', { version: [2, 0], value: 'x' });
    await actions.start();
    expect(state()).toMatchObject({
      settingsBroken: ['playbook:rfm.champions', 'method:rfm'],
      settingsNewer: null,
      playbook,
    });
    actions.editStrategy('rfm.champions', 'care', 'Dine');
    await actions.restart();
    expect(state().settingsBroken).toEqual(['method:rfm']);
    expect(host.settings.get('method:rfm')).toEqual({ version: [2, 0], value: 'x' });
    expect(host.settings.get('playbook:rfm.champions')).toMatchObject({ value: { care: 'Dine' } });
    await actions.forget();
    expect([...host.settings]).toEqual([]);
  });

  test('says that the settings are too new, and leaves them', async () => {
    const { actions, host, state } = createTestPane();
    const newer = { version: [3, 0], by: '4.0.0', value: {} };
    host.settings.set('columns', newer);
    await actions.start();
    await actions.read();
    await actions.preview();
    await actions.write();
    expect(state()).toMatchObject({ settingsNewer: '4.0.0', remembered: null, problem: null });
    expect([...host.settings]).toEqual([['columns', newer]]);
  });

  test('writes the sheets in the language that the workbook keeps', async () => {
    const { actions, engine, host, state } = createTestPane();
    host.settings.set('sheets', { version: [2, 0], value: { language: 'zh-CN' } });
    await actions.start();
    expect(state().sheetLanguage).toBe('zh-CN');
    const scorecards = jest.spyOn(engine, 'scorecards');
    await actions.read();
    await actions.preview();
    await actions.write();
    expect(scorecards.mock.calls[0]?.[0]).toMatchObject({ language: 'zh-CN' });
  });
});

describe('the ribbon button', () => {
  test('goes from the selection to a preview at once', async () => {
    const { actions, state } = createTestPane();
    await actions.segmentSelection();
    expect(state()).toMatchObject({ step: 'preview', problem: null, work: null });
  });

  test('stops at the step that needs a decision', async () => {
    const { actions, engine, state } = createTestPane();
    const load = engine.load.bind(engine);
    engine.load = async (grid, report) => {
      const columns = await load(grid, report);
      engine.failNext = new CustomersError('logNeedsId');
      return columns;
    };
    await actions.segmentSelection();
    expect(state()).toMatchObject({ step: 'columns', problem: { code: 'logNeedsId' } });
  });
});

describe('failures', () => {
  test('of the workbook are told in its words; nothing is lost', async () => {
    const { actions, host, state } = createTestPane();
    await actions.read();
    await actions.preview();
    host.failNext = new HostError('structureProtected');
    await actions.write();
    expect(state()).toMatchObject({ work: null, written: null, problem: { code: 'structureProtected' } });
    expect(state().problem?.text['zh-CN']).toContain('保护');
    expect(state().preview).not.toBeNull();
    await actions.write();
    expect(state().written).not.toBeNull();
  });

  test('of no room are shown with their own message', async () => {
    const { actions, engine, state } = createTestPane();
    engine.failNext = new RangeError('Invalid array length');
    await actions.read();
    expect(state().problem).toMatchObject({ code: 'unexpected' });
    expect(state().problem?.text['en-US']).toContain('Invalid array length');
  });

  test('a selection that cannot be described is none', async () => {
    const { actions, host, state } = createTestPane();
    await actions.start();
    host.select(null);
    await new Promise(setImmediate);
    expect(state()).toMatchObject({ selection: null, selectionKnown: true, problem: null });
  });

  test('a selection that changes while the pane starts is not missed', async () => {
    const { actions, host, state } = createTestPane();
    const describe = host.describeSelection.bind(host);
    host.describeSelection = async () => {
      const selection = await describe();
      host.describeSelection = describe;
      host.select({ ...selection, address: 'Customers!A:D' });
      return selection;
    };
    await actions.start();
    expect(state().selection?.address).toBe('Customers!A:D');
  });

  test('settings for which Excel was silent at the start are asked for again', async () => {
    const { actions, host } = createTestPane();
    const read = host.readSettings.bind(host);
    let asked = 0;
    host.readSettings = () => (++asked < 3 ? Promise.reject(new HostError('noAnswerBrief')) : read());
    await actions.start();
    expect(asked).toBe(3);
  });
});

describe('cancel', () => {
  test('answers at once, although the engine is still busy, and is no failure', async () => {
    const { actions, engine, state } = createTestPane();
    const release = hold(engine);
    const reading = actions.read();
    await new Promise(setImmediate);
    expect(state().work).not.toBeNull();
    actions.cancel();
    expect(state()).toMatchObject({ work: null, problem: null, step: 'data' });
    expect(engine.asked).toContain('cancel');
    release();
    await reading;
    expect(state()).toMatchObject({ work: null, problem: null, step: 'data' });
  });

  test('of a preview stays on the step, though an earlier preview stands', async () => {
    const { actions, engine, state } = createTestPane();
    await actions.read();
    await actions.preview();
    actions.goTo('method');
    const release = hold(engine);
    const previewing = actions.preview();
    actions.cancel();
    release();
    await previewing;
    expect(state()).toMatchObject({ step: 'method', work: null, problem: null });
  });

  test('of writing leaves no sheet and the preview as it was', async () => {
    const { actions, engine, host, state } = createTestPane();
    await actions.read();
    await actions.preview();
    const release = hold(engine);
    const writing = actions.write();
    actions.cancel();
    release();
    await writing;
    expect(host.sheets).toEqual([]);
    expect(state()).toMatchObject({ written: null, problem: null, work: null });
    expect(state().preview).not.toBeNull();
  });
});

describe('the preview', () => {
  test('comes into view together with the end of the work: the page is drawn once', async () => {
    const { actions, store } = createTestPane();
    await actions.read();
    const seen: string[] = [];
    store.subscribe(({ step, work }) => seen.push(`${step} ${work?.name ?? '-'}`));
    await actions.preview();
    expect(seen).not.toContain('columns -');
    expect(seen.at(-1)).toBe('preview -');
  });

  test('follows a threshold, and only the last of many quick changes is shown', async () => {
    const { actions, engine, state } = createTestPane();
    await actions.read();
    await actions.preview();
    for (const bins of [4, 6, 7, 8]) actions.setSetting('rfm', 'bins', bins);
    expect(state().previewStale).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(state().previewStale).toBe(false);
    const asked = engine.asked.filter((question) => question.startsWith('segment'));
    expect(asked).toHaveLength(3);
    expect(asked.at(-1)).toContain('"bins":8');
  });

  test('shows the largest customers of the segment that is open, not of one opened before', async () => {
    const { actions, state } = createTestPane();
    await actions.read();
    await actions.preview();
    await Promise.all([actions.openSegment('lost'), actions.openSegment('champions')]);
    expect(state().openSegment).toBe('champions');
    expect(state().top).toHaveLength(10);
    await actions.openSegment(null);
    expect(state().top).toBeNull();
  });
});
