import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { settled } from './accessible.js';
import { FOR_SHORT_PAGES, launchChromium } from '../../scripts/lib/chromium.mjs';
import { Window, type Look } from './browser.js';
import { CaseMaker } from './case-maker.js';
import { moveClock, rehearsalUrl } from './rehearsal-system.js';

/**
 * A browser before the system that all specs of the browser share, for the specs of one file; no window may complain in
 * its console. Lists are as long as all files made them: who counts or looks through one works at an agency of its own.
 */
export function aWorkplace(): Workplace {
  const workplace = new Workplace();
  beforeAll(() => workplace.start());
  afterEach(() => workplace.closeWindows());
  afterAll(() => workplace.stop());
  return workplace;
}

export class Workplace {
  cases = new CaseMaker(rehearsalUrl());
  private browser: Browser | undefined;
  private readonly windows: Window[] = [];
  private clockMoved = false;

  async start(): Promise<void> {
    this.browser = await launchChromium(FOR_SHORT_PAGES);
  }

  async aWindow(look?: Look): Promise<Window> {
    if (!this.browser) throw new Error('no browser before the specs begin');
    const window = await Window.open(this.browser, rehearsalUrl(), look);
    this.windows.push(window);
    return window;
  }

  async signedIn(who: string, path?: string, look?: Look): Promise<Window> {
    const window = await this.aWindow(look);
    await window.signIn(who, path);
    return window;
  }

  /** A page as this person opens it, with everything that it loads. */
  async opened(who: string, path: string, look?: Look): Promise<Page> {
    const { page } = await this.signedIn(who, path, look);
    await settled(page);
    return page;
  }

  /** The task's form as this person opens it, once the engine has reached the task. */
  async onTask(who: string, caseId: string, taskKey: string): Promise<Page> {
    const taskId = await this.cases.waitsFor(caseId, taskKey);
    return this.opened(who, `/cases/${caseId}/tasks/${taskId}`);
  }

  async closeWindows(): Promise<void> {
    const complaints = this.windows.flatMap((each) => each.complaints);
    for (const window of this.windows.splice(0)) await window.close();
    expect(complaints).toEqual([]);
  }

  /** Sessions from before may have ended, so everybody signs in anew. */
  async setClock(to: string): Promise<void> {
    this.clockMoved = true;
    await moveClock(to);
    this.cases = new CaseMaker(rehearsalUrl());
  }

  /** Other files find the clock as they trust it to be. */
  async stop(): Promise<void> {
    await this.browser?.close();
    if (this.clockMoved) await moveClock(new Date().toISOString());
  }
}
