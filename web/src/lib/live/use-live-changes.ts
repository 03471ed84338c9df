import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { EventStream, type Change, type ConnectionState } from './event-stream';
import { refetch } from './refetch';

/** What changes on a review desk or in a draft is nothing new about the case, nor about anybody's inbox. */
const DESK: Readonly<Record<string, string>> = {
  'review.marks': 'review-marks',
  'review.draft': 'opinion-draft',
  'submission.draft': 'submission-draft',
};

/** Keeps what is on the page fresh; tells how the connection is. */
export function useLiveChanges(): ConnectionState {
  const queries = useQueryClient();
  const [state, setState] = useState<ConnectionState>('connecting');
  useEffect(() => {
    const refresh = ({ kind, caseId }: Change): void => {
      const part = DESK[kind];
      if (part !== undefined) {
        refetch(queries, ['case', caseId, part]);
        return;
      }
      if (kind === 'reset') refetch(queries, []);
      if (kind === 'notification') refetch(queries, ['notifications']);
      else refetch(queries, ['inbox']);
      if (caseId !== null) refetch(queries, ['case', caseId]);
    };
    const stream = new EventStream(refresh, (next) => {
      setState(next);
      // What happened while nothing was heard is read again.
      if (next === 'live') refetch(queries, []);
    });
    stream.open();
    return () => stream.close();
  }, [queries]);
  return state;
}
