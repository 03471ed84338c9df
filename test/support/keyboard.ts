import type { Locator, Page } from 'playwright-core';
import { SAMPLE_NAMES } from '../../src/sample-data/names.js';

/** Nobody tabs through more than this to get somewhere. */
const MOST_STOPS = 120;

/** A person without a mouse: Tab, arrows, Enter, Space and what the client's own keys do. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  press(...keys: readonly string[]): Promise<void> {
    return keys.reduce(async (before, key) => {
      await before;
      await this.page.keyboard.press(key);
    }, Promise.resolve());
  }

  /** Tab until the control has the focus. */
  async to(control: Locator): Promise<void> {
    await control.waitFor();
    for (let stops = 0; stops <= MOST_STOPS; stops += 1) {
      if (await control.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to ${control}`);
  }

  field(label: string | RegExp): Locator {
    return this.page
      .getByRole('main')
      .getByLabel(label, { exact: typeof label === 'string' })
      .last();
  }

  async type(label: string | RegExp, text: string): Promise<void> {
    await this.to(this.field(label));
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.type(text);
  }

  /** One of several that are all seen: arrows go from one to the next and choose it. */
  async pick(name: string | RegExp): Promise<void> {
    const wanted = this.page.getByRole('main').getByRole('radio', { name, exact: true }).last();
    const group = wanted.locator('xpath=ancestor::*[@role="radiogroup"]').getByRole('radio');
    await this.to(group.and(this.page.locator(':checked')).or(group.first()).first());
    await this.page.keyboard.press('Space');
    while (!(await wanted.isChecked())) await this.page.keyboard.press('ArrowRight');
  }

  async tick(name: string): Promise<void> {
    await this.to(this.page.getByRole('main').getByRole('checkbox', { name }).first());
    await this.page.keyboard.press('Space');
  }

  /** Types the name into a list and takes what is found. */
  async choose(label: string, ...names: readonly string[]): Promise<void> {
    await this.to(this.field(label));
    for (const name of names) {
      await this.page.keyboard.type(name);
      await this.page
        .locator('.ant-select-item-option-active')
        .filter({ hasText: name, visible: true })
        .waitFor();
      await this.page.keyboard.press('Enter');
    }
    await this.page.keyboard.press('Escape');
  }

  people(label: string, ...signInNames: readonly string[]): Promise<void> {
    return this.choose(label, ...signInNames.map((each) => SAMPLE_NAMES[each] ?? each));
  }

  async push(name: string | RegExp): Promise<void> {
    await this.to(this.page.getByRole('main').getByRole('button', { name, exact: true }).last());
    await this.page.keyboard.press('Enter');
  }

  async follow(name: string | RegExp): Promise<void> {
    await this.to(this.page.getByRole('main').getByRole('link', { name }).first());
    await this.page.keyboard.press('Enter');
  }

  /** Sends the form and waits until the page says that it was accepted. */
  async send(act: string): Promise<void> {
    await this.push(act);
    await this.page.getByText(`${act}：已受理`).waitFor();
  }

  /** By the palette to a task or act of this case, wherever one is. */
  async act(caseNo: string, act: string): Promise<void> {
    await this.page.keyboard.press('Control+k');
    const finder = this.page.getByRole('dialog').getByRole('combobox');
    await finder.waitFor();
    await this.page.keyboard.type(caseNo);
    const found = this.page.locator('[role=listbox][aria-busy=false]');
    await found.getByRole('option', { selected: true }).filter({ hasText: caseNo }).waitFor();
    await this.page.keyboard.press('ArrowRight');
    await this.page.keyboard.type(act);
    await this.page.getByRole('option', { selected: true }).filter({ hasText: act }).waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.waitForURL(/\/(tasks|acts)\//);
    await finder.waitFor({ state: 'detached' });
  }
}
