let date1904 = false;

/** Tells in which system the workbook counts its days; from 1900 unless said. */
export function setDateSystem(is1904: boolean): void {
  date1904 = is1904;
}

/** True where the workbook counts its days from 1904: a date in text must become a number of the same system. */
export function isDate1904(): boolean {
  return date1904;
}
