import { FileError, readWorkbook, type FileNotice } from '../../../../src/workbench/files';
import type { WorkbookModel } from '../../../../src/workbench/workbook/model';
import { hostileFiles } from '../../../support/hostile/hostileFiles';

/** Promised to whoever opens a file; a loaded machine takes its time without the file being at fault. */
const promised = 10_000;

async function read(bytes: Uint8Array, name: string) {
  const notices: FileNotice[] = [];
  try {
    const model: WorkbookModel = await readWorkbook(bytes, name, {
      onNotice: (notice) => notices.push(notice),
    });
    return { model, notices };
  } catch (error) {
    if (error instanceof FileError) return { error, notices };
    throw error;
  }
}

test('there are at least forty kinds', () => {
  expect(hostileFiles.length).toBeGreaterThanOrEqual(40);
  expect(new Set(hostileFiles.map(({ what }) => what)).size).toBe(hostileFiles.length);
});

describe('hostile files open or are refused in time, and every loss is told in both languages', () => {
  test.each(hostileFiles.map((file) => [file.what, file] as const))('%s', async (_, file) => {
    const bytes = file.bytes();
    const begun = process.cpuUsage();
    const { model, error, notices } = await read(bytes, file.name);
    const { user, system } = process.cpuUsage(begun);
    expect((user + system) / 1000).toBeLessThan(promised);
    const outcome =
      error === undefined ? { told: notices.map(({ code }) => code).sort() } : { refused: error.code };
    expect(outcome).toEqual('told' in file.outcome ? { told: [...file.outcome.told].sort() } : file.outcome);
    for (const { text } of [...notices, ...(error === undefined ? [] : [error])]) {
      expect(text['en-US']).not.toMatch(/[{}|]|undefined|NaN/);
      expect(text['zh-CN']).toMatch(/[\u4e00-\u9fff]/);
      expect(text['zh-CN']).not.toMatch(/[{}|]|undefined|NaN/);
      expect(text['en-US'].length).toBeLessThan(500);
    }
    const { first } = file;
    const held = model?.sheets[0]?.cells[0]?.[0]?.value;
    expect(first === undefined ? undefined : held).toEqual(first);
  });
});
