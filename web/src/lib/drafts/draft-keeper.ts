import { dropDraft, writeDraft } from './draft-store';

const SAVE_AFTER_MS = 300;

/** What there is to say of a draft: when it was kept last, and that this browser has no room for it. */
export interface Kept {
  readonly savedAt: string | undefined;
  readonly full: boolean;
}

const NOTHING_YET: Kept = { savedAt: undefined, full: false };

/**
 * Keeps what a form holds in this browser, a moment after each change. It stands beside the form and tells only whoever
 * shows what was kept: a form that is drawn anew at each key is felt by whoever types.
 */
export class DraftKeeper<Values> {
  private state = NOTHING_YET;
  /** Of the case, as the writer saw it when they began. */
  private version = 0;
  private timer: number | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly key: string,
    private readonly values: () => Values,
  ) {}

  readonly changed = (): void => {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(this.save, SAVE_AFTER_MS);
  };

  /** Keeps at once what was changed and is not kept yet: the page or the form goes away. */
  readonly flush = (): void => {
    if (this.timer !== undefined) this.save();
  };

  /** It was accepted, or is not wanted any more. */
  readonly forget = (): void => {
    window.clearTimeout(this.timer);
    this.timer = undefined;
    dropDraft(this.key);
    this.tell(NOTHING_YET);
  };

  beganOn(version: number): void {
    this.version = version;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly kept = (): Kept => this.state;

  private readonly save = (): void => {
    window.clearTimeout(this.timer);
    this.timer = undefined;
    const savedAt = new Date().toISOString();
    const full = !writeDraft(this.key, { values: this.values(), savedAt, version: this.version });
    this.tell({ savedAt, full });
  };

  private tell(state: Kept): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
