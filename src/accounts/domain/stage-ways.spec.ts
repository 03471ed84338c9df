import { describe, expect, it } from '@jest/globals';
import { STAGE_WAYS, gapsOfPermissionTable } from './stage-ways.js';

describe('the permission table, checked at start', () => {
  it('has no gap', () => {
    expect(gapsOfPermissionTable()).toEqual([]);
  });

  it('names a stage that nobody can leave', () => {
    const ways = { ...STAGE_WAYS, DECIDED: { to: [], by: [] } } as const;
    expect(gapsOfPermissionTable(ways)).toEqual([
      'DECIDED has no way out and is no end',
      'SERVED is never reached',
      'CLOSED is never reached',
    ]);
  });

  it('names a way out by an action that is not possible there', () => {
    const ways = { ...STAGE_WAYS, SERVED: { to: ['CLOSED'], by: ['serveDecision'] } } as const;
    expect(gapsOfPermissionTable(ways)).toEqual([
      'serveDecision leads out of SERVED but is not possible in it',
    ]);
  });
});
