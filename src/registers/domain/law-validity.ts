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
  readonly citation: PlacedCitation;
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
  citations: readonly PlacedCitation[],
  date: BeijingDate,
): readonly CitationCheck[] {
  return citations.map((citation) => {
    const entries = laws.filter(({ name }) => lawName(name ?? '') === lawName(citation.law));
    return { citation, ...stateOn(entries, date) };
  });
}

/** A citation and where it stands in the request, e.g. `proposal.legalBasis.0.law`. */
export interface PlacedCitation extends Citation {
  readonly field: string;
}

/** Citations of a list that stand each in the `law` of its entry. */
export function placed(citations: readonly Citation[], field: string): PlacedCitation[] {
  return citations.map((citation, index) => ({ ...citation, field: `${field}.${index}.law` }));
}

/** A refusal for each cited law that is not valid that day. */
export function citationFaults(checks: readonly CitationCheck[], date: BeijingDate): Refusal[] {
  return checks.flatMap((check): Refusal[] => {
    if (check.state === 'VALID' || check.state === 'UNKNOWN') return [];
    const { law } = check.citation;
    const since = check.since ?? '';
    const repealed = check.state === 'REPEALED';
    return [
      {
        code: repealed ? 'LAW_REPEALED' : 'LAW_NOT_YET_IN_FORCE',
        status: 422,
        field: check.citation.field,
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

/** What is said of each cited law that the register does not hold: nobody can say whether it is valid (SY-D8). */
export function unknownLaws(checks: readonly CitationCheck[]): Refusal[] {
  return checks
    .filter(({ state }) => state === 'UNKNOWN')
    .map(({ citation: { law, field } }) => ({
      code: 'LAW_UNKNOWN',
      status: 422,
      field,
      clauses: ['SY-D8'],
      message: {
        zh: `《${lawTitle(law)}》不在法律依据库中，系统无法核对其效力`,
        en: `${law} is not in the register of laws; whether it is valid cannot be checked`,
      },
      remedy: {
        zh: '请核对名称和效力；确属有效的，请审核机构将其补入法律依据库',
        en: 'Check its name and validity; have the legal unit add it to the register',
      },
      details: { law, state: 'UNKNOWN' },
    }));
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

/** Words after which a title is what the writer rests on. */
const RESTS_ON = /(?:依据|根据|依照|按照|按|适用|改引|引用|援引|违反)(?:了)?《([^》]+)》/g;
/** A clause of a sentence with one of these speaks of a wrong or former basis. */
const DISCARDS = /不|勿|误|错|停止|删|失效|废止|原(?:适用|引用|依据)/;

/**
 * The laws on which a free text rests, such as the reasons of a ruling: titles in 《》 behind a word like 依据 or 适用,
 * unless the clause says that they are not to be used. A law that is only mentioned is not cited.
 */
export function restsOn(text: string, field: string): PlacedCitation[] {
  return text
    .split(/[，,。；;：:\n]/)
    .filter((clause) => !DISCARDS.test(clause))
    .flatMap((clause) => [...clause.matchAll(RESTS_ON)].map(([, law = '']) => ({ law, field })));
}

/** Every law in 《》 of a text that is itself a basis, such as that of an objection. */
export function titledIn(text: string, field: string): PlacedCitation[] {
  return [...text.matchAll(/《([^》]+)》/g)].map(([, law = '']) => ({ law, field }));
}

/** Laws are cited with or without 《》 or 〈〉, 中华人民共和国, the year of their revision and the article. */
export function lawName(text: string): string {
  return lawTitle(text)
    .replace(/^中华人民共和国/, '')
    .replace(/[（(][^（）()]*(?:修订|修正|年)[^（）()]*[）)]$/, '');
}

/** The article, with its paragraphs, that some write behind the name: `第九十九条第一款第（二）项`, `第20条、第21条的规定`. */
const ARTICLES_BEHIND =
  /(?:第[\d０-９〇零一二两三四五六七八九十百千（）()]+[条款项目](?:之[一二三四五六七八九十]+)?[、，,和及]?)+(?:的?规定)?$/;

function lawTitle(text: string): string {
  return text.replace(/[《》〈〉\s]/g, '').replace(ARTICLES_BEHIND, '');
}
