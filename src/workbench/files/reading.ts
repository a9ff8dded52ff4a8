/** What reading needs, without what writing does: a worker loads nothing else. */
export {
  FileError,
  type FileErrorCode,
  type FileNotice,
  type FileNoticeCode,
  type FileValues,
  type NoticeListener,
} from './fileError';
export { checkFileSize, readWorkbook, type ReadOptions } from './readWorkbook';
