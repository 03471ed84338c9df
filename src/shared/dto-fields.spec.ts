import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import {
  Choice,
  Day,
  OptionalFilledText,
  OptionalPart,
  OptionalParts,
  OptionalText,
  Text,
} from './dto-fields.js';

class Place {
  @Text({ max: 5 })
  material: string;
}

class Body {
  @Text({ max: 5 })
  title: string;

  @Day()
  on: string;

  @Choice(['YES', 'NO'])
  answer: string;

  @OptionalText({ max: 5 })
  remark?: string;

  @OptionalFilledText({ max: 5 })
  text?: string;

  @OptionalPart(Place)
  place?: Place;

  @OptionalParts(Place, { max: 1 })
  places?: Place[];
}

const GOOD = { title: '证据', on: '2026-10-09', answer: 'YES' };

describe('fields of requests', () => {
  const faultsOf = (change: object): string[] =>
    validateSync(plainToInstance(Body, { ...GOOD, ...change })).flatMap(
      ({ property, constraints, children }) => [
        ...Object.keys(constraints ?? {}).map((kind) => `${property}: ${kind}`),
        ...(children ?? []).map((child) => `${property}.${child.property}`),
      ],
    );

  it('takes what is whole, with or without what may be left out', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ remark: '', text: '写明', place: { material: '证据' }, places: [] })).toEqual([]);
  });

  it.each([
    ['a text left out', { title: undefined }, 'title: isString'],
    ['an empty text', { title: '' }, 'title: isNotEmpty'],
    ['a text too long', { title: '一二三四五六' }, 'title: maxLength'],
    ['a day that does not exist', { on: '2026-02-30' }, 'on: isCalendarDate'],
    ['a word that is none of these', { answer: 'MAYBE' }, 'answer: isIn'],
    ['an optional text that is empty where it must not be', { text: '' }, 'text: isNotEmpty'],
    ['a part that is no object', { place: '证据' }, 'place: isObject'],
    ['a part with a fault of its own', { place: { material: 3 } }, 'place.material'],
    ['too many of a list', { places: [{ material: '一' }, { material: '二' }] }, 'places: arrayMaxSize'],
  ])('refuses %s', (_what, change, fault) => {
    expect(faultsOf(change)).toContain(fault);
  });
});
