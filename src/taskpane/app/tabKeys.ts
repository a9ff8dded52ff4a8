const stops =
  'a[href], button, input, select, textarea, [tabindex], [contenteditable]:not([contenteditable="false"])';

/**
 * On the web, office.js takes every press of Tab and goes through a list of its own: the list holds each radio
 * button of a group, and from a place that is not in it, such as a step's heading, Tab leaves the pane. Within the
 * page the browser knows better; office.js gets the key where it leads out of the page.
 *
 * @returns how to stop
 */
export function keepTabInPage(page: Document): () => void {
  const listen = (event: KeyboardEvent): void => {
    if (event.key === 'Tab' && !event.defaultPrevented && hasStop(page, event.shiftKey))
      event.stopPropagation();
  };
  page.addEventListener('keydown', listen);
  return () => page.removeEventListener('keydown', listen);
}

/** Whether something before or after the place of the focus can take it. */
function hasStop(page: Document, isBackward: boolean): boolean {
  const at = page.activeElement;
  const wanted = isBackward ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  return [...page.querySelectorAll<HTMLElement>(stops)].some((stop) => {
    if (stop === at || !isStop(stop)) return false;
    if (at === null || at === page.body) return !isBackward;
    return (at.compareDocumentPosition(stop) & wanted) !== 0 && !isSameGroup(at, stop);
  });
}

function isStop(element: HTMLElement): boolean {
  return (
    element.tabIndex >= 0 &&
    !element.matches(':disabled') &&
    element.closest('[inert]') === null &&
    element.checkVisibility({ visibilityProperty: true })
  );
}

/** The arrows move within a group of radio buttons; Tab passes it by. */
function isSameGroup(one: Element, other: Element): boolean {
  return (
    one instanceof HTMLInputElement &&
    other instanceof HTMLInputElement &&
    one.type === 'radio' &&
    other.type === 'radio' &&
    one.name === other.name
  );
}
