import { type Refusal } from './domain-error.js';

export type Language = 'zh' | 'en';

/** A refusal of ours, or one of the transport with a status that no rule of ours gives. */
export type Shown = Omit<Refusal, 'status'> & { readonly status: number };

/** The body of problem+json (RFC 9457): the first refusal at the top, all of them under `errors`. */
export function problemBody(
  refusals: readonly [Shown, ...Shown[]],
  language: Language,
  requestId: string | undefined,
): Record<string, unknown> {
  const [first] = refusals;
  return {
    ...problemOf(first, language),
    status: first.status,
    errors: refusals.map((refusal) => problemOf(refusal, language)),
    requestId: requestId ?? null,
  };
}

function problemOf(refusal: Shown, language: Language): Record<string, unknown> {
  const { code, message, remedy, field, clauses, details } = refusal;
  return {
    type: `urn:fashen:problem:${code.toLowerCase().replaceAll('_', '-')}`,
    code,
    title: message[language],
    detail: message[language],
    remedy: remedy[language],
    field: field ?? null,
    clauses: clauses ?? [],
    ...(details ? { details } : {}),
  };
}
