import { describe, expect, it } from '@jest/globals';
import { PassThrough } from 'node:stream';
import { withRequestId } from '../shared/request-id.js';
import { JsonLogger } from './json-logger.js';

describe('JsonLogger', () => {
  function logged(work: (logger: JsonLogger) => void): Record<string, unknown>[] {
    const out = new PassThrough();
    work(new JsonLogger('worker', 'info', out));
    const text = out.read() as Buffer | null;
    return (text?.toString('utf8') ?? '')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  }

  it('writes the request id, the context and the facts on one line', () => {
    const [line] = logged((logger) =>
      withRequestId('req-1', () => logger.log({ message: 'step', topic: 'a.b' }, 'Relay')),
    );
    expect(line).toMatchObject({
      level: 'info',
      program: 'worker',
      message: 'step',
      topic: 'a.b',
      context: 'Relay',
      requestId: 'req-1',
    });
  });

  it('keeps secrets and what is below its level out', () => {
    const lines = logged((logger) => {
      logger.debug('quiet');
      logger.warn({ message: 'm', headers: { authorization: 'Bearer x' }, password: 'y' });
    });
    expect(lines).toHaveLength(1);
    expect(JSON.stringify(lines)).not.toMatch(/Bearer x|"y"/);
  });
});
