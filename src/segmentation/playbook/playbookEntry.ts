import type { MethodId, Segment } from '../segmentation';

/** Entry of the playbook that a segment of a method takes: its own unless the segment names another. */
export function playbookEntry(method: MethodId, segment: Segment): string {
  return segment.playbook ?? `${method}.${segment.key}`;
}
