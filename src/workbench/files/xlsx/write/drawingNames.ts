import type { ChartModel } from '../../../workbook/model';
import { escapeXml } from '../xml';

/**
 * Names and alternative texts of the charts in a drawing part: the file library numbers charts and has
 * no place for either. Charts stand in the part in the order in which they were added.
 */
export function withDrawingNames(xml: string, charts: readonly ChartModel[]): string {
  let index = 0;
  return xml.replace(/<xdr:cNvPr id="(\d+)" name="[^"]*"/g, (whole, id: string) => {
    const chart = charts[index++];
    if (!chart) return whole;
    const text = chart.alternativeText;
    const description = text === undefined || text === '' ? '' : ` descr="${escapeXml(text)}"`;
    return `<xdr:cNvPr id="${id}" name="${escapeXml(chart.name)}"${description}`;
  });
}
