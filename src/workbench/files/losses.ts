import { fileNotice, type FileNoticeCode, type FileValues, type NoticeListener } from './fileError';
import type { FileText } from './texts';

/** Places that are named one by one before the others are only counted. */
const namedPlaces = 3;

interface Loss {
  readonly code: FileNoticeCode;
  readonly values: FileValues;
  readonly places: string[];
  count: number;
  /** Places that are not named. */
  others: number;
}

/**
 * Gathers what is lost while a file is read, so that the person hears of each kind once, with how often it happened and
 * where first, and not of a million cells one by one.
 */
export class Losses {
  private readonly losses = new Map<string, Loss>();

  /**
   * @param place the cell, area, sheet or name that it happened to
   * @param values other places of the text; the same code with other values is told apart
   */
  add(code: FileNoticeCode, place: string, values: FileValues = {}, count = 1): void {
    const key = `${code} ${JSON.stringify(values)}`;
    let loss = this.losses.get(key);
    if (loss === undefined) this.losses.set(key, (loss = { code, values, places: [], count: 0, others: 0 }));
    loss.count += count;
    const named = shortened(place);
    if (place === '' || loss.places.includes(named)) return;
    if (loss.places.length < namedPlaces) loss.places.push(named);
    else loss.others++;
  }

  /** Tells each kind of loss once, in the order in which they were met. */
  report(onNotice: NoticeListener): void {
    for (const { code, values, places, count, others } of this.losses.values()) {
      onNotice(fileNotice(code, { ...values, count, places: listed(places, others) }));
    }
    this.losses.clear();
  }
}

function listed(places: readonly string[], more: number): FileText {
  const [english, chinese] = [places.join(', '), places.join('、')];
  if (more === 0) return { 'en-US': english, 'zh-CN': chinese };
  return {
    'en-US': `${english} and ${more.toLocaleString('en-US')} more`,
    'zh-CN': `${chinese}，另有 ${more.toLocaleString('zh-CN')} 处`,
  };
}

/** A name from a file may be of any length and hold line ends. */
export function shortened(text: string, most = 60): string {
  const plain = text.slice(0, most * 2).replace(/\p{Cc}/gu, ' ');
  return plain.length > most ? `${plain.slice(0, most)}…` : plain;
}
