import { useMemo } from 'react';
import { useColleagues } from '../../components/fields/colleagues.query';
import { formatDate, formatMoney } from '../../lib/format/format';
import { useText } from '../../lib/text/use-text';
import type { FilterName } from './inbox-address';
import type { InboxFilter } from './inbox.query';

/** Names of one's colleagues by their id. */
export function useNames(): ReadonlyMap<string, string> {
  const { data: people } = useColleagues();
  return useMemo(() => new Map((people ?? []).map(({ personId, name }) => [personId, name])), [people]);
}

/** A condition in words, e.g. “阶段：审核中”. */
export function useFilterText(): (name: FilterName, filter: InboxFilter) => string {
  const { t, named, locale } = useText();
  const names = useNames();
  return (name, filter) => {
    const value = filter[name] ?? '';
    const words: Partial<Record<FilterName, () => string>> = {
      caseKind: () => named('kind', value),
      taskKey: () => named('action', value),
      stage: () => named('stage', value),
      handlerId: () => names.get(value) ?? value,
      reviewerId: () => names.get(value) ?? value,
      amountFrom: () => formatMoney(value, locale),
      amountTo: () => formatMoney(value, locale),
      dueFrom: () => formatDate(value, locale),
      dueTo: () => formatDate(value, locale),
    };
    return t('inbox.filterIs', { name: t(`inbox.by.${name}`), value: words[name]?.() ?? value });
  };
}
