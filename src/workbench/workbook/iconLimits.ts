/** Per cent of the way from the lowest to the highest value at which an icon begins by itself; the lowest icon is number 0. */
export function automaticIconLimit(icon: number, count: number): number {
  return Math.round((100 / count) * icon);
}
