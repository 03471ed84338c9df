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

/**
 * Whether the call ended otherwise than the step expects, so that what follows has no meaning. A refusal in other words
 * than those expected is a difference, but it left the case as it was.
 */
export function endedOtherwise(expected: Expectation, { status }: Answer): boolean {
  if (status >= 500) return expected.status !== status;
  const refused = expected.refused !== undefined || (expected.status !== undefined && expected.status >= 400);
  return refused !== status >= 400;
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

type Wanted = Exclude<ExpectedRefusal, true | string>;

function refusalDifferences(expected: ExpectedRefusal, answer: Answer): readonly Difference[] {
  const wanted = wantedOf(expected);
  const said = wanted.code ?? 'a refusal';
  if (answer.status < 400) return [difference('refused', said, 'accepted')];
  // A fault of the system is no refusal, unless it is that status which the step asks for.
  if (answer.status >= 500 && wanted.status !== answer.status) {
    return [difference('refused', said, describe(answer))];
  }
  const problems = problemsOf(answer.body).filter(
    ({ code }) => wanted.code === undefined || code === wanted.code,
  );
  const status =
    wanted.status === undefined || wanted.status === answer.status
      ? []
      : [difference('refused.status', wanted.status, describe(answer))];
  if (problems.length === 0) {
    const named = wanted.code ?? wanted.field ?? wanted.clause;
    return named === undefined ? status : [difference('refused', said, describe(answer))];
  }
  // Several faults may be told at once, in any order: the one that is meant is the one that fits best.
  const [nearest = []] = problems
    .map((problem) => problemDifferences(wanted, problem))
    .sort((one, other) => one.length - other.length);
  return [...status, ...nearest];
}

function wantedOf(expected: ExpectedRefusal): Wanted {
  if (expected === true) return {};
  return typeof expected === 'string' ? { code: expected } : expected;
}

function problemDifferences(wanted: Wanted, problem: Problem): readonly Difference[] {
  const field =
    wanted.field === undefined || wanted.field === problem.field
      ? []
      : [difference('refused.field', wanted.field, problem.field)];
  const clauses = new Set(problem.clauses.map(plainClause));
  const missing = [wanted.clause ?? []].flat().filter((clause) => !clauses.has(plainClause(clause)));
  const found = problem.clauses.join('、') || 'no clause';
  return [
    ...field,
    ...missing.map((clause) => difference('refused.clause', clause, `${problem.code} ${found}`)),
  ];
}

/** 行政处罚法 64, 行政处罚法64 and 行政处罚法第64条 are the same clause. */
function plainClause(clause: string): string {
  return clause.replace(/\s|《|》/gu, '').replace(/第(\d+)条/gu, '$1');
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
