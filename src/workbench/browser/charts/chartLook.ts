/** A number as the chart's cells show it. */
export type Format = (value: number) => string;

export const ink = '#404a47';
export const softInk = '#5f6b67';
export const gridLine = '#e4e8e6';
export const font = { family: 'Calibri, "Segoe UI", Arial, "Noto Sans CJK SC", sans-serif', size: 12 };
