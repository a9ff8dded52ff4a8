import { DrawingTypeEnum, ICommandService } from '@univerjs/core';
import { IRenderManagerService, SheetSkeletonManagerService } from '@univerjs/preset-sheets-core';
import {
  DrawingApplyType,
  IDrawingManagerService,
  ISheetDrawingService,
  SetDrawingApplyMutation,
  SheetCanvasFloatDomManagerService,
  transformToDrawingPosition,
} from '@univerjs/preset-sheets-drawing';
import type { HostSheet } from '../../workbook/hostSheet';
import type { HostWorkbook } from '../../workbook/hostWorkbook';
import { injectorOf } from '../../workbook/engine';
import type { ChartModel } from '../../workbook/model';
import { chartOnSheet } from './ChartOnSheet';
import { ChartStore } from './chartStore';

const componentKey = 'workbench-chart';

/** Where a chart stands on its sheet, in pixels from the first cell. */
type Place = Pick<ChartModel, 'left' | 'top' | 'width' | 'height'>;

export interface ChartLayerOptions {
  /** What a screen reader hears of a chart that has no text of its own. */
  readonly fallbackLabel: () => string;
  /** Hears when a person selects a chart, and when cells are selected again. */
  readonly onSelect: (isSelected: boolean) => void;
}

/**
 * Draws the host's charts over the cells of the active sheet and keeps both the same: what the add-in does to a
 * chart shows in the grid, what a person does to it there (move, size, delete) is told to the host.
 * Charts of other sheets are placed when their sheet is shown, because the grid measures only the sheet it shows.
 */
export class ChartLayer {
  private readonly store = new ChartStore();
  /** Charts that the grid has, with the place that it was told last. */
  private readonly placed = new Map<string, string>();
  private readonly stops: (() => void)[] = [];
  private frame: number | undefined;
  private isPlacing = false;

  constructor(
    private readonly workbook: HostWorkbook,
    { fallbackLabel, onSelect }: ChartLayerOptions,
  ) {
    const component = workbook.engine.univerAPI.registerComponent(
      componentKey,
      chartOnSheet(this.store, fallbackLabel),
    );
    const moves = this.floatDoms.transformChange$.subscribe(({ id, value }) => this.onMoved(id, value));
    const removals = this.drawings.remove$.subscribe((removed) =>
      removed.forEach((each) => this.onRemoved(each)),
    );
    const focus = this.drawings.focus$.subscribe((focused) =>
      onSelect(focused.some(({ drawingId }) => this.placed.has(drawingId))),
    );
    this.stops.push(
      () => focus.unsubscribe(),
      () => component.dispose(),
      () => moves.unsubscribe(),
      () => removals.unsubscribe(),
      workbook.onChanged(({ kind }) => {
        if (kind === 'loaded') this.placed.clear();
        this.schedule();
      }),
    );
    this.schedule();
  }

  dispose(): void {
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    for (const stop of this.stops) stop();
  }

  private schedule(): void {
    this.frame ??= requestAnimationFrame(() => {
      this.frame = undefined;
      this.place(this.workbook.activeSheet());
    });
  }

  private place(sheet: HostSheet): void {
    const { charts } = sheet.extras;
    this.store.refresh(this.workbook, charts);
    this.isPlacing = true;
    try {
      const present = Object.keys(this.drawings.getDrawingData(this.workbook.unitId, sheet.id));
      for (const id of present) {
        if (this.placed.has(id) && !charts.some((chart) => chart.id === id)) this.remove(sheet, id);
      }
      for (const chart of charts) {
        const place = JSON.stringify(placeOf(chart));
        if (this.placed.get(chart.id) === place) continue;
        if (this.apply(sheet, chart, this.placed.has(chart.id))) this.placed.set(chart.id, place);
      }
    } finally {
      this.isPlacing = false;
    }
  }

  /** Puts a chart into the grid or moves it; false while the grid cannot measure the sheet yet. */
  private apply(sheet: HostSheet, chart: ChartModel, isPlaced: boolean): boolean {
    const { unitId } = this.workbook;
    const skeleton = this.skeletonOf(sheet);
    if (skeleton === undefined) return false;
    const transform = {
      left: chart.left + skeleton.rowHeaderWidth,
      top: chart.top + skeleton.columnHeaderHeight,
      width: chart.width,
      height: chart.height,
    };
    const sheetTransform = transformToDrawingPosition(transform, skeleton);
    const drawing = {
      unitId,
      subUnitId: sheet.id,
      drawingId: chart.id,
      drawingType: DrawingTypeEnum.DRAWING_DOM,
      componentKey,
      transform,
      sheetTransform,
      axisAlignSheetTransform: sheetTransform,
      data: { chartId: chart.id },
      allowTransform: true,
    };
    const operation = isPlaced
      ? this.sheetDrawings.getBatchUpdateOp([drawing])
      : this.sheetDrawings.getBatchAddOp([drawing]);
    this.run(sheet, operation, isPlaced ? DrawingApplyType.UPDATE : DrawingApplyType.INSERT);
    return true;
  }

  private remove(sheet: HostSheet, drawingId: string): void {
    const search = { unitId: this.workbook.unitId, subUnitId: sheet.id, drawingId };
    this.run(sheet, this.sheetDrawings.getBatchRemoveOp([search]), DrawingApplyType.REMOVE);
    this.placed.delete(drawingId);
    this.store.forget(drawingId);
  }

  /** Runs the grid's own mutation, not its command: what the host does is no step of the person's undo. */
  private run(sheet: HostSheet, operation: unknown, type: DrawingApplyType): void {
    const { redo, objects } = operation as { readonly redo: unknown; readonly objects: unknown };
    injectorOf(this.workbook.engine).get(ICommandService).syncExecuteCommand(SetDrawingApplyMutation.id, {
      unitId: this.workbook.unitId,
      subUnitId: sheet.id,
      op: redo,
      objects,
      type,
    });
  }

  private onMoved(id: string, moved: Partial<Place>): void {
    const found = this.isPlacing ? undefined : this.find(id);
    const skeleton = found && this.skeletonOf(found.sheet);
    if (found === undefined || skeleton === undefined) return;
    const { left, top, width, height } = moved;
    if (left !== undefined) found.chart.left = left - skeleton.rowHeaderWidth;
    if (top !== undefined) found.chart.top = top - skeleton.columnHeaderHeight;
    if (width !== undefined) found.chart.width = width;
    if (height !== undefined) found.chart.height = height;
    this.placed.set(id, JSON.stringify(placeOf(found.chart)));
    this.workbook.changes.emit({ kind: 'chartChanged', sheetId: found.sheet.id, chartId: id });
  }

  /** The grid also takes a drawing off the screen when another sheet is shown: only one whose data is gone is deleted. */
  private onRemoved(search: { unitId: string; subUnitId: string; drawingId: string }): void {
    if (this.isPlacing || this.drawings.getDrawingByParam(search)) return;
    const found = this.find(search.drawingId);
    if (found === undefined) return;
    found.sheet.extras.charts = found.sheet.extras.charts.filter(({ id }) => id !== search.drawingId);
    this.placed.delete(search.drawingId);
    this.workbook.changes.emit({
      kind: 'chartDeleted',
      sheetId: found.sheet.id,
      chartId: search.drawingId,
    });
  }

  private find(chartId: string) {
    for (const sheet of this.workbook.sheets()) {
      const chart = sheet.extras.charts.find(({ id }) => id === chartId);
      if (chart !== undefined) return { sheet, chart };
    }
    return undefined;
  }

  private skeletonOf(sheet: HostSheet) {
    return injectorOf(this.workbook.engine)
      .get(IRenderManagerService)
      .getRenderById(this.workbook.unitId)
      ?.with(SheetSkeletonManagerService)
      .getSkeletonParam(sheet.id)?.skeleton;
  }

  private get drawings(): IDrawingManagerService {
    return injectorOf(this.workbook.engine).get(IDrawingManagerService);
  }

  private get sheetDrawings(): ISheetDrawingService {
    return injectorOf(this.workbook.engine).get(ISheetDrawingService);
  }

  private get floatDoms(): SheetCanvasFloatDomManagerService {
    return injectorOf(this.workbook.engine).get(SheetCanvasFloatDomManagerService);
  }
}

function placeOf({ left, top, width, height }: Place): Place {
  return { left, top, width, height };
}
