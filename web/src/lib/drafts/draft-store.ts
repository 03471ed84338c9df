/** What somebody typed and the server has not accepted yet. */
export interface Draft<Values> {
  readonly values: Values;
  readonly savedAt: string;
  /** Version of the case that they saw when they began. */
  readonly version: number;
  /** Key of the attempt that is under way, so that a repeated sending is never a second command. */
  readonly attempt?: { readonly key: string; readonly content: string };
}

const PREFIX = 'fashen.draft.';

/** One draft per person, case and form; kept in this browser until the server has accepted it. */
export function draftKey(personId: string, subject: string, form: string): string {
  return `${PREFIX}${personId}.${subject}.${form}`;
}

export function readDraft<Values>(key: string): Draft<Values> | undefined {
  try {
    const text = localStorage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as Draft<Values>);
  } catch {
    return undefined;
  }
}

/** False when the browser has no room or lets nothing be kept. */
export function writeDraft<Values>(key: string, draft: Draft<Values>): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(key: string): void {
  localStorage.removeItem(key);
}
