import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api/client';
import type { components } from '../../lib/api/schema';
import type { Span } from './calendar-days';

export type CalendarDay = components['schemas']['CaseCalendarDay'];
export type CalendarDueDate = components['schemas']['CalendarDueDate'];
export type Scope = 'MINE' | 'UNIT';

/** Due dates on the working calendar; they move with what happens to the cases, so with the inbox. */
export function useCaseCalendar({ from, to }: Span, scope: Scope) {
  return useQuery({
    queryKey: ['inbox', 'calendar', from, to, scope],
    queryFn: () => answerOf(api.GET('/api/case-calendar', { params: { query: { from, to, scope } } })),
    placeholderData: keepPreviousData,
  });
}

/** Where the same is had as iCalendar. */
export function icalendarOf({ from, to }: Span, scope: Scope): string {
  return `/api/case-calendar/ics?${new URLSearchParams({ from, to, scope }).toString()}`;
}
