import { useRef, useState } from 'react';
import { isProblem } from '../../lib/api/problem';
import type { WorkItem } from '../../lib/api/types';
import type { Act } from './acts';
import { useClaimTask } from './claim-task.mutation';
import { useCopyCase } from './copy-case.mutation';
import { useDelegateTask } from './delegate-task.mutation';
import { useReturnTask } from './return-task.mutation';
import { useTransferTask } from './transfer-task.mutation';
import { useUrge } from './urge.mutation';

/** What the dialog of an act asks. */
export interface ActInput {
  readonly to?: string;
  readonly several?: string[];
  readonly note?: string;
}

export interface Outcome {
  readonly item: WorkItem;
  /** Absent where it was done. */
  readonly error?: unknown;
}

const AT_ONCE = 3;

/** One act on one task after another, a few at a time; what one refuses keeps none of the others from it. */
export function useAct(act: Act): {
  readonly outcomes: readonly Outcome[];
  readonly running: boolean;
  readonly run: (items: readonly WorkItem[], input: ActInput) => Promise<readonly Outcome[]>;
} {
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const [running, setRunning] = useState(false);
  const keys = useRef(new Map<string, string>());
  const doIt = useDo(act);
  const one = async (item: WorkItem, input: ActInput): Promise<Outcome> => {
    const content = `${item.id} ${JSON.stringify(input)}`;
    const key = keys.current.get(content) ?? crypto.randomUUID();
    keys.current.set(content, key);
    try {
      await doIt(item, input, key);
      return { item };
    } catch (error) {
      // Only what may have happened all the same is sent again as the same attempt.
      if (!isProblem(error) || !error.uncertain) keys.current.delete(content);
      return { item, error };
    }
  };
  const run = async (items: readonly WorkItem[], input: ActInput): Promise<readonly Outcome[]> => {
    setRunning(true);
    const came: Outcome[] = [];
    const waiting = [...items];
    const line = async (): Promise<void> => {
      for (let item = waiting.shift(); item; item = waiting.shift()) came.push(await one(item, input));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, line));
    setOutcomes((before) => [
      ...before.filter(({ item, error }) => error === undefined && !items.includes(item)),
      ...came,
    ]);
    setRunning(false);
    return came;
  };
  return { outcomes, running, run };
}

function useDo(act: Act): (item: WorkItem, input: ActInput, key: string) => Promise<unknown> {
  const claim = useClaimTask();
  const giveBack = useReturnTask();
  const transfer = useTransferTask();
  const delegate = useDelegateTask();
  const urge = useUrge();
  const copy = useCopyCase();
  return (item, { to = '', several = [], note = '' }, key) => {
    switch (act) {
      case 'CLAIM':
        return claim.mutateAsync(item.id);
      case 'RETURN':
        return giveBack.mutateAsync({ taskId: item.id, note });
      case 'TRANSFER':
        return transfer.mutateAsync({ item, to, reason: note, key });
      case 'DELEGATE':
        return delegate.mutateAsync({ item, to, reason: note, key });
      case 'URGE':
        return urge.mutateAsync({ item, note, key });
      case 'COPY':
        return copy.mutateAsync({ item, to: several, ...(note ? { note } : {}), key });
    }
  };
}
