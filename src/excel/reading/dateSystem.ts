/** 1 January 2000 in the date system that counts from 1904. */
const newMillennium1904 = 35_064;

/**
 * Queues the question whether the workbook counts days from 1904. Office.js has no property for it, so the
 * workbook's own DATE function answers.
 */
export function askDateSystem(context: Excel.RequestContext): () => boolean {
  const serial = context.workbook.functions.date(2000, 1, 1);
  serial.load('value');
  return () => serial.value === newMillennium1904;
}
