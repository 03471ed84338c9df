import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import {
  Choice,
  Day,
  OptionalChoices,
  OptionalDay,
  OptionalFilledText,
  OptionalPart,
  OptionalParts,
  OptionalText,
  OptionalTexts,
  OptionalWhole,
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

  @OptionalWhole({ min: 1, max: 30 })
  days?: number;

  @OptionalDay({ nullable: true })
  until?: string | null;

  @OptionalTexts({ max: 2, each: 3 })
  kinds?: string[];

  @OptionalChoices(['A', 'B'])
  choices?: string[];
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

  it('takes nothing for left out, but where it means something of its own', () => {
    const { remark, places, days, until } = plainToInstance(Body, {
      ...GOOD,
      ...{ remark: null, places: null, days: null, until: null },
    });
    expect({ remark, places, days, until }).toEqual({
      ...{ remark: undefined, places: undefined, days: undefined, until: null },
    });
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
    ['a list in a list', { places: [[]] }, 'places: isObject'],
    ['nothing in a list', { places: [null] }, 'places: isObject'],
    ['a number below its bound', { days: 0 }, 'days: min'],
    ['a number above its bound', { days: 31 }, 'days: max'],
    ['a part of a day', { days: 1.5 }, 'days: isInt'],
    ['digits for a number', { days: '5' }, 'days: isInt'],
    ['a text too long in a list', { kinds: ['罚款', '责令停产'] }, 'kinds: maxLength'],
    ['no text in a list', { kinds: ['罚款', 1] }, 'kinds: isString'],
    ['a word that is none of these in a list', { choices: ['A', 'C'] }, 'choices: isIn'],
    ['more words than there are', { choices: ['A', 'B', 'A'] }, 'choices: arrayMaxSize'],
    ['too many of a list', { places: [{ material: '一' }, { material: '二' }] }, 'places: arrayMaxSize'],
  ])('refuses %s', (_what, change, fault) => {
    expect(faultsOf(change)).toContain(fault);
  });
});
