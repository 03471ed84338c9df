import { type Browser, type BrowserContext, type Page } from 'playwright-core';
import { SAMPLE_PASSWORD } from '../../src/sample-data/people.js';

/** A refused request is said by the browser too; everything else in its console is a fault of ours. */
const EXPECTED = /Failed to load resource/;

export interface Look {
  readonly locale?: 'zh' | 'en';
  readonly theme?: 'light' | 'dark';
}

/** One person's window on the system, with what its console said. */
export class Window {
  readonly complaints: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on('console', (message) => {
      const text = message.text();
      if (['error', 'warning'].includes(message.type()) && !EXPECTED.test(text)) this.complaints.push(text);
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
  }

  static async open(
    browser: Browser,
    url: string,
    { locale = 'zh', theme = 'light' }: Look = {},
  ): Promise<Window> {
    const context = await browser.newContext({ baseURL: url, viewport: { width: 1280, height: 720 } });
    context.setDefaultTimeout(30_000);
    const preferences = JSON.stringify({ locale, theme });
    await context.addInitScript(`localStorage.getItem('fashen.preferences') ??
      localStorage.setItem('fashen.preferences', '${preferences}')`);
    return new Window(context, await context.newPage());
  }

  /** Comes with a session as somebody does who has signed in already, and loads nothing but this page. */
  async signIn(signInName: string, path = '/'): Promise<void> {
    const answer = await this.context.request.post('/api/sign-in', {
      data: { signInName, password: SAMPLE_PASSWORD },
    });
    if (!answer.ok()) throw new Error(`${signInName} cannot sign in: ${await answer.text()}`);
    await this.page.goto(path);
    await this.page.getByRole('navigation', { name: /主导航|Main navigation/ }).waitFor();
  }

  /** Types name and password as a person does. */
  async enter(signInName: string, password = SAMPLE_PASSWORD): Promise<void> {
    await this.page.getByLabel(/登录名|Sign-in name/).fill(signInName);
    await this.page.getByLabel(/^密码$|^Password$/).fill(password);
    await this.page.keyboard.press('Enter');
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
