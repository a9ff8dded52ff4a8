import { lazy, Suspense } from 'react';
import type { PreviewView } from '../worker/views';
import { GridTable } from './GridTable';

const SegmentBars = lazy(() => import('../charts/SegmentBars'));
const ClusterScatter = lazy(() => import('../charts/ClusterScatter'));

/** The picture that fits the method: a grid where two things cross, a scatter of clusters, bars otherwise. */
export function PreviewChart({ preview }: { readonly preview: PreviewView }) {
  if (preview.grid !== null) return <GridTable grid={preview.grid} />;
  return (
    <Suspense fallback={null}>
      {preview.scatter === null ? (
        <SegmentBars segments={preview.segments} />
      ) : (
        <ClusterScatter segments={preview.segments} scatter={preview.scatter} />
      )}
    </Suspense>
  );
}
