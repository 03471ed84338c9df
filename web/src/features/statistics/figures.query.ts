import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';
import type { components } from '../../lib/api/schema';
import { figureFilter } from './api-filter';
import type { Scope } from './overview-filter';

export type FigureTable = components['schemas']['FigureTable'];

/** Every figure of a period with its definition, in all and by a division. */
export function useFigures(scope: Scope | undefined, groupBy: FigureTable['groupBy']) {
  return useQuery({
    queryKey: ['statistics', scope, groupBy],
    enabled: scope !== undefined,
    placeholderData: keepPreviousData,
    queryFn: () =>
      answerOf(
        api.GET('/api/statistics', {
          params: { query: { ...figureFilter(scope ?? { from: '', to: '' }), groupBy } },
        }),
      ),
  });
}
