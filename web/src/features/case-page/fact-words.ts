import { formatDate, formatInstant } from '../../lib/format/format';
import type { Texts } from '../../lib/text/use-text';

/** What words of the api may stand in a fact, by its name: the first of these catalogues that knows the word says it. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  kind: ['opinionKind', 'referralKind', 'sealKind'],
  kinds: ['penaltyKind'],
  response: ['partyResponse'],
  conclusion: ['discussionVote'],
  tally: ['discussionVote'],
  to: ['role'],
  roles: ['role'],
  method: ['serviceMethod'],
  ruling: ['rulingKind'],
  outcome: ['negotiationOutcome', 'sealOutcome', 'registrationOutcome'],
  answer: ['policeAnswer'],
  ground: ['recusalGround', 'excuseGround'],
  state: ['recusalState'],
  task: ['action'],
  reason: ['excludedReason'],
};

/** The api's own kind of an opinion, and what only proves an entry, are for machines. */
const FOR_MACHINES = ['canonicalKind'];
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** The facts of an act as people read them; what says nothing is left out. */
export function factsInWords(
  facts: Readonly<Record<string, unknown>>,
  texts: Texts,
): readonly { readonly name: string; readonly words: string }[] {
  return Object.entries(facts)
    .filter(([name]) => !FOR_MACHINES.includes(name))
    .map(([name, value]) => ({ name, words: wordsOf(name, value, texts) }))
    .filter(({ words }) => words !== '');
}

function wordsOf(name: string, value: unknown, texts: Texts): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return texts.t(value ? 'fields.yes' : 'fields.no');
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return wordOf(name, value, texts);
  if (Array.isArray(value)) return listOf(name, value, texts);
  return objectOf(name, value as Readonly<Record<string, unknown>>, texts);
}

function wordOf(name: string, value: string, { named, locale }: Texts): string {
  if (DATE.test(value)) return formatDate(value, locale);
  if (INSTANT.test(value)) return formatInstant(value, locale);
  const known = (WORDS[name] ?? []).map((prefix) => named(prefix, value)).find((word) => word !== value);
  return known ?? value;
}

/** People are written down by their ids: how many there are is all that can be said of them here. */
function listOf(name: string, values: readonly unknown[], texts: Texts): string {
  if (values.length > 0 && values.every((each) => typeof each === 'string' && ID.test(each)))
    return String(values.length);
  const between = values.some((each) => typeof each === 'object') ? 'common.semicolon' : 'common.comma';
  return values
    .map((each) => wordsOf(name, each, texts))
    .filter((words) => words !== '')
    .join(texts.t(between));
}

function objectOf(name: string, value: Readonly<Record<string, unknown>>, texts: Texts): string {
  const text = [value, value['text'], value['message']].find(isBilingual);
  if (text) return texts.tr(text);
  return Object.entries(value)
    .map(([key, inner]) => {
      const words = wordsOf(key, inner, texts);
      return words === ''
        ? ''
        : texts.t('rules.member', { name: memberName(name, key, texts), value: words });
    })
    .filter((words) => words !== '')
    .join(texts.t('common.comma'));
}

function isBilingual(value: unknown): value is { readonly zh: string; readonly en: string } {
  return typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;
}

/** A word that the fact counts, e.g. a vote, or a fact of its own. */
function memberName(name: string, key: string, texts: Texts): string {
  const word = wordOf(name, key, texts);
  return word === key ? texts.named('fact', key) : word;
}
