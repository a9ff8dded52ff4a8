/**
 * Sizes: the model counts pixels at 96 dpi, files count columns in digits of the default font (7 pixels
 * in Calibri 11), rows in points and drawings in English metric units.
 */
export const defaultColumnPixels = 64;
export const defaultRowPixels = 20;
const digitPixels = 7;
const emuPerPixel = 9525;

/** The width that a file says for a column of so many pixels. */
export function fileWidthOfPixels(pixels: number): number {
  return Math.round((pixels / digitPixels) * 1e6) / 1e6;
}

export function pixelsOfFileWidth(width: number): number {
  return Math.round(width * digitPixels);
}

export function pointsOfPixels(pixels: number): number {
  return pixels * 0.75;
}

/** Quarters of a point are what files keep, so thirds of a pixel do not survive. */
export function pixelsOfPoints(points: number): number {
  return Math.round((points / 0.75) * 100) / 100;
}

export function emuOfPixels(pixels: number): number {
  return Math.round(pixels * emuPerPixel);
}

export function pixelsOfEmu(emu: number): number {
  return Math.round((emu / emuPerPixel) * 100) / 100;
}
