import type { Palette } from '../design/palette';

/** The axis that values are read on: from zero, with few quiet numbers and rules. */
export function valueAxis(palette: Palette, format: (value: number) => string) {
  return {
    beginAtZero: true,
    border: { display: false },
    grid: { color: palette.line },
    ticks: {
      color: palette.textSoft,
      maxTicksLimit: 5,
      callback: (value: string | number): string => format(Number(value)),
    },
  };
}

/** A legend above the chart, at its left; its marks are squares, or dashes for lines. */
export function legendAbove(palette: Palette, marks: 'squares' | 'dashes') {
  return {
    position: 'top',
    align: 'start',
    labels: {
      color: palette.text,
      ...(marks === 'squares' ? { boxWidth: 10, boxHeight: 10 } : { boxWidth: 24, boxHeight: 1 }),
    },
  } as const;
}
