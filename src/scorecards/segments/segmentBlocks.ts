import type { Context } from '../context';

/** Sheet row (0-based) where a segment's block begins. */
export function segmentBlockRow(_context: Context, segment: number): number {
  return 20 + segment * 30;
}
