import {
  CHECK_SUBJECTS,
  MATERIAL_CIRCUMSTANCES,
  OPINION_KINDS,
  type ParameterKey,
} from './profile-parameters.js';

/** What is wrong with one member of one row of a list. */
export interface RowFault {
  /** Its place in the value, e.g. `2.text.zh`. */
  readonly place: string;
  readonly what: 'EMPTY' | 'REPEATED' | 'NOT_ONE_OF';
}

/** Members of a row by their place; a list of choices, or any text. */
type RowMembers = Readonly<Record<string, readonly string[] | 'TEXT'>>;

interface RowRule {
  /** Names the row: no two rows have the same. */
  readonly named: string;
  readonly members: RowMembers;
  readonly optional?: readonly string[];
}

/** Parameters that are lists of rows. */
const ROWS: Partial<Record<ParameterKey, RowRule>> = {
  materials: {
    named: 'key',
    members: {
      key: 'TEXT',
      'text.zh': 'TEXT',
      'text.en': 'TEXT',
      when: MATERIAL_CIRCUMSTANCES,
      source: 'TEXT',
    },
    optional: ['when'],
  },
  checklist: {
    named: 'key',
    members: { key: 'TEXT', subject: CHECK_SUBJECTS, 'text.zh': 'TEXT', 'text.en': 'TEXT' },
  },
  opinionKinds: {
    named: 'kind',
    members: { kind: OPINION_KINDS, 'term.zh': 'TEXT', 'term.en': 'TEXT' },
  },
};

/** Every fault of a parameter that is a list of rows; none for other parameters. An empty list is one at its first row. */
export function rowFaults(key: ParameterKey, value: unknown): readonly RowFault[] {
  const rule = ROWS[key];
  if (!rule || !Array.isArray(value)) return [];
  if (value.length === 0) return [{ place: `0.${rule.named}`, what: 'EMPTY' }];
  const names = value.map((row) => memberAt(row, rule.named));
  return value.flatMap((row, index) => {
    const repeated = names.indexOf(names[index]) < index;
    return [
      ...memberFaults(row, index, rule),
      ...(repeated ? [{ place: `${index}.${rule.named}`, what: 'REPEATED' as const }] : []),
    ];
  });
}

function memberFaults(row: unknown, index: number, { members, optional = [] }: RowRule): RowFault[] {
  return Object.entries(members).flatMap(([member, choices]): RowFault[] => {
    const value = memberAt(row, member);
    const place = `${index}.${member}`;
    if (value === undefined && optional.includes(member)) return [];
    if (typeof value !== 'string' || value.trim() === '') return [{ place, what: 'EMPTY' }];
    return choices === 'TEXT' || choices.includes(value) ? [] : [{ place, what: 'NOT_ONE_OF' }];
  });
}

function memberAt(row: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (at, name) =>
        typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[name] : undefined,
      row,
    );
}
