import { formatArea, parseReference } from '../workbook/address';
import { HostError } from '../workbook/hostError';
import type { HostSheet } from '../workbook/hostSheet';
import type { AreaModel, PrintModel } from '../workbook/model';
import { marginNames, normalMargins, type PageMargins } from '../workbook/pageMargins';
import type { Arguments } from './arguments';
import { objectOf, unwrap } from './crossFamily';
import { hostType, nullObject, type HostObject } from './hostObject';

function update(sheet: HostSheet, change: Partial<PrintModel>): void {
  sheet.extras.print = { ...sheet.extras.print, ...change };
  sheet.changed();
}

function areaArgument(args: Arguments): AreaModel {
  const value = args.raw();
  const area = typeof value === 'string' ? parseReference(value)?.area : unwrap('Range', value)?.area;
  if (!area) throw new HostError('InvalidArgument');
  return area;
}

function zoom(sheet: HostSheet): object {
  const { fitToWidth, fitToHeight } = sheet.extras.print;
  if (fitToWidth === undefined && fitToHeight === undefined) return { scale: 100 };
  return { horizontalFitToPages: fitToWidth ?? null, verticalFitToPages: fitToHeight ?? null };
}

function setZoom(sheet: HostSheet, value: Arguments): void {
  const options = value.record();
  const pages = (name: string): number | undefined => {
    const number = options[name];
    return typeof number === 'number' ? number : undefined;
  };
  const [across, down] = [pages('horizontalFitToPages'), pages('verticalFitToPages')];
  const rest: { -readonly [K in keyof PrintModel]: PrintModel[K] } = { ...sheet.extras.print };
  delete rest.fitToWidth;
  delete rest.fitToHeight;
  sheet.extras.print = {
    ...rest,
    ...(across === undefined ? {} : { fitToWidth: across }),
    ...(down === undefined ? {} : { fitToHeight: down }),
  };
  sheet.changed();
}

function located(sheet: HostSheet, text: string | undefined): HostObject {
  const area = text === undefined ? undefined : parseReference(text)?.area;
  return area ? objectOf('Range', { sheet, area }) : nullObject;
}

const pointsOf = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

function marginsOf(sheet: HostSheet): PageMargins {
  return sheet.extras.print.margins ?? normalMargins;
}

function setMargin(sheet: HostSheet, margin: keyof PageMargins, points: number): void {
  if (points < 0) throw new HostError('InvalidArgument');
  update(sheet, { margins: { ...marginsOf(sheet), [margin]: points } });
}

function setMargins(sheet: HostSheet, args: Arguments): void {
  const points = pointsOf[args.word(Object.keys(pointsOf) as (keyof typeof pointsOf)[])];
  const options = args.record(1);
  for (const margin of marginNames) {
    const size = options[margin];
    if (typeof size === 'number') setMargin(sheet, margin, size * points);
  }
}

const paper = { A4: 'a4', Letter: 'letter' } as const;

/** Footer parts by place; the model keeps one footer text, with Excel's codes for left, centre and right. */
const parts = { LeftFooter: '&L', CenterFooter: '&C', RightFooter: '&R' } as const;
type Part = keyof typeof parts;

function footerParts(sheet: HostSheet): Record<Part, string> {
  const footer = sheet.extras.print.footer ?? '';
  const read = (code: string): string => new RegExp(`${code}(.*?)(?=&[LCR]|$)`, 's').exec(footer)?.[1] ?? '';
  const isCoded = /^&[LCR]/.test(footer);
  return {
    LeftFooter: read('&L'),
    CenterFooter: isCoded ? read('&C') : footer,
    RightFooter: read('&R'),
  };
}

function setFooter(sheet: HostSheet, part: Part, text: string): void {
  const all = { ...footerParts(sheet), [part]: text };
  const footer = (Object.keys(parts) as Part[])
    .filter((name) => all[name] !== '')
    .map((name) => parts[name] + all[name])
    .join('');
  update(sheet, { footer });
}

const headerFooter = hostType<HostSheet>('HeaderFooter', {
  get: {
    LeftFooter: (sheet) => footerParts(sheet).LeftFooter,
    CenterFooter: (sheet) => footerParts(sheet).CenterFooter,
    RightFooter: (sheet) => footerParts(sheet).RightFooter,
  },
  set: {
    LeftFooter: (sheet, value) => setFooter(sheet, 'LeftFooter', value.string()),
    CenterFooter: (sheet, value) => setFooter(sheet, 'CenterFooter', value.string()),
    RightFooter: (sheet, value) => setFooter(sheet, 'RightFooter', value.string()),
  },
});

const headerFooterGroup = hostType<HostSheet>('HeaderFooterGroup', {
  child: { DefaultForAllPages: (sheet) => headerFooter(sheet) },
});

export const pageLayout = hostType<HostSheet>('PageLayout', {
  get: {
    CenterHorizontally: (sheet) => sheet.extras.print.centerHorizontally ?? false,
    Orientation: (sheet) => (sheet.extras.print.orientation === 'landscape' ? 'Landscape' : 'Portrait'),
    PaperSize: (sheet) => (sheet.extras.print.paperSize === 'letter' ? 'Letter' : 'A4'),
    Zoom: zoom,
    BottomMargin: (sheet) => marginsOf(sheet).bottom,
    FooterMargin: (sheet) => marginsOf(sheet).footer,
    HeaderMargin: (sheet) => marginsOf(sheet).header,
    LeftMargin: (sheet) => marginsOf(sheet).left,
    RightMargin: (sheet) => marginsOf(sheet).right,
    TopMargin: (sheet) => marginsOf(sheet).top,
  },
  set: {
    CenterHorizontally: (sheet, value) => update(sheet, { centerHorizontally: value.boolean() }),
    Orientation: (sheet, value) =>
      update(sheet, { orientation: value.word(['portrait', 'landscape'] as const) }),
    PaperSize: (sheet, value) =>
      update(sheet, { paperSize: paper[value.word(Object.keys(paper) as (keyof typeof paper)[])] }),
    Zoom: setZoom,
    BottomMargin: (sheet, value) => setMargin(sheet, 'bottom', value.number()),
    FooterMargin: (sheet, value) => setMargin(sheet, 'footer', value.number()),
    HeaderMargin: (sheet, value) => setMargin(sheet, 'header', value.number()),
    LeftMargin: (sheet, value) => setMargin(sheet, 'left', value.number()),
    RightMargin: (sheet, value) => setMargin(sheet, 'right', value.number()),
    TopMargin: (sheet, value) => setMargin(sheet, 'top', value.number()),
  },
  child: { HeadersFooters: (sheet) => headerFooterGroup(sheet) },
  call: {
    GetPrintAreaOrNullObject: (sheet) => located(sheet, sheet.extras.print.area),
    GetPrintTitleRowsOrNullObject: (sheet) => located(sheet, sheet.extras.print.titleRows),
    SetPrintArea: (sheet, args) => update(sheet, { area: formatArea(areaArgument(args)) }),
    SetPrintMargins: setMargins,
    SetPrintTitleRows: (sheet, args) => {
      const { row, rowCount } = areaArgument(args);
      update(sheet, { titleRows: `${row + 1}:${row + rowCount}` });
    },
  },
});
