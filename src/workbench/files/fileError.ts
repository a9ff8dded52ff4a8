import { fileTexts, type FileText } from './texts';

export type FileErrorCode = keyof typeof fileTexts.errors;
export type FileNoticeCode = keyof typeof fileTexts.notices;

/** A file that cannot be read or a workbook that cannot be written; `text` is what the user reads. */
export class FileError extends Error {
  readonly code: FileErrorCode;
  readonly text: FileText;

  constructor(code: FileErrorCode, values: Readonly<Record<string, string | number>> = {}, cause?: unknown) {
    const text = filled(fileTexts.errors[code], values);
    super(text['en-US'], { cause });
    this.name = 'FileError';
    this.code = code;
    this.text = text;
  }
}

/** Something that was changed or left out while reading or writing; the file is usable. */
export interface FileNotice {
  readonly code: FileNoticeCode;
  readonly values: Readonly<Record<string, string | number>>;
  readonly text: FileText;
}

export type NoticeListener = (notice: FileNotice) => void;

export function fileNotice(
  code: FileNoticeCode,
  values: Readonly<Record<string, string | number>> = {},
): FileNotice {
  return { code, values, text: filled(fileTexts.notices[code], values) };
}

function filled(text: FileText, values: Readonly<Record<string, string | number>>): FileText {
  const fill = (template: string): string =>
    template.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
  return { 'en-US': fill(text['en-US']), 'zh-CN': fill(text['zh-CN']) };
}
