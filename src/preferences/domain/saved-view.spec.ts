import { describe, expect, it } from '@jest/globals';
import { filterFaults } from './saved-view.js';

const KNOWN = ['party', 'cause'];

describe('the filter of a saved view', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ['nothing', {}, []],
    ['conditions the list has', { party: '云岭', cause: '食品' }, []],
    ['a condition it has not', { colour: 'red' }, ['VIEW_FILTER_UNKNOWN']],
    ['a name every object has', { constructor: 'x' }, ['VIEW_FILTER_UNKNOWN']],
    ['a value that is no text', { party: 5 }, ['VIEW_FILTER_INVALID']],
    ['an empty value', { party: '' }, ['VIEW_FILTER_INVALID']],
    ['an endless value', { party: '云'.repeat(201) }, ['VIEW_FILTER_INVALID']],
    ['two faults at once', { party: '', colour: 'red' }, ['VIEW_FILTER_INVALID', 'VIEW_FILTER_UNKNOWN']],
  ])('%s', (_name, filter, codes) => {
    expect(filterFaults(filter, KNOWN).map(({ code }) => code)).toEqual(codes);
  });
});
