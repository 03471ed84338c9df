import { expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser, Window, type Look } from './browser.js';
import { CaseMaker } from './case-maker.js';
import { startRehearsalSystem, type RehearsalSystem } from './rehearsal-system.js';

/** The whole system with a browser before it, for one spec; no window may complain in its console. */
export class Workplace {
  cases: CaseMaker;
  private readonly windows: Window[] = [];

  private constructor(
    private readonly system: RehearsalSystem,
    private readonly browser: Browser,
  ) {
    this.cases = new CaseMaker(system.url);
  }

  static async start(): Promise<Workplace> {
    const system = await startRehearsalSystem();
    return new Workplace(system, await launchBrowser());
  }

  async aWindow(look?: Look): Promise<Window> {
    const window = await Window.open(this.browser, this.system.url, look);
    this.windows.push(window);
    return window;
  }

  async signedIn(who: string, look?: Look): Promise<Window> {
    const window = await this.aWindow(look);
    await window.signIn(who);
    return window;
  }

  async closeWindows(): Promise<void> {
    const complaints = this.windows.flatMap((each) => each.complaints);
    for (const window of this.windows.splice(0)) await window.close();
    expect(complaints).toEqual([]);
  }

  /** Moves the clock of the system and of its engine; sessions from before may have ended, so everybody signs in anew. */
  async setClock(to: string): Promise<void> {
    const headers = { 'content-type': 'application/json' };
    const url = `${this.system.url}/api/rehearsal/clock`;
    const answer = await fetch(url, { method: 'PUT', headers, body: JSON.stringify({ to }) });
    expect(answer.ok).toBe(true);
    this.cases = new CaseMaker(this.system.url);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.system.stop();
  }
}
