import type { Locator, Page } from 'playwright-core';

/** The form of a task or act on the page, by what sends it; filters and searches are none. */
export function formOf(page: Page): Locator {
  return page
    .getByRole('main')
    .locator('form')
    .filter({ has: page.locator('button[type=submit]') })
    .first();
}

/** Sends the form of an act by its button and waits until the page says that it was accepted. */
export async function send(page: Page, act: string): Promise<void> {
  await page.getByRole('button', { name: act, exact: true }).click();
  await page.getByText(`${act}：已受理`).waitFor();
}

/** Types each name into the list and takes it. */
export async function choose(page: Page, label: string, ...names: string[]): Promise<void> {
  for (const name of names) {
    await page.getByLabel(label).fill(name);
    // Lists that were open before stay in the page, hidden.
    await page.locator('.ant-select-item-option').filter({ hasText: name, visible: true }).first().waitFor();
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Escape');
}
