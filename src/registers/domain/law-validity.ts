import { type BeijingDate } from '../../shared/beijing-time.js';
import { type Refusal } from '../../shared/domain-error.js';
import { type RegisterRow } from './register-rows.js';

/** A law and its article as a document cites them. */
export interface Citation {
  readonly law: string;
  readonly article?: string;
}

/** What the register says of a citation on a day. */
export interface CitationCheck {
  readonly citation: Citation;
  /** `UNKNOWN`: not in the register, nobody can say; shown as a warning, never as valid. */
  readonly state: 'VALID' | 'NOT_YET' | 'REPEALED' | 'UNKNOWN';
  readonly since?: BeijingDate;
  readonly by?: string;
  readonly source?: string;
}

/**
 * Whether each cited law is valid on a Beijing date, by the register of laws (SY-D8; 生态环境法典 in force 2026-08-15
 * with ten laws repealed; law B5). The day of repeal is the first day on which a law may not be cited.
 */
export function checkCitations(
  laws: readonly RegisterRow[],
  citations: readonly Citation[],
  date: BeijingDate,
): readonly CitationCheck[] {
  return citations.map((citation) => {
    const entries = laws.filter(({ name }) => lawName(name ?? '') === lawName(citation.law));
    return { citation, ...stateOn(entries, date) };
  });
}

/** A refusal for each cited law that is not valid that day; `field` is where the citations stand in the request. */
export function citationFaults(
  checks: readonly CitationCheck[],
  date: BeijingDate,
  field: string,
): Refusal[] {
  return checks.flatMap((check, index): Refusal[] => {
    if (check.state === 'VALID' || check.state === 'UNKNOWN') return [];
    const { law } = check.citation;
    const since = check.since ?? '';
    const repealed = check.state === 'REPEALED';
    return [
      {
        code: repealed ? 'LAW_REPEALED' : 'LAW_NOT_YET_IN_FORCE',
        status: 422,
        field: `${field}.${index}.law`,
        clauses: ['SY-D8', ...(check.source ? [check.source] : [])],
        message: repealed
          ? {
              zh: `《${lawTitle(law)}》自 ${since} 起废止${check.by ? `（${check.by}）` : ''}，${date} 不得引用`,
              en: `${law} was repealed on ${since} and may not be cited on ${date}`,
            }
          : {
              zh: `《${lawTitle(law)}》自 ${since} 起施行，${date} 不得引用`,
              en: `${law} comes into force on ${since} and may not be cited on ${date}`,
            },
        remedy: {
          zh: '请改引当日有效的法律；行为发生在修改前的，依行政处罚法第三十七条（从旧兼从轻）说明',
          en: 'Cite the law valid that day; for older acts explain by 行政处罚法 37',
        },
        details: { law, state: check.state, since },
        level: 'warn',
      },
    ];
  });
}

/** A law that may be cited on a day, with those of its articles that the register holds. */
export interface CitableLaw {
  readonly name: string;
  /** Document number; empty for national laws. */
  readonly number: string;
  readonly validFrom: BeijingDate;
  readonly source: string;
  readonly articles: readonly { readonly article: string; readonly text: string }[];
}

/** The laws that may be cited on a Beijing date, by name; entries of one law become one with its articles (SY-D8). */
export function lawsInForce(laws: readonly RegisterRow[], date: BeijingDate): readonly CitableLaw[] {
  const valid = laws.filter(
    ({ validFrom = '', repealedOn = '' }) => validFrom <= date && (repealedOn === '' || date < repealedOn),
  );
  const byName = new Map<string, RegisterRow[]>();
  for (const row of valid) {
    const key = lawName(row.name ?? '');
    byName.set(key, [...(byName.get(key) ?? []), row]);
  }
  return [...byName.values()].map(lawOf).sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'));
}

function lawOf(rows: readonly RegisterRow[]): CitableLaw {
  const { name = '', number = '', validFrom = '', source = '' } = rows[0] ?? {};
  return { name, number, validFrom, source, articles: articlesOf(rows) };
}

function articlesOf(rows: readonly RegisterRow[]): CitableLaw['articles'] {
  return rows
    .filter(({ article = '' }) => article !== '')
    .map(({ article = '', text = '' }) => ({ article, text }));
}

type State = Omit<CitationCheck, 'citation'>;

function stateOn(entries: readonly RegisterRow[], date: BeijingDate): State {
  if (entries.length === 0) return { state: 'UNKNOWN' };
  const begun = entries.filter(({ validFrom = '' }) => validFrom <= date);
  const valid = begun.find(({ repealedOn = '' }) => repealedOn === '' || date < repealedOn);
  if (valid) return { state: 'VALID', source: valid.source ?? '' };
  const repealed = [...begun].sort((a, b) => ((a.repealedOn ?? '') < (b.repealedOn ?? '') ? 1 : -1))[0];
  if (repealed) {
    const { repealedOn = '', repealedBy = '', source = '' } = repealed;
    return { state: 'REPEALED', since: repealedOn, by: repealedBy, source };
  }
  const [next] = [...entries].sort((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1));
  return { state: 'NOT_YET', since: next?.validFrom ?? '', source: next?.source ?? '' };
}

/** The law that a line such as `《食品安全法》第一百二十五条` or `食品安全法第一百二十五条` cites. */
export function citedIn(text: string): Citation {
  const titled = /《([^》]+)》/.exec(text)?.[1];
  const law = titled ?? text.split(/第[^条第]{1,12}条/)[0] ?? text;
  return { law: law.trim() };
}

/** Laws are cited with or without 《》, 中华人民共和国 and the year of their revision. */
export function lawName(text: string): string {
  return lawTitle(text)
    .replace(/^中华人民共和国/, '')
    .replace(/[（(][^（）()]*(?:修订|修正|年)[^（）()]*[）)]$/, '');
}

function lawTitle(text: string): string {
  return text.replace(/[《》\s]/g, '');
}
