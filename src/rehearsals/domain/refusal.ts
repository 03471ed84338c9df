import { difference, type Difference } from './difference.js';
import { isRecord } from './references.js';
import { type Expectation, type ExpectedRefusal } from './script.js';

/** What the API answered. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

interface Problem {
  readonly code: string;
  readonly detail: string;
  readonly field: string | undefined;
  readonly clauses: readonly string[];
}

/** In what the API's answer to a call is not as it should be; without `refused` and `status` it must be a success. */
export function answerDifferences(expected: Expectation, answer: Answer): readonly Difference[] {
  const differences: Difference[] = [];
  if (expected.status !== undefined && expected.status !== answer.status) {
    differences.push(difference('status', expected.status, describe(answer)));
  }
  if (expected.refused !== undefined) differences.push(...refusalDifferences(expected.refused, answer));
  else if (expected.status === undefined && answer.status >= 300) {
    differences.push(difference('call', 'accepted', describe(answer)));
  }
  return differences;
}

/** `422 REVIEW_NOT_PASSED: …（SY-L11；field）` in one line. */
export function describe({ status, body }: Answer): string {
  if (status < 300) return `${status} accepted`;
  const all = problemsOf(body).map(({ code, detail, field, clauses }) => {
    const where = [clauses.join('、'), field].filter(Boolean).join('；');
    return `${code} ${detail}${where === '' ? '' : `（${where}）`}`;
  });
  return `${status} ${all.length === 0 ? JSON.stringify(body) : all.join(' | ')}`;
}

/** The code of a refusal, for the table. */
export function codeOf(answer: Answer): string | undefined {
  return answer.status < 400 ? undefined : (problemsOf(answer.body)[0]?.code ?? String(answer.status));
}

function refusalDifferences(expected: ExpectedRefusal, answer: Answer): readonly Difference[] {
  const wanted: Exclude<ExpectedRefusal, string> =
    typeof expected === 'string' ? { code: expected } : expected;
  const said = wanted.code ?? 'a refusal';
  if (answer.status < 400) return [difference('refused', said, 'accepted')];
  const problems = problemsOf(answer.body);
  const problem = wanted.code ? problems.find(({ code }) => code === wanted.code) : problems[0];
  if (!problem) return [difference('refused', said, describe(answer))];
  const differences: Difference[] = [];
  if (wanted.status !== undefined && wanted.status !== answer.status) {
    differences.push(difference('refused.status', wanted.status, answer.status));
  }
  if (wanted.field !== undefined && wanted.field !== problem.field) {
    differences.push(difference('refused.field', wanted.field, problem.field));
  }
  for (const clause of [wanted.clause ?? []].flat()) {
    if (problem.clauses.includes(clause)) continue;
    differences.push(difference('refused.clause', clause, problem.clauses.join('、') || 'no clause'));
  }
  return differences;
}

/** The problem and, when several faults were found at once, the others. */
function problemsOf(body: unknown): readonly Problem[] {
  if (!isRecord(body)) return [];
  const others = Array.isArray(body['errors']) ? body['errors'].filter(isRecord) : [];
  const all = [body, ...others].filter((each) => typeof each['code'] === 'string').map(problemOf);
  return all.filter(
    (each, index) => all.findIndex((other) => JSON.stringify(other) === JSON.stringify(each)) === index,
  );
}

function problemOf(raw: Record<string, unknown>): Problem {
  const text = (name: string): string | undefined => {
    const value = raw[name];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    code: text('code') ?? '',
    detail: text('detail') ?? text('message') ?? text('title') ?? '',
    field: text('field'),
    clauses: Array.isArray(raw['clauses']) ? raw['clauses'].map(String) : [],
  };
}
