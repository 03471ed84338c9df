import type { CaseSection } from '../lib/tasks/case-section';

/** What features show on the page of a case, in this order; one line each. */
export const CASE_SECTIONS: readonly CaseSection[] = [];
