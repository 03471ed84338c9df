import { describe, expect, it } from '@jest/globals';
import { type ApiDescription, type Operation } from './api-description.js';
import { inputFaults } from './check-input.js';

const OUTCOME = { type: 'string', enum: ['LIFTED', 'CONFISCATED'] };
const API = { operations: new Map(), schemas: {} } as unknown as ApiDescription;

const faults = (given: Record<string, unknown>, over: Record<string, unknown> = {}): string[] => {
  const properties = { outcome: OUTCOME, reason: { type: 'string' }, ...over };
  const schema = { type: 'object', properties, required: ['reason'] };
  const operation = { parameters: [], body: { schema, contentType: 'application/json' } };
  return inputFaults(API, operation as unknown as Operation, given, ['with'], 'EVERYTHING').map(
    ({ message }) => message,
  );
};

describe('null in the fields of a step is the same as left out', () => {
  it('for an enum as for a text', () => {
    expect(faults({ reason: '理由', outcome: null })).toEqual([]);
    expect(faults({ reason: '理由', outcome: 'X' })).toEqual(['"X" is not one of LIFTED, CONFISCATED']);
  });

  it('so that a field that is wanted is missing, unless it may be null', () => {
    expect(faults({ reason: null })).toEqual(['"reason" is missing (null is the same as left out)']);
    expect(faults({ reason: null }, { reason: { type: 'string', nullable: true } })).toEqual([]);
  });
});
