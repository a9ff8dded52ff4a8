/** The keys that lead from the grid into the pane and back. */
export interface PaneFocus {
  /** The pane gives the focus up: to the grid, or to what stands before the pane. */
  readonly leave: (direction: 'forward' | 'backward') => void;
}

/**
 * F6 goes from the grid, whose own Tab moves between cells, into the pane, as in Excel; out of it leads what
 * office.js asks for.
 */
export function startPaneFocus(page: Document, isPaneOpen: () => boolean): PaneFocus {
  let inGrid: HTMLElement | null = null;
  page.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement && target.closest('#grid, [data-u-comp="editor"]') !== null)
      inGrid = target;
  });
  page.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6' || event.altKey || !isPaneOpen()) return;
      event.preventDefault();
      event.stopPropagation();
      page.querySelector<HTMLElement>('.task-pane__frame')?.focus();
    },
    { capture: true },
  );
  return {
    leave: (direction) => {
      const before = page.querySelector<HTMLElement>('.task-pane__header button');
      const target =
        direction === 'forward'
          ? (inGrid ?? page.querySelector<HTMLElement>('[data-u-comp="editor"]'))
          : before;
      target?.focus();
    },
  };
}
