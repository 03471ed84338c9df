import { describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import type { AFile } from '../support/case-maker.js';
import { eventually } from '../support/eventually.js';
import { aPdf } from '../support/pdf.js';
import { aWorkplace } from '../support/workplace.js';

const A_RECORD: AFile = {
  name: '现场检查笔录.pdf',
  title: '现场检查笔录',
  content: aPdf(4, (page) => [`现场检查笔录第${page}页`, `仓库内存放涉案食品${page * 50}箱。`]),
  pages: 4,
};
const A_LEDGER: AFile = {
  name: '销售台账.pdf',
  title: '销售台账',
  content: aPdf(300, (page) => [`销售台账第${page}页`, `本页合计${page * 7}箱`]),
  pages: 300,
};
/** The point of songyuan's checklist about the facts. */
const FACTS = '#point-FACTS';

describe('the review desk', () => {
  const workplace = aWorkplace();

  const deskOf = async (who: string, caseId: string): Promise<Page> => {
    const window = await workplace.signedIn(who, `/cases/${caseId}/desk`);
    return window.page;
  };

  it('makes a frame on a page the place of a failed point, and leads back to it (SY-L8)', async () => {
    const page = await deskOf('sy-reviewer-1', await workplace.cases.underReview([A_RECORD]));
    await page.locator('section[data-page="1"] canvas').waitFor();
    await page.getByRole('button', { name: '下一页' }).click();
    await page.locator('section[data-page="2"] canvas').waitFor();
    await page.getByRole('button', { name: '圈定' }).click();
    await dragOver(page, page.locator('section[data-page="2"]'));
    const dialog = page.getByRole('dialog', { name: '标记' });
    await dialog.getByText('第 2 页').waitFor();
    await dialog.getByLabel('作为哪一审核要点不符合的理由').click();
    await chooseFacts(page);
    await dialog.getByLabel('说明').fill('箱数与台账不符。');
    await dialog.getByRole('button', { name: '保存标记' }).click();
    await dialog.waitFor({ state: 'hidden' });

    const point = page.locator(FACTS);
    expect(await point.getByRole('radio', { name: '不符合', exact: true }).isChecked()).toBe(true);
    expect(await point.getByLabel('理由').inputValue()).toBe('箱数与台账不符。');
    await page.getByText('与要点相符').first().waitFor();
    await page.getByRole('region', { name: '页面' }).press('End');
    await page.locator('section[data-page="4"] canvas').waitFor();
    await point.getByRole('button', { name: /查看/ }).click();
    await page.locator('section[data-page="2"]').getByRole('button').waitFor();
    expect(await page.getByLabel('页码').inputValue()).toBe('2');
  });

  it('turns and searches the pages of a ledger of 300 pages by keys', async () => {
    const page = await deskOf('sy-reviewer-1', await workplace.cases.underReview([A_LEDGER]));
    await page.locator('section[data-page="1"] canvas').waitFor();
    const pages = page.getByRole('region', { name: '页面' });
    await pages.press('End');
    await page.locator('section[data-page="300"] canvas').waitFor();
    expect(await page.locator('section[data-page]').count()).toBeLessThan(8);
    await page.keyboard.press('p');
    // The page before is drawn ahead of time: that it is there does not say that it was turned to.
    await eventually(async () => expect(await page.getByLabel('页码').inputValue()).toBe('299'), 10_000);
    await page.locator('section[data-page="299"] canvas').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('合计1043箱');
    await page.getByText('1/1', { exact: true }).waitFor();
    await page.locator('section[data-page="149"] canvas').waitFor();
  });

  it('shows two reviewers each other’s marks while they work', async () => {
    const caseId = await workplace.cases.underReview([A_RECORD]);
    const added = { person: 'sy-reviewer-2', question: '请审核裁量。' };
    await workplace.cases.as('sy-reviewer-1', 'POST', `/api/cases/${caseId}/add-co-reviewer`, added);
    const [one, other] = [await deskOf('sy-reviewer-1', caseId), await deskOf('sy-reviewer-2', caseId)];
    await other.getByText('批注 0').waitFor();
    await one.locator('section[data-page="1"] canvas').waitFor();
    await one.keyboard.press('m');
    const dialog = one.getByRole('dialog', { name: '标记' });
    await dialog.getByLabel('说明').fill('此处请一并核对。');
    await dialog.getByRole('button', { name: '保存标记' }).click();
    await other.getByText('批注 1').first().click();
    await other.getByText('此处请一并核对。').waitFor();
  });

  it('lets an opinion be written from the inbox to the signature by keyboard alone', async () => {
    const caseId = await workplace.cases.underReview([A_RECORD]);
    const page = await deskOf('sy-reviewer-1', caseId);
    await page.locator(FACTS).waitFor();
    await page.keyboard.press('F6');
    for (const point of await page.locator('fieldset[id^="point-"]').all()) {
      await tabTo(page, point.getByRole('radio').first());
      await page.keyboard.press('Space');
    }
    await tabTo(page, page.getByRole('radio', { name: /^同意/ }));
    await page.keyboard.press('Space');
    await tabTo(page, page.getByLabel('意见正文'));
    await page.keyboard.type('同意拟处理意见。');
    await page.getByText('与审核要点一致').waitFor();
    await tabTo(page, page.getByRole('button', { name: '提出审核意见' }));
    await page.keyboard.press('Enter');
    await page.getByText('提出审核意见：已受理').waitFor();
    await workplace.cases.waitsFor(caseId, 'signOpinion');
  });
});

/** Chooses the point about the facts in the open list, by keys as the list is long. */
async function chooseFacts(page: Page): Promise<void> {
  await page.locator('.ant-select-dropdown').getByTitle(/事实/).first().click();
}

async function dragOver(page: Page, element: Locator): Promise<void> {
  const box = await element.boundingBox();
  if (!box) throw new Error('the page is not to be seen');
  await page.mouse.move(box.x + box.width * 0.1, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, box.y + 90, { steps: 4 });
  await page.mouse.up();
}

/** Presses Tab until the control has the focus, as a person without a mouse does. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if (await control.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('Tab does not lead there');
}
