import { describe, expect, it } from '@jest/globals';
import { refusalOf, type EngineErrorKind } from './engine-error.js';

describe('refusalOf', () => {
  const body = (message: string, code: number | null = 0, type = 'RestException') => ({
    type,
    message,
    code,
  });

  it.each<[string, number, unknown, EngineErrorKind]>([
    ['optimistic locking', 500, body('ENGINE-03005 Execution of …', 1, 'OptimisticLockingException'), 'RACE'],
    ['optimistic locking, told by code alone', 500, body('…', 1), 'RACE'],
    ['deadlock', 500, body('…', 10_000), 'RACE'],
    ['column too small', 500, body('…', 10_002), 'REFUSED'],
    [
      'vanished user task',
      500,
      body('Cannot complete task x: Cannot find task with id x: task is null'),
      'GONE',
    ],
    ['unknown external task', 404, body('External task with id x does not exist'), 'GONE'],
    ['task of another worker', 400, body("External Task x cannot be completed by worker 'a'."), 'NOT_OWNER'],
    [
      'nobody waits',
      400,
      body("…Exception: Cannot correlate message 'm': No process definition …"),
      'NO_RECEIVER',
    ],
    [
      'unknown model',
      404,
      body('No matching process definition with key: x and no tenant-id', null),
      'NOT_DEPLOYED',
    ],
    ['wrong account', 401, undefined, 'UNAUTHORIZED'],
    ['gateway', 502, '<html>', 'UNCLEAR'],
    ['gateway time-out', 504, undefined, 'UNCLEAR'],
    ['a 404 that is not the engine’s', 404, '<html>not found</html>', 'UNCLEAR'],
    ['bad input', 400, body('Cannot deserialize …', null, 'InvalidRequestException'), 'REFUSED'],
    ['a model that fails', 500, body('Unknown property used in expression: ${dueAt}'), 'FAULT'],
  ])('%s', (_case, status, answer, kind) => {
    expect(refusalOf(status, answer).kind).toBe(kind);
  });
});
