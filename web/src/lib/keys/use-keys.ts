import { useEffect, useRef } from 'react';

/** `?`, `j`, `Enter`, `mod+k` (Ctrl, on a Mac Command). */
export type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/** Keys of this page. While one types, or a dialog is open over it, only those with `mod+` are taken. */
export function useKeys(keys: Keys, enabled = true): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    if (!enabled) return undefined;
    const listen = (event: KeyboardEvent): void => {
      const name = nameOf(event);
      const act = latest.current[name];
      if (!act || event.defaultPrevented || (!name.startsWith('mod+') && isBusy(event.target))) return;
      event.preventDefault();
      act(event);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [enabled]);
}

function nameOf(event: KeyboardEvent): string {
  const modified = event.ctrlKey || event.metaKey;
  if (event.altKey) return `alt+${event.key}`;
  return modified ? `mod+${event.key.toLowerCase()}` : event.key;
}

function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"]:not([aria-hidden="true"])')) return true;
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName)) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type);
}
