import type { Texts } from './use-text';

/** Whose documents the beginning of a clause names; each begins with the document (SY-L11) or is one (JBM-29). */
const AGENCIES: Readonly<Record<string, string>> = {
  SY: 'songyuan',
  JX: 'jiaxing-market',
  JBM: 'jiangbei-market',
  JBE: 'jiangbei-eco',
  ST: 'siping-tiexi-urban',
};
const AGENCY_CLAUSE = /^(SY-[A-Z]|SY|JX|JBM|JBE|ST)(?:-?)(.*)$/;
/** The annexes of Songyuan, whose numbers are those of their articles. */
const ARTICLE = /^\d+(?:\(\d+\))?$/;
/** Sections of our own requirements, which are no law to anybody. */
const OURS = /^(A\d+( \w+)?|P)$/;

/** An agency, and the document of its rules where that is known. */
export interface Agency {
  readonly agencyId: string;
  readonly profile?: { readonly document: string };
}

export interface ShownClause {
  readonly text: string;
  /** The document that a short name stands for, with its article. */
  readonly document?: string;
}

/** Clauses in the language of the moment, without those of another agency's documents where the case's own is known. */
export function clausesShown(
  clauses: readonly string[],
  texts: Texts,
  agency?: Agency,
): readonly ShownClause[] {
  return [...new Set(clauses.flatMap((clause) => clause.split('；')))]
    .filter((clause) => clause !== '' && !OURS.test(clause))
    .filter((clause) => agency === undefined || binds(clause, agency, texts))
    .map((clause) => shown(clause, texts));
}

/** The law binds everybody; an agency's document binds it, and the others whose rules are made of the same document. */
function binds(clause: string, { agencyId, profile }: Agency, { named }: Texts): boolean {
  const [, document = ''] = AGENCY_CLAUSE.exec(clause) ?? [];
  const owner = document.replace(/-.*/, '');
  if (owner === '' || AGENCIES[owner] === agencyId) return true;
  return profile !== undefined && named('clauseOwner', profile.document) === owner;
}

function shown(clause: string, { t, named }: Texts): ShownClause {
  const [, document = '', number = ''] = AGENCY_CLAUSE.exec(clause) ?? [];
  if (document === '') return { text: inLanguage(clause, named) };
  const title = named('clauseDocument', document);
  const isArticle = document.startsWith('SY-') && ARTICLE.test(number);
  return {
    text: clause,
    document: isArticle ? t('clauseDocument.article', { document: title, article: number }) : title,
  };
}

/** A law by its name in the language of the moment; its article is the same in each. */
function inLanguage(clause: string, named: Texts['named']): string {
  return clause
    .split(' ')
    .map((word) => named('lawName', word))
    .join(' ');
}
