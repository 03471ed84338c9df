type Listener = (asking: boolean) => void;

/**
 * Where requests wait when the session has ended: the page shows the sign-in over itself, and once somebody has
 * signed in all of them are sent again. Nothing that is being typed goes away.
 */
class SessionGate {
  #waiting: Promise<void> | undefined;
  #open: (() => void) | undefined;
  readonly #listeners = new Set<Listener>();

  get asking(): boolean {
    return this.#waiting !== undefined;
  }

  signedInAgain(): Promise<void> {
    this.#waiting ??= new Promise((resolve) => {
      this.#open = resolve;
    });
    this.#tell();
    return this.#waiting;
  }

  signedIn(): void {
    this.#open?.();
    this.#waiting = undefined;
    this.#tell();
  }

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener(this.asking);
  }
}

export const sessionGate = new SessionGate();
