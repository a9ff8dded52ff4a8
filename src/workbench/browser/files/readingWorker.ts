import { buffersOf } from './packedModel';
import { runReadingTask, type ReadingTask } from './readingTask';

/** The worker in which files are read: a page of its own, so to speak, that can be stopped whatever a file does to it. */
self.addEventListener('message', ({ data }: MessageEvent<ReadingTask>) => {
  void runReadingTask(data, (report) => {
    const transfer = report.kind === 'read' ? buffersOf(report.model) : [];
    self.postMessage(report, { transfer });
  });
});
