import { fileTexts, type FileText } from './texts';

export type FileErrorCode = keyof typeof fileTexts.errors;
export type FileNoticeCode = keyof typeof fileTexts.notices;

/** What fills a place of a text: the same in both languages, or words of each. */
export type FileValues = Readonly<Record<string, string | number | FileText>>;

/** A file that cannot be read or a workbook that cannot be written; `text` is what the user reads. */
export class FileError extends Error {
  readonly code: FileErrorCode;
  readonly text: FileText;
  readonly values: FileValues;

  constructor(code: FileErrorCode, values: FileValues = {}, cause?: unknown) {
    const text = filled(fileTexts.errors[code], values);
    super(text['en-US'], { cause });
    this.name = 'FileError';
    this.code = code;
    this.text = text;
    this.values = values;
  }
}

/** Something that was changed or left out while reading or writing; the file is usable. */
export interface FileNotice {
  readonly code: FileNoticeCode;
  readonly values: FileValues;
  readonly text: FileText;
}

export type NoticeListener = (notice: FileNotice) => void;

export function fileNotice(code: FileNoticeCode, values: FileValues = {}): FileNotice {
  return { code, values, text: filled(fileTexts.notices[code], values) };
}

/** `{name}` is a value; `{count|was|were}` the word for one or for any other number. */
function filled(text: FileText, values: FileValues): FileText {
  const fill = (language: keyof FileText): string =>
    text[language].replace(
      /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g,
      (place, name: string, one?: string, many?: string) => {
        const value = values[name];
        if (value === undefined) return place;
        if (one !== undefined) return value === 1 ? one : (many ?? '');
        return typeof value === 'object' ? value[language] : shown(value, language);
      },
    );
  return { 'en-US': fill('en-US'), 'zh-CN': fill('zh-CN') };
}

function shown(value: string | number, language: string): string {
  return typeof value === 'number' ? value.toLocaleString(language) : value;
}
