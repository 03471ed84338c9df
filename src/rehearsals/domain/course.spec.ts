import { describe, expect, test } from '@jest/globals';
import { readApiDescription } from './api-description.js';
import { callOf, MissingParameter } from './call.js';
import { inputFaults } from './check-input.js';
import { differencesOf } from './difference.js';
import { caseDifferences } from './expectation.js';
import { observedCase, type Observation } from './observation.js';
import { resolveReferences, UnknownReference } from './references.js';
import { answerDifferences, endedOtherwise } from './refusal.js';
import { type Expectation, type ExpectedRefusal } from './script.js';
import { momentOf, textOf } from './rehearsal-time.js';
import { textTable, widthOf, wrapTo } from './text-table.js';
import { verbList } from './verb-list.js';

const API = readApiDescription({
  paths: {
    '/api/cases/{caseId}/vote': {
      post: {
        operationId: 'castVote',
        summary: '表决',
        parameters: [
          { name: 'caseId', in: 'path', required: true, schema: { type: 'string' } },
          { name: 'If-Match', in: 'header', schema: { type: 'string' } },
        ],
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Vote' } } } },
      },
    },
    '/api/inbox': {
      get: {
        operationId: 'listInbox',
        parameters: [{ name: 'view', in: 'query', schema: { type: 'string', enum: ['mine', 'group'] } }],
      },
    },
  },
  components: {
    schemas: {
      Vote: {
        allOf: [{ $ref: '#/components/schemas/Words' }],
        type: 'object',
        required: ['vote'],
        properties: {
          vote: { type: 'string', enum: ['AGREE', 'DISAGREE'] },
          amount: { type: 'string' },
          papers: { type: 'array', items: { $ref: '#/components/schemas/Words' } },
        },
      },
      Words: { type: 'object', required: ['words'], properties: { words: { type: 'string' } } },
    },
  },
});
const VOTE = API.operations.get('castVote')!;
const INBOX = API.operations.get('listInbox')!;

describe('what a step sends', () => {
  const at = ['steps', 0, 'with'];

  test('is sorted into path, headers, query and body; text stays text; ids come from earlier answers', () => {
    const given = { words: '同意', vote: 'AGREE', amount: 120000, 'If-Match': 3 };
    const call = callOf(API, VOTE, given, [{ caseId: 'a' }, { caseId: 'b' }, { other: 1 }]);
    expect(call).toMatchObject({
      path: '/api/cases/b/vote',
      headers: { 'if-match': '3' },
      json: { words: '同意', vote: 'AGREE', amount: '120000' },
    });
    expect(callOf(API, VOTE, { caseId: 'a/b' }, []).path).toBe('/api/cases/a%2Fb/vote');
    expect(callOf(API, INBOX, { view: 'mine' }, []).path).toBe('/api/inbox?view=mine');
    expect(() => callOf(API, VOTE, {}, [{ other: 1 }])).toThrow(MissingParameter);
  });

  test('is held against the description, at any depth', () => {
    const given = { words: '同意', vote: 'AGRE', papers: [{ wordz: 'x' }], caseid: '1' };
    const messages = inputFaults(API, VOTE, given, at, 'EVERYTHING').map(({ path, message }) => [
      path.slice(3).join('.'),
      message,
    ]);
    expect(messages).toEqual([
      ['caseid', 'unknown field "caseid"; did you mean "caseId"?'],
      ['vote', '"AGRE" is not one of AGREE, DISAGREE'],
      ['papers.0.wordz', 'unknown field "wordz"; did you mean "words"?'],
      ['papers.0', '"words" is missing'],
    ]);
  });

  test('may be wrong, but not misnamed, where a refusal is expected', () => {
    expect(inputFaults(API, VOTE, { vote: 'AGRE' }, at, 'NAMES_ONLY')).toEqual([]);
    expect(inputFaults(API, VOTE, { vot: 'AGREE' }, at, 'NAMES_ONLY')).toHaveLength(1);
    expect(inputFaults(API, INBOX, { vew: 'mine' }, at, 'NAMES_ONLY')).toHaveLength(1);
  });

  test('knows people and kept answers by their names', () => {
    const known = new Map<string, unknown>([
      ['乙', { signInName: 'sy-reviewer-1', personId: 'p1' }],
      ['filed', { caseId: 'c1', items: [{ id: 7 }] }],
    ]);
    const value = { reviewer: '$乙', ids: ['$乙.personId', '$filed.items.0.id'], text: '$$5', cost: '5 $ a' };
    expect(resolveReferences(value, known)).toEqual({
      reviewer: 'sy-reviewer-1',
      ids: ['p1', 7],
      text: '$5',
      cost: '5 $ a',
    });
    expect(() => resolveReferences({ a: '$filed.nothing' }, known)).toThrow(UnknownReference);
    expect(() => resolveReferences({ a: '$filed.constructor' }, known)).toThrow(UnknownReference);
  });
});

describe('what came of a step', () => {
  const problem = {
    code: 'REVIEW_NOT_PASSED',
    detail: '未经审核',
    clauses: ['行政处罚法 58', 'SY-L4'],
    errors: [
      { code: 'AMOUNT_ABOVE_NOTIFIED', message: '金额过高', field: 'amount', clauses: ['行政处罚法 44'] },
    ],
  };

  test('is a success unless a refusal was expected', () => {
    expect(answerDifferences({}, { status: 201, body: {} })).toEqual([]);
    expect(answerDifferences({}, { status: 409, body: problem })[0]).toMatchObject({
      what: 'call',
      expected: 'accepted',
    });
    expect(answerDifferences({ refused: 'REVIEW_NOT_PASSED' }, { status: 200, body: {} })).toEqual([
      { what: 'refused', expected: 'REVIEW_NOT_PASSED', found: 'accepted' },
    ]);
  });

  test.each<[string, ExpectedRefusal, number]>([
    ['the first code', 'REVIEW_NOT_PASSED', 0],
    ['any code of several', { code: 'AMOUNT_ABOVE_NOTIFIED', clause: '行政处罚法 44', field: 'amount' }, 0],
    ['all clauses', { code: 'REVIEW_NOT_PASSED', clause: ['SY-L4', '行政处罚法 58'], status: 409 }, 0],
    ['whatever was refused', true, 0],
    ['a clause or field that a later fault has', { clause: '行政处罚法 44', field: 'amount' }, 0],
    ['a clause in other writing', { clause: ['行政处罚法第58条', '行政处罚法58'] }, 0],
    ['another code', 'SOMETHING_ELSE', 1],
    [
      'another clause, field and status',
      { code: 'REVIEW_NOT_PASSED', clause: 'SY-L1', field: 'x', status: 422 },
      3,
    ],
  ])('is held against %s', (_what, refused, count) => {
    expect(answerDifferences({ refused }, { status: 409, body: problem })).toHaveLength(count);
  });

  test('a fault of the system is no refusal', () => {
    const broken = { status: 500, body: { code: 'INTERNAL', detail: 'x' } };
    expect(answerDifferences({ refused: true }, broken)).toHaveLength(1);
    expect(answerDifferences({ refused: { clause: 'SY-L4' } }, broken)).toHaveLength(1);
    expect(endedOtherwise({ refused: true }, broken)).toBe(true);
  });

  test.each<[string, Expectation, number, boolean]>([
    ['a refusal in other words', { refused: 'SOMETHING_ELSE' }, 409, false],
    ['a refusal with another status', { status: 422 }, 409, false],
    ['a refusal that nobody expected', {}, 409, true],
    ['what should have been refused', { refused: true }, 201, true],
    ['what should have had the status of a refusal', { status: 403 }, 200, true],
    ['a success', {}, 201, false],
  ])('%s: does what follows still have a meaning?', (_what, expected, status, broken) => {
    expect(endedOtherwise(expected, { status, body: problem })).toBe(broken);
  });

  test('is compared only in what is named; numbers and amounts are alike', () => {
    const found = { amount: '120000.00', list: [{ a: 1, b: 2 }], more: true };
    expect(differencesOf('answer', { amount: 120000, list: [{ a: 1 }] }, found)).toEqual([]);
    expect(differencesOf('answer', { amount: 120001, list: [] }, found)).toHaveLength(2);
  });

  test('is seen on the case page, in inboxes and in messages', () => {
    const page = observedCase({
      stage: 'UNDER_REVIEW',
      tasks: [{ taskKey: 'writeOpinion', nameZh: '提出审核意见' }],
      deadlines: [
        {
          name: 'REVIEW_DUE',
          open: true,
          outcome: null,
          due: { effectiveDate: '2027-01-07', strictDate: '2027-01-06', provisional: true },
        },
      ],
    });
    const observed: Observation = {
      case: page,
      inboxes: new Map([['乙', [{ taskKey: 'writeOpinion', due: '2027-01-07' }]]]),
      notices: new Map([['乙', [{ kind: 'REVIEW_DUE_SOON', on: '2027-01-04', due: '2027-01-07' }]]]),
    };
    const held = {
      stage: 'UNDER_REVIEW',
      due: {
        REVIEW_DUE: { effective: '2027-01-07', strict: '2027-01-06', provisional: true },
        OTHER: 'none',
      },
      tasks: [{ task: 'writeOpinion', seenBy: ['乙'], notSeenBy: ['甲'], due: '2027-01-07' }],
      notified: { 乙: [{ kind: 'REVIEW_DUE_SOON', on: '2027-01-04', times: 1 }] },
      notNotified: { 乙: ['REVIEW_OVERDUE'] },
    };
    expect(caseDifferences(held, observed)).toEqual([]);
    const missed = {
      stage: 'DECIDED',
      due: { REVIEW_DUE: '2027-01-07', CASE_LIMIT: '2027-01-01' },
      tasks: ['signOpinion', { task: 'writeOpinion', seenBy: ['甲'], notSeenBy: ['乙'] }],
      notified: { 乙: [{ kind: 'REVIEW_DUE_SOON', times: 2 }] },
      notNotified: { 乙: ['REVIEW_DUE_SOON'] },
    };
    expect(caseDifferences(missed, observed).map(({ what, found }) => `${what}: ${found}`)).toEqual([
      'stage: UNDER_REVIEW',
      'due.REVIEW_DUE: 2027-01-07 暂定（从严 2027-01-06）',
      'due.CASE_LIMIT: nothing; there are REVIEW_DUE',
      'tasks: writeOpinion',
      'tasks.writeOpinion.seenBy: 甲 sees nothing',
      'tasks.writeOpinion.notSeenBy: 乙 sees it',
      'notified.乙: REVIEW_DUE_SOON on 2027-01-04 (due 2027-01-07)',
      'notNotified.乙: REVIEW_DUE_SOON on 2027-01-04',
    ]);
  });
});

describe('the table', () => {
  test('counts Chinese characters as two columns, and accents and joiners as none', () => {
    expect(['审核 a', 'é', 'e\u0301', '（）', '⏱'].map(widthOf)).toEqual([6, 1, 1, 4, 2]);
  });

  test('breaks between Chinese characters, at spaces, inside words that are too long, and never before a comma', () => {
    expect(wrapTo('提出审核意见', 8)).toEqual(['提出审核', '意见']);
    expect(wrapTo('审核 serveNotice', 12)).toEqual(['审核', 'serveNotice']);
    expect(wrapTo('concludeDiscussion', 8)).toEqual(['conclude', 'Discussi', 'on']);
    expect(wrapTo('提出审核，意见', 8)).toEqual(['提出审', '核，意见']);
  });

  test('keeps its columns straight', () => {
    const lines = textTable([6, 4], ['时间', 'x'], [['审核意见', 'ab']]).split('\n');
    expect(lines).toEqual(['时间   │ x', '───────┼─────', '审核意 │ ab', '见     │']);
  });
});

test('times of a rehearsal are Beijing times that exist', () => {
  expect(momentOf('2026-09-23 09:30')?.toISOString()).toBe('2026-09-23T01:30:00.000Z');
  expect(momentOf('2026-02-29 09:30')).toBeUndefined();
  expect(momentOf('2026-02-28 24:30')).toBeUndefined();
  expect(textOf(new Date('2026-12-31T16:05:00Z'))).toBe('2027-01-01 00:05');
});

test('the list of verbs shows fields at any depth, and which must be there', () => {
  const page = verbList(API);
  expect(page).toContain('### castVote');
  expect(page).toContain('- `vote`\\*: `AGREE` \\| `DISAGREE`');
  expect(page).toContain('  - `words`\\*: string');
});
