import type { Notice } from './preview-year.mutation';

/** A notice as the form holds it: rows are objects. */
export type NoticeValues = Omit<Notice, 'workedWeekends'> & {
  readonly workedWeekends: readonly { readonly date: string }[];
};

/** The notice as the api takes it; what was left empty is left out. */
export function noticeOf({ workedWeekends, source: { url, ...source }, ...notice }: NoticeValues): Notice {
  return {
    ...notice,
    source: { ...source, ...(url ? { url } : {}) },
    workedWeekends: workedWeekends.map(({ date }) => date),
  };
}
