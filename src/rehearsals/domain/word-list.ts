/** A word of an agency: its key in a rehearsal and what it means. */
interface Word {
  readonly key: string;
  readonly text: { readonly zh: string };
}

interface Parameter<T> {
  readonly value: T;
}

/** The rules of an agency from which a rehearsal takes its words. */
export interface AgencyWords {
  readonly agencyId: string;
  readonly parameters: {
    readonly reviewedKinds: Parameter<readonly string[]>;
    readonly otherKinds: Parameter<readonly string[]>;
    readonly reviewingUnit: Parameter<Readonly<Record<string, string | undefined>>>;
    readonly reviewPeriod: Parameter<{ readonly workingDays: number }>;
    readonly opinionKinds: Parameter<readonly { readonly kind: string; readonly term: { zh: string } }[]>;
    readonly checklist: Parameter<readonly Word[]>;
    readonly materials: Parameter<readonly (Word & { readonly when?: string | undefined })[]>;
    readonly escalateTo: Parameter<string>;
    readonly collectiveDiscussion: Parameter<string>;
    readonly hearingThresholds: Parameter<{ readonly PERSON: string; readonly ORGANISATION: string }>;
  };
}

/** A kind of message, and whom it reaches. */
export interface MessageWord {
  readonly kind: string;
  readonly to: { readonly zh: string };
  readonly reason: { readonly zh: string };
}

/** The words that differ between agencies, and the kinds of messages, as a Markdown page. */
export function wordList(agencies: readonly AgencyWords[], messages: readonly MessageWord[]): string {
  return [
    '# Words of rehearsals',
    '',
    '<!-- Written by `npm run -s rehearse -- --words > docs/rehearsal-words.md` from the agencies’ rules; a test compares. -->',
    '',
    'What a rehearsal of an agency may say: its kinds of cases and opinions, the keys of its checklist (every key is answered, once)',
    'and of its materials (those with a condition only where `circumstances` names it). Then the kinds of messages.',
    '',
    ...agencies.flatMap(agencyLines),
    '## Messages / 提醒',
    '',
    ...messages.map(({ kind, to, reason }) => `- \`${kind}\`: ${to.zh}；${reason.zh}`),
    '',
  ].join('\n');
}

function agencyLines({ agencyId, parameters: rules }: AgencyWords): string[] {
  const units = Object.entries(rules.reviewingUnit.value)
    .sort(([one], [other]) => one.localeCompare(other))
    .flatMap(([kind, unit]) => (unit === undefined ? [] : [kind === 'DEFAULT' ? unit : `${kind} ${unit}`]));
  const { PERSON, ORGANISATION } = rules.hearingThresholds.value;
  return [
    `## ${agencyId}`,
    '',
    `- kinds of cases that are reviewed: ${codes(rules.reviewedKinds.value)}`,
    ...(rules.otherKinds.value.length > 0 ? [`- other kinds: ${codes(rules.otherKinds.value)}`] : []),
    `- reviewed by: ${units.join('、')}; within ${String(rules.reviewPeriod.value.workingDays)} working days`,
    `- disputes are ruled by: \`${rules.escalateTo.value}\`; collective discussion: \`${rules.collectiveDiscussion.value}\``,
    `- a fine or confiscation gives the right to a hearing from ${PERSON} yuan (person) or ${ORGANISATION} yuan (organisation)`,
    `- opinion kinds: ${rules.opinionKinds.value.map(({ kind, term }) => `\`${kind}\` ${term.zh}`).join('、')}`,
    `- checklist: ${rules.checklist.value.map(named).join('、')}`,
    `- materials: ${rules.materials.value.map((each) => `${named(each)}${each.when ? ` (\`${each.when}\`)` : ''}`).join('、')}`,
    '',
  ];
}

function codes(keys: readonly string[]): string {
  return keys.map((key) => `\`${key}\``).join(', ');
}

function named({ key, text }: Word): string {
  return `\`${key}\` ${text.zh}`;
}
