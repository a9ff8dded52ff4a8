import { lastWritten } from '../../../../src/taskpane/store/lastWritten';
import { createTestPane } from '../../../support/pane/states';

const sheet = (key: string, written: number) => ({ id: `${key}${written}`, name: key, key, written });

test('the last sheets are those of the last run of their kind', () => {
  const sheets = [sheet('overview', 1), sheet('overview', 2), sheet('customers', 2), sheet('predictions', 3)];
  expect(lastWritten(sheets, 'scorecards').map(({ id }) => id)).toEqual(['overview2', 'customers2']);
  expect(lastWritten(sheets, 'predictions').map(({ id }) => id)).toEqual(['predictions3']);
  expect(lastWritten([], 'scorecards')).toEqual([]);
});

describe('sheets of an earlier run', () => {
  async function paneWithSheets() {
    const pane = createTestPane();
    pane.host.written = [sheet('overview', 5), sheet('customers', 5), sheet('predictions', 6)];
    await pane.actions.start();
    await pane.actions.read();
    await pane.actions.preview();
    return pane;
  }

  test('are left alone unless the user wants them updated', async () => {
    const { actions, host, state } = await paneWithSheets();
    await actions.write();
    expect(host.lastWrite).not.toHaveProperty('replace');
    expect(state().writtenBefore).toHaveLength(6);
  });

  test('are checked and then replaced; changes by hand only after they were shown', async () => {
    const { actions, host, state } = await paneWithSheets();
    await actions.writtenSheets.chooseUpdate('scorecards', true);
    expect(state()).toMatchObject({ updating: 'scorecards', work: null });
    expect(state().writtenCheck?.sheets).toHaveLength(2);
    await actions.write();
    expect(host.lastWrite?.replace).toEqual({
      sheets: ['overview5', 'customers5'],
      changesToo: false,
      slicersToo: false,
    });
    expect(state()).toMatchObject({ updating: null, writtenCheck: null });

    const [one] = lastWritten(state().writtenBefore, 'scorecards');
    if (one === undefined) throw new Error('no sheets');
    host.check = {
      sheets: [{ ...one, isChanged: true, ownCells: 2, ownObjects: [] }],
      slicers: ['Board: Segment'],
    };
    await actions.writtenSheets.chooseUpdate('scorecards', true);
    expect(actions.writtenSheets.replaceOption('scorecards').replace).toMatchObject({
      changesToo: true,
      slicersToo: true,
    });
    expect(actions.writtenSheets.replaceOption('predictions')).toEqual({});
    await actions.writtenSheets.chooseUpdate('scorecards', false);
    expect(actions.writtenSheets.replaceOption('scorecards')).toEqual({});
  });

  test('are removed, those and no others, after a look at them', async () => {
    const { actions, host, state } = await paneWithSheets();
    await actions.writtenSheets.checkRemoval();
    expect(state().writtenCheck?.sheets).toHaveLength(3);
    await actions.writtenSheets.remove(['overview5', 'predictions6']);
    expect(host.written.map(({ id }) => id)).toEqual(['customers5']);
    expect(state()).toMatchObject({ writtenCheck: null, problem: null });
    expect(state().writtenBefore.map(({ id }) => id)).toEqual(['customers5']);
  });
});
