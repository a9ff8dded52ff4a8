export {
  FileError,
  type FileErrorCode,
  type FileNotice,
  type FileNoticeCode,
  type NoticeListener,
} from './fileError';
export { readWorkbook, type ReadOptions } from './readWorkbook';
export { fileTexts, type FileText } from './texts';
export { writeWorkbook, type WriteOptions } from './writeWorkbook';
