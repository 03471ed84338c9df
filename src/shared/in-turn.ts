/** Does what is asked under one key one after the other, in this process; different keys do not wait for each other. */
export class InTurn {
  private readonly last = new Map<string, Promise<unknown>>();

  /** Answers or fails as the work does; whatever was asked before has ended by then, well or not. */
  async run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.last.get(key) ?? Promise.resolve();
    const mine = before.then(work, work);
    this.last.set(key, mine);
    try {
      return await mine;
    } finally {
      if (this.last.get(key) === mine) this.last.delete(key);
    }
  }
}
