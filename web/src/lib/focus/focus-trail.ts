/** How many places one can find the way back through. */
const KEPT = 20;
const trail: HTMLElement[] = [];

document.addEventListener('focusin', ({ target }) => {
  if (!(target instanceof HTMLElement) || target === trail.at(-1)) return;
  trail.push(target);
  if (trail.length > KEPT) trail.shift();
});

/** Where the focus was last, even if that has gone from the page since. */
export function lastFocused(): HTMLElement | undefined {
  return trail.at(-1);
}

/** Whether the keyboard would have to begin again at the top of the page. */
export function focusIsLost(): boolean {
  const at = document.activeElement;
  return !at || at === document.body || (at instanceof HTMLElement && !canTakeFocus(at));
}

/**
 * Puts the focus where it was last and still can be: on what opened a dialog, or on what opened the menu that opened
 * it; where nothing of that is left, on the page's content.
 */
export function giveFocusBack(): void {
  if (!focusIsLost()) return;
  for (const element of trail.toReversed()) {
    if (!canTakeFocus(element)) continue;
    element.focus({ preventScroll: true });
    if (document.activeElement === element) return;
  }
  document.getElementById('content')?.focus({ preventScroll: true });
}

const FIELDS = 'input:enabled, textarea:enabled, select:enabled';
const CONTROLS = 'button, a[href], [tabindex]';

/**
 * Puts the focus on what the dialog on top begins with (`data-begin`), or on its first field: the dialog itself goes to
 * the button that closes it, where Enter throws away what is typed, and a menu that it was chosen from takes it back.
 */
export function takeFocusIn(): void {
  const open = [...document.querySelectorAll<HTMLElement>('[role="dialog"]')].filter(canTakeFocus);
  const dialog = open.at(-1);
  const at = document.activeElement;
  if (!dialog || (dialog.contains(at) && at?.matches(FIELDS))) return;
  const field = firstIn(dialog, '[data-begin]') ?? firstIn(dialog, FIELDS);
  if (!field && dialog.contains(at)) return;
  (field ?? firstIn(dialog, CONTROLS))?.focus({ preventScroll: true });
}

/** The first that is seen: what takes a file lies hidden behind its button. */
export function firstIn(part: Element, controls: string): HTMLElement | undefined {
  return [...part.querySelectorAll<HTMLElement>(controls)].find(canTakeFocus);
}

function canTakeFocus(element: HTMLElement): boolean {
  return element.isConnected && element.checkVisibility({ visibilityProperty: true });
}
