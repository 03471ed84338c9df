import { describe, expect, it } from '@jest/globals';
import { aPdf } from '../support/pdf.js';
import { aWorkplace } from '../support/workplace.js';

const RECORD = {
  name: '现场检查笔录.pdf',
  title: '现场检查笔录',
  content: aPdf(2, () => ['笔录']),
  pages: 2,
};

describe('the contents of a case file (卷内目录)', () => {
  const workplace = aWorkplace();

  it('name what came with a document, its pages and who answers for it, and lead to file and step', async () => {
    const caseId = await workplace.cases.underReview([RECORD]);
    const page = await workplace.opened('sy-reviewer-1', `/cases/${caseId}/file`);
    const rows = page.getByRole('table', { name: '卷内目录' }).getByRole('row');
    const bundle = rows.filter({ hasText: '报送法制审核材料' });
    // Four papers of three pages, and the record.
    expect(await bundle.innerText()).toMatch(/承办机构对材料的真实性[^]*14$/);
    const paper = rows.filter({ hasText: '现场检查笔录' });
    expect(await paper.innerText()).toMatch(/^1\.1[^]*2$/);
    const file = await paper.getByRole('link', { name: /现场检查笔录/ }).getAttribute('href');
    expect(file).toMatch(/^\/api\/files\/[0-9a-f-]{36}\/content$/);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await bundle.getByRole('link').click();
    await page.waitForURL(`**/cases/${caseId}/materials`);
  });
});
