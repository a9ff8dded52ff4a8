import { Chart } from 'chart.js';
import { useEffect, useRef, type RefObject } from 'react';

/** Draws a chart on a canvas, again when what it shows changes, and takes it away at the end. */
export function useChart(
  draw: (canvas: HTMLCanvasElement) => Pick<Chart, 'destroy'>,
  shown: readonly unknown[],
): RefObject<HTMLCanvasElement> {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current === null) return undefined;
    Chart.defaults.font.family = getComputedStyle(canvas.current).fontFamily;
    const chart = draw(canvas.current);
    return () => chart.destroy();
    // `draw` is new at every call; what it draws is in `shown`.
  }, shown);
  return canvas;
}
