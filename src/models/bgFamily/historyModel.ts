import type { HistoryModel } from '../fitHistories';
import { bgLogLikelihood, type BgModel } from './logLikelihood';

/** How BG/NBD and MBG/NBD are fitted: the same start and scale. */
export function bgHistoryModel<Model extends BgModel>(model: Model): HistoryModel<Model> {
  return {
    model,
    logLikelihood: (histories) => bgLogLikelihood(model, histories),
    start: (_, rate) => [0.5, 0.5 / rate, 0.8, 2],
    otherStarts: (_, rate) => [
      [0.2, 0.1 / rate, 0.1, 1],
      [2, 1 / rate, 0.3, 0.3],
      [3, 2 / rate, 3, 10],
      [0.5, 0.2 / rate, 0.2, 3],
    ],
    scale: (T) => [1, T, 1, 1],
    priorCenter: (_, rate) => [1, 1 / rate, 1, 1],
    large: 40_000,
  };
}
