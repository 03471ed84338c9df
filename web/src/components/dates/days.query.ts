import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';

/** Every day of a year, working or off and why. */
export function useDays(year: number) {
  return useQuery({
    queryKey: ['calendar', 'days', year],
    queryFn: () => {
      const query = { from: `${year}-01-01`, to: `${year}-12-31` };
      return answerOf(api.GET('/api/working-calendar/days', { params: { query } }));
    },
  });
}
