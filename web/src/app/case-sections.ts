import { lazy } from 'react';
import type { CaseSection } from '../lib/tasks/case-section';

/** What features show on the page of a case, in this order; one line each. */
export const CASE_SECTIONS: readonly CaseSection[] = [
  {
    key: 'parties',
    title: 'case.section.parties',
    Component: lazy(() => import('../features/cases/case-section')),
  },
  {
    key: 'materials',
    title: 'case.section.materials',
    count: ({ submissions }) => submissions.length,
    Component: lazy(() => import('../features/materials/case-section')),
  },
  {
    key: 'opinions',
    title: 'case.section.opinions',
    count: ({ opinions }) => opinions.length,
    Component: lazy(() => import('../features/review/case-section')),
  },
  {
    key: 'disputes',
    title: 'case.section.disputes',
    count: ({ disputes }) => disputes.length,
    Component: lazy(() => import('../features/disagreements/case-section')),
  },
  {
    key: 'referrals',
    title: 'case.section.referrals',
    count: ({ referrals }) => referrals.length,
    Component: lazy(() => import('../features/referrals/case-section')),
  },
  {
    key: 'notices',
    title: 'case.section.notices',
    count: ({ notices }) => notices.length,
    Component: lazy(() => import('../features/notices/case-section')),
  },
  {
    key: 'discussions',
    title: 'case.section.discussions',
    count: ({ discussions }) => discussions.length,
    Component: lazy(() => import('../features/discussions/case-section')),
  },
  {
    key: 'decision',
    title: 'case.section.decision',
    count: ({ decisions }) => decisions.length,
    Component: lazy(() => import('../features/decisions/case-section')),
  },
  {
    key: 'clocks',
    title: 'case.section.clocks',
    count: ({ deadlines }) => deadlines.length,
    Component: lazy(() => import('../features/case-clocks/case-section')),
  },
  {
    key: 'file',
    title: 'case.section.file',
    Component: lazy(() => import('../features/case-file/case-section')),
  },
];
