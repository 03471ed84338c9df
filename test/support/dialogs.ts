import type { Locator, Page } from 'playwright-core';

/** The cases that dialogs are opened on. */
export interface DialogCases {
  readonly submitting: string;
  /** Where the form of the submission stands. */
  readonly submission: string;
  readonly reviewing: string;
}

export interface ADialog {
  readonly who: string;
  readonly path: (cases: DialogCases) => string;
  /** What opens it, and has the focus again when it has closed. */
  readonly opener: (page: Page) => Locator;
  /** The key that opens it while the opener has the focus; `Enter` where the opener itself opens it. */
  readonly key?: string;
  /** Something between the opener and the dialog, e.g. a menu. */
  readonly between?: (page: Page) => Promise<void>;
}

const button = (name: string | RegExp) => (page: Page) =>
  page.getByRole('main').getByRole('button', { name }).first();
const deskOf = ({ reviewing }: DialogCases): string => `/cases/${reviewing}/desk`;

/** Every dialog of the client, by the file that holds it. */
export const DIALOGS: Readonly<Record<string, ADialog>> = {
  'app/command-palette.tsx': {
    who: 'sy-handler-1',
    path: () => '/inbox/mine',
    opener: (page) => page.getByRole('link', { name: '日历' }),
    key: 'Control+k',
  },
  'app/keys-help.tsx': {
    who: 'sy-handler-1',
    path: () => '/calendar',
    opener: (page) => page.getByRole('button', { name: '快捷键' }),
  },
  'components/dates/date-calendar.tsx': {
    who: 'sy-handler-1',
    path: ({ reviewing }) => `/cases/${reviewing}/acts/openExcludedTime`,
    opener: (page) => page.getByLabel('不计入期限的第一日'),
    key: 'ArrowDown',
  },
  'components/due-explanation.tsx': {
    who: 'sy-reviewer-1',
    path: ({ reviewing }) => `/cases/${reviewing}/clocks`,
    opener: button('怎么算的'),
  },
  'features/materials/submission-form.tsx': {
    who: 'sy-handler-1',
    path: ({ submission }) => submission,
    opener: button('预览'),
  },
  'features/inbox/act-dialog.tsx': {
    who: 'sy-handler-1',
    path: () => '/inbox/mine',
    opener: (page) => page.locator('[data-task] a').first(),
    key: 'y',
  },
  'features/inbox/saved-view-tools.tsx': {
    who: 'sy-handler-1',
    path: () => '/inbox/mine',
    opener: button('保存视图'),
  },
  'features/review/desk/act-drawer.tsx': {
    who: 'sy-reviewer-1',
    path: deskOf,
    opener: button('其他操作'),
    between: async (page) => {
      await page.getByRole('menuitem').and(page.locator(':focus')).waitFor();
      await page.keyboard.press('Enter');
    },
  },
  'features/review/desk/mark-dialog.tsx': {
    who: 'sy-reviewer-1',
    path: deskOf,
    opener: (page) => page.getByRole('region', { name: '页面' }),
    key: 'm',
  },
  'features/registers/import-register.tsx': {
    who: 'sy-legal-head-1',
    path: () => '/admin/registers?register=OFFICERS',
    opener: button('导入 CSV'),
  },
  'features/accounts/new-person.tsx': {
    who: 'system-admin-1',
    path: () => '/admin/people',
    opener: button('建立人员'),
  },
  'features/accounts/person-panel.tsx': {
    who: 'security-admin-1',
    path: () => '/admin/people?text=sy-handler-4',
    opener: (page) => page.getByRole('cell').getByRole('button').first(),
  },
  'features/agencies/new-agency.tsx': {
    who: 'process-admin-1',
    path: () => '/admin/agencies',
    opener: button('导入机关规则文件'),
  },
  'features/agencies/unit-editor.tsx': {
    who: 'system-admin-1',
    path: () => '/admin/agencies?agency=songyuan',
    opener: button('增设机构'),
  },
  'features/agencies/parameter-panel.tsx': {
    who: 'process-admin-1',
    path: () => '/admin/rules?agency=songyuan',
    opener: (page) => page.getByRole('cell').getByRole('button').first(),
  },
};

/** Dialogs that are tried where what they need is at hand. */
export const DIALOGS_ELSEWHERE: Readonly<Record<string, string>> = {
  'features/registers/record-filing.tsx':
    'needs a catalogue that is not filed, which would change what other specs review',
  'features/sign-in/sign-in-again.tsx': 'opens by itself and has to be answered: workplace.spec.ts',
  'features/operations/resolve-finding.tsx': 'needs a finding, which only a fault of the engine brings',
};
