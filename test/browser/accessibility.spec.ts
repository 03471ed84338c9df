import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { AN_OBJECTION, disputePath, opinionPath, referralPath } from '../builders/dispute-path.js';
import { casePath, hearingPath, summaryPath, supplementPath, type PathStep } from '../builders/case-path.js';
import {
  BOTH_LOOKS,
  LOOKS,
  focused,
  follow,
  overflow,
  settled,
  unreachable,
  violationsInLooks,
} from '../support/accessible.js';
import { DIALOGS, DIALOGS_ELSEWHERE, type DialogCases } from '../support/dialogs.js';
import { eventually } from '../support/eventually.js';
import { formOf } from '../support/forms.js';
import { aPdf } from '../support/pdf.js';
import { aWorkplace } from '../support/workplace.js';

const CLIENT = 'web/src/';
const source = (path: string): string => readFileSync(CLIENT + path, 'utf8');
const screens = readdirSync(CLIENT, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.tsx'));

const A_RECORD = {
  name: '现场检查笔录.pdf',
  title: '现场检查笔录',
  content: aPdf(2, (page) => [`现场检查笔录第${page}页`]),
  pages: 2,
};
const DIALOG = '[role=dialog]';
/** A route that has a page of its own: of an address that only leads to another nothing stays to be looked at. */
const A_ROUTE = /path: '([^']+)',(?! element: <Navigate)/g;
const PATH = casePath('sy', 'songyuan');
const SIGNED = PATH.findIndex(({ operation }) => operation === 'signOpinion') + 1;
const [REVIEWED, CONCLUDED] = [PATH.slice(0, SIGNED), PATH.slice(SIGNED)];
/** Who opens a page that not everybody may see. */
const READERS: Readonly<Record<string, string>> = {
  overview: 'sy-legal-head-1',
  'overview/cases': 'sy-legal-head-1',
  'overview/tasks': 'sy-legal-head-1',
  'admin/people': 'system-admin-1',
  'admin/agencies': 'process-admin-1',
  'admin/rules': 'process-admin-1',
  'admin/registers': 'sy-legal-head-1',
  'admin/calendar': 'process-admin-1',
  'admin/calendar/load': 'process-admin-1',
  'admin/findings': 'process-admin-1',
  'admin/audit': 'audit-admin-1',
};
/** An address for each route with a parameter. */
const EXAMPLES: Readonly<Record<string, (cases: DialogCases) => readonly string[]>> = {
  'inbox/:view': () => ['mine', 'group', 'done', 'copied', 'started'].map((view) => `inbox/${view}`),
  'cases/:caseId/desk': ({ reviewing }) => [`cases/${reviewing}/desk`],
  'cases/:caseId/*': ({ reviewing }) => [`cases/${reviewing}`],
};

describe('the client is for everybody (WCAG 2.1 AA)', () => {
  const workplace = aWorkplace();
  const pages = new Map<string, Page>();
  /** One window for each person of a test. */
  const pageOf = async (who: string): Promise<Page> => {
    const known = pages.get(who);
    if (known && !known.isClosed()) return known;
    const { page } = await workplace.signedIn(who);
    pages.set(who, page);
    return page;
  };
  const checked = async (page: Page, what: string, looks = BOTH_LOOKS): Promise<string[]> =>
    (await violationsInLooks(page, looks)).map((violation) => `${what}: ${violation}`);
  let made: Promise<DialogCases> | undefined;
  const cases = (): Promise<DialogCases> => (made ??= makeCases());
  const makeCases = async (): Promise<DialogCases> => {
    const { cases: maker } = workplace;
    const [submitting, reviewing] = await Promise.all([maker.readyToSubmit(), maker.underReview([A_RECORD])]);
    const task = await maker.waitsFor(submitting, 'submitForReview');
    return { submitting, reviewing, submission: `/cases/${submitting}/tasks/${task}` };
  };
  /** The form of this act or task, which has to be there before anything is said about it. */
  const formChecked = async (who: string, path: string, operation: string): Promise<string[]> => {
    const page = await pageOf(who);
    await follow(page, path);
    await formOf(page).waitFor();
    return checked(page, operation);
  };
  const taskChecked = async (caseId: string, who: string, operation: string): Promise<string[]> => {
    const task = await workplace.cases.taskOf(caseId, operation, who);
    return formChecked(who, `/cases/${caseId}/tasks/${task}`, operation);
  };
  /** The forms of every task on the way, as those see them who do it (one of five voters); then the act itself. */
  const walk = async (caseId: string, path: readonly PathStep[]): Promise<string[]> => {
    const found: string[] = [];
    const seen = new Set<string>();
    for (const { who, operation, body } of path) {
      if (!seen.has(operation)) found.push(...(await taskChecked(caseId, who, operation)));
      seen.add(operation);
      await workplace.cases.act(caseId, who, operation, body);
    }
    return found;
  };

  // Between them every route there is.
  it.each([
    ['of tasks and cases', /^(inbox|cases)/],
    ['of one’s own and of leaders', /^(?!inbox|cases|admin)/],
    ['of administration', /^admin\//],
  ])('on every page %s, at 1280 × 720 and at twice the size', async (_, part) => {
    const routes = [...source('app/routes.tsx').matchAll(A_ROUTE)].map(([, path]) => path!);
    const admin = [...source('app/admin-routes.tsx').matchAll(/path: '([^']+)'/g)].map(
      ([, path]) => `admin/${path}`,
    );
    const among = [...routes, ...admin].filter((each) => !['/', '*', 'admin'].includes(each));
    const found: string[] = [];
    for (const route of among.filter((each) => part.test(each))) {
      const addresses = EXAMPLES[route]?.(await cases()) ?? [route];
      const page = await pageOf(
        READERS[route] ?? (route.includes('desk') ? 'sy-reviewer-1' : 'sy-handler-1'),
      );
      for (const address of addresses) {
        await follow(page, `/${address}`);
        expect(await page.getByText('没有这个页面').count()).toBe(0);
        found.push(...(await checked(page, address, LOOKS)));
        await page.setViewportSize({ width: 640, height: 360 });
        const wide = await overflow(page);
        if (wide > 0) found.push(`${address}: at twice the size wider than its window by ${wide}`);
        await page.setViewportSize({ width: 1280, height: 720 });
      }
    }
    expect(found).toEqual([]);
  });

  it('on the desk, whatever is open there, and in the form of every act', async () => {
    const { reviewing } = await cases();
    const page = await pageOf('sy-reviewer-1');
    await follow(page, `/cases/${reviewing}/desk`);
    const found: string[] = [];
    const views = page.getByRole('radiogroup', { name: '左侧内容' }).locator('label');
    for (const view of await views.all()) {
      await view.click();
      await settled(page);
      found.push(...(await checked(page, `desk: ${await view.innerText()}`)));
    }
    for (const file of screens.filter((path) => /\/acts\//.test(path))) {
      const [name = ''] = file.split('/').slice(-1);
      const act = name.replace('.tsx', '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      found.push(...(await formChecked('sy-reviewer-1', `/cases/${reviewing}/acts/${act}`, act)));
    }
    expect(found).toEqual([]);
  });

  it('in the form of every task from filing to the signed opinion', async () => {
    const caseId = await workplace.cases.file();
    expect(await walk(caseId, REVIEWED)).toEqual([]);
  });

  it('in the form of every task from the opinion to closing', async () => {
    const { cases: maker } = workplace;
    const caseId = await maker.file();
    await maker.follow(caseId, REVIEWED);
    expect(await walk(caseId, CONCLUDED)).toEqual([]);
  });

  it('in every part of a case', async () => {
    const { cases: maker } = workplace;
    const caseId = await maker.file();
    await maker.follow(caseId, [...REVIEWED, ...CONCLUDED]);
    const found: string[] = [];
    const keys = [...source('app/case-sections.ts').matchAll(/key: '(\w+)'/g)].map(([, key]) => key!);
    const page = await pageOf('sy-handler-1');
    for (const part of ['', 'diagram', 'timeline', ...keys]) {
      await follow(page, `/cases/${caseId}${part && `/${part}`}`);
      found.push(...(await checked(page, `part ${part}`)));
    }
    expect(found).toEqual([]);
  });

  it('where materials are missing, a hearing is held, or it is decided on the spot', async () => {
    const { cases: maker } = workplace;
    const [incomplete, reviewing, heard, summary] = await Promise.all([
      maker.file(),
      maker.underReview(),
      maker.file(),
      maker.file('sy', { procedure: 'SUMMARY' }),
    ]);
    const notice = { items: [{ key: 'EVIDENCE', reason: '缺少询问笔录。' }], workingDays: 1 };
    await maker.as('sy-reviewer-1', 'POST', `/api/cases/${reviewing}/issue-supplement-notice`, notice);
    const found = [
      ...(await walk(incomplete, supplementPath('sy'))),
      ...(await taskChecked(reviewing, 'sy-handler-1', 'answerSupplementInReview')),
      ...(await walk(heard, hearingPath('sy'))),
      ...(await taskChecked(heard, 'sy-handler-1', 'recordHearing')),
      ...(await walk(summary, summaryPath('sy'))),
    ];
    expect(found).toEqual([]);
  });

  it('in a dispute and in a referral', async () => {
    const { cases: maker } = workplace;
    const [disputed, referred] = await Promise.all([maker.file(), maker.file()]);
    const refer = { referTo: '松原市公安局（虚构）', failed: 'CRIME' };
    await Promise.all([
      maker.follow(disputed, opinionPath('sy', 'songyuan', 'AMEND')),
      maker.follow(referred, opinionPath('sy', 'songyuan', 'REFER', refer)),
    ]);
    const found = await taskChecked(disputed, 'sy-handler-1', 'reworkAndResubmit');
    const objection = `/cases/${disputed}/acts/objectToOpinion`;
    found.push(...(await formChecked('sy-handler-1', objection, 'objectToOpinion')));
    await maker.as('sy-handler-1', 'POST', `/api/cases/${disputed}/object-to-opinion`, AN_OBJECTION);
    found.push(...(await walk(disputed, disputePath('sy'))));
    found.push(...(await taskChecked(disputed, 'sy-head-1', 'ruleOnDispute')));
    found.push(...(await walk(referred, referralPath('sy'))));
    const head = await pageOf('sy-head-1');
    for (const part of [`${disputed}/disputes`, `${referred}/referrals`]) {
      await follow(head, `/cases/${part}`);
      found.push(...(await checked(head, part)));
    }
    expect(found).toEqual([]);
  });

  it('and no dialog is forgotten', () => {
    const holders = screens.filter(
      (path) =>
        !path.startsWith('components/dialogs/') && /<(Dialog|SidePanel)\b|role="dialog"/.test(source(path)),
    );
    expect(holders.sort()).toEqual([...Object.keys(DIALOGS), ...Object.keys(DIALOGS_ELSEWHERE)].sort());
  });

  // Between them every one in DIALOGS.
  it.each([
    ['of every page', /^(app|components)/],
    ['of tasks and cases', /^features\/(materials|inbox|review)/],
    ['of administration', /^(?!app|components|features\/(materials|inbox|review))/],
  ])('in the dialogs %s, which take the focus, and give it back when they close', async (_, part) => {
    const found: string[] = [];
    const among = Object.entries(DIALOGS).filter(([file]) => part.test(file));
    for (const [file, { who, path, opener, key = 'Enter', between }] of among) {
      const page = await pageOf(who);
      await follow(page, path(await cases()));
      await opener(page).focus();
      const before = await focused(page);
      await page.keyboard.press(key);
      await between?.(page);
      const dialog = page.getByRole('dialog').filter({ visible: true });
      await dialog.waitFor();
      await eventually(
        async () => expect(`${file} ${await focused(page, DIALOG)}`).not.toBe(`${file} `),
        10_000,
      );
      found.push(...(await checked(page, file)));
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      await eventually(async () => expect(`${file} ${await focused(page)}`).toBe(`${file} ${before}`), 5_000);
    }
    expect(found).toEqual([]);
  });

  it('by Tab alone: every control of the main pages is reached', async () => {
    const { reviewing, submission } = await cases();
    for (const [who, path] of [
      ['sy-handler-1', '/inbox/mine'],
      ['sy-handler-1', submission],
      ['sy-reviewer-1', `/cases/${reviewing}`],
      ['sy-reviewer-1', `/cases/${reviewing}/desk`],
      ['sy-legal-head-1', '/overview'],
    ] as const) {
      const page = await pageOf(who);
      await follow(page, path);
      expect(await unreachable(page)).toEqual([]);
    }
  });
});
