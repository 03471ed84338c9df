import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import { answerOf, api } from '../api/client';
import { isProblem } from '../api/problem';
import type { CaseAnswer, CaseCommandPath, CommandBody } from '../api/types';

/** One sending of a form: its content and the version of the case that its sender saw. */
export interface CommandInput<Body> {
  readonly body: Body;
  readonly version: number;
}

interface Attempt {
  readonly key: string;
  readonly content: string;
}

/**
 * A command on a case. A repeated sending of the same content after a lost connection carries the same
 * Idempotency-Key, so that it happens once; after an answer, or with other content, it is a new attempt.
 */
export function useCaseCommand<Path extends CaseCommandPath>(
  path: Path,
  caseId: string,
): UseMutationResult<CaseAnswer, Error, CommandInput<CommandBody<Path>>> {
  const queries = useQueryClient();
  const attempt = useRef<Attempt>(undefined);
  return useMutation({
    mutationKey: [path, caseId],
    mutationFn: ({ body, version }) => {
      attempt.current = attemptFor(JSON.stringify({ path, caseId, body, version }), attempt.current);
      return sendCommand(path, caseId, body, version, attempt.current.key);
    },
    onSettled: (_answer, error) => {
      if (!isProblem(error) || !error.uncertain) {
        if (attempt.current) forget(attempt.current);
        attempt.current = undefined;
      }
      return Promise.all([
        queries.invalidateQueries({ queryKey: ['case', caseId] }),
        queries.invalidateQueries({ queryKey: ['inbox'] }),
      ]);
    },
  });
}

async function sendCommand(
  path: CaseCommandPath,
  caseId: string,
  body: unknown,
  version: number,
  key: string,
): Promise<CaseAnswer> {
  const headers = { 'Idempotency-Key': key, 'If-Match': `"${version}"` };
  // Every path of CaseCommandPath takes a case and a body of its own; the hook's type says which.
  const post = api.POST as unknown as Post;
  const answer = await answerOf(post(path, { params: { path: { caseId } }, headers, body }));
  return answer;
}

type Post = (
  path: string,
  options: object,
) => Promise<{ data?: CaseAnswer; error?: unknown; response: Response }>;

const ATTEMPTS = 'fashen.attempt.';

/** The attempt that is under way with this content, also after a reload; otherwise a new one. */
function attemptFor(content: string, last: Attempt | undefined): Attempt {
  if (last?.content === content) return last;
  const name = ATTEMPTS + content.length.toString(36) + hash(content);
  const key = sessionStorage.getItem(name) ?? crypto.randomUUID();
  sessionStorage.setItem(name, key);
  return { key, content };
}

function forget({ content }: Attempt): void {
  sessionStorage.removeItem(ATTEMPTS + content.length.toString(36) + hash(content));
}

/** FNV-1a: only to find the same content again. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
}
