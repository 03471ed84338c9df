import { isProblem } from '../../lib/api/problem';
import type { BundleValues } from './bundle';
import {
  bodyOf,
  SECTIONS,
  standingOf,
  textOf,
  valueOf,
  type Base,
  type Bases,
  type Section,
  type SectionView,
} from './draft-sections';
import type { SavedDraft } from './save-submission-draft.mutation';

const SAVE_AFTER_MS = 1_200;
const TRY_AGAIN_MS = 5_000;

/** What its reader sees of the draft's state. */
export interface DraftState {
  readonly step: 'CLEAN' | 'TYPED' | 'SAVING' | 'WAITING' | 'REFUSED';
  readonly savedAt: string | undefined;
  readonly error: unknown;
  /** Parts that both I and somebody else have written. */
  readonly clashes: readonly SectionView[];
  /** The last part of somebody else's that came into the form. */
  readonly taken: SectionView | undefined;
}

/** The form, the browser's memory and the api, as the draft needs them. */
interface Surroundings {
  readonly initial: BundleValues;
  readonly read: () => BundleValues;
  readonly write: (section: Section, content: unknown) => void;
  readonly keep: (bases: Bases) => void;
  readonly send: (
    body: SavedDraft,
    key: string,
  ) => Promise<{ readonly versions: Readonly<Partial<Record<Section, number>>> }>;
}

const FRESH: DraftState = {
  step: 'CLEAN',
  savedAt: undefined,
  error: undefined,
  clashes: [],
  taken: undefined,
};

/**
 * Keeps a form and the draft on the server in step, part by part: what I write is saved on top of what I have seen;
 * what another writes where I have not comes into the form; where both have written, both are shown and nothing is
 * overwritten.
 */
export class ServerDraft {
  #state = FRESH;
  #bases: Bases;
  #timer: number | undefined;
  #line: Promise<void> = Promise.resolve();
  #attempt = { content: '', key: '' };
  readonly #listeners = new Set<() => void>();

  constructor(
    private readonly around: Surroundings,
    bases: Bases,
  ) {
    this.#bases = bases;
  }

  readonly state = (): DraftState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The versions that the form has seen, to be handed in. */
  get versions(): Readonly<Partial<Record<Section, number>>> {
    return Object.fromEntries(
      Object.entries(this.#bases).map(([section, { version }]) => [section, version]),
    );
  }

  /** What the server holds now, all of it or the parts that are given. */
  compare(sections: readonly SectionView[]): void {
    const clashes = this.#state.clashes.filter(
      ({ section }) => !sections.some((each) => each.section === section),
    );
    let { taken } = this.#state;
    let typed = false;
    for (const theirs of sections) {
      const { section, version, content } = theirs;
      const server = { version, content: textOf(section, content) };
      const standing = standingOf(this.mine(section), this.seen(section), server);
      if (standing === 'CONFLICT') {
        clashes.push(theirs);
        continue;
      }
      if (standing === 'THEIRS') {
        this.around.write(section, content);
        if (version > 0) taken = theirs;
      }
      typed ||= standing === 'MINE' && server.version > 0;
      this.know(section, server);
    }
    this.become({ clashes, taken });
    if (typed) this.changed();
  }

  /** Something was typed: saved a moment later. */
  changed(): void {
    this.become({ step: 'TYPED' });
    this.later(SAVE_AFTER_MS);
  }

  /** Saves what is still to be saved; answers once that is done or cannot be. */
  flush(): Promise<void> {
    window.clearTimeout(this.#timer);
    this.#line = this.#line.then(() => this.save());
    return this.#line;
  }

  takeTheirs(theirs: SectionView): void {
    this.around.write(theirs.section, theirs.content);
    this.keepMine(theirs);
  }

  /** What is in the form is saved on top of theirs. */
  keepMine({ section, version, content }: SectionView): void {
    this.know(section, { version, content: textOf(section, content) });
    this.become({ clashes: this.#state.clashes.filter((each) => each.section !== section) });
    this.changed();
  }

  close(): void {
    if (this.#state.step === 'TYPED') void this.flush();
    window.clearTimeout(this.#timer);
  }

  private async save(): Promise<void> {
    const open = (section: Section): boolean => this.#state.clashes.some((each) => each.section === section);
    const dirty = SECTIONS.filter((section) => {
      const base = this.#bases[section]?.content ?? textOf(section, undefined);
      return this.mine(section) !== base && !open(section);
    });
    if (dirty.length === 0) return this.become({ step: 'CLEAN' });
    this.become({ step: 'SAVING' });
    const body = bodyOf(dirty, this.around.read(), this.#bases);
    const texts = dirty.map((section) => [section, this.mine(section)] as const);
    const content = JSON.stringify(body);
    if (this.#attempt.content !== content) this.#attempt = { content, key: crypto.randomUUID() };
    try {
      const { versions } = await this.around.send(body, this.#attempt.key);
      for (const [section, text] of texts)
        this.know(section, { version: versions[section] ?? 1, content: text });
      const typedMeanwhile = this.#state.step === 'TYPED';
      this.become({
        savedAt: new Date().toISOString(),
        error: undefined,
        ...(typedMeanwhile ? {} : { step: 'CLEAN' }),
      });
    } catch (error) {
      this.failed(error);
    }
  }

  private failed(error: unknown): void {
    const faults = isProblem(error) ? error.faults : [];
    const stale = faults.filter(({ code }) => code === 'SECTION_STALE');
    if (stale.length > 0) {
      this.compare(stale.map(({ details }) => details as unknown as SectionView));
      // All or none: what is not contested is sent again without the rest.
      this.changed();
    } else if (isProblem(error) && error.uncertain) {
      this.become({ step: 'WAITING' });
      this.later(TRY_AGAIN_MS);
    } else {
      this.#attempt = { content: '', key: '' };
      this.become({ step: 'REFUSED', error });
    }
  }

  private later(milliseconds: number): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.flush(), milliseconds);
  }

  private mine(section: Section): string {
    return textOf(section, valueOf(section, this.around.read()));
  }

  /** Before anything of a part was seen, the form holds what it began with. */
  private seen(section: Section): Base {
    return (
      this.#bases[section] ?? { version: 0, content: textOf(section, valueOf(section, this.around.initial)) }
    );
  }

  private know(section: Section, base: Base): void {
    this.#bases = { ...this.#bases, [section]: base };
    this.around.keep(this.#bases);
  }

  private become(change: Partial<DraftState>): void {
    this.#state = { ...this.#state, ...change };
    this.#listeners.forEach((listener) => listener());
  }
}
