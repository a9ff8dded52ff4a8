/** The API speaks in points, screens and the engine in pixels at 96 to the inch. */
export function toPoints(pixels: number): number {
  return pixels * 0.75;
}

export function fromPoints(points: number): number {
  return points / 0.75;
}
