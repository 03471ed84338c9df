import type { components } from '../../lib/api/schema';
import type { CasePage } from '../../lib/api/types';

export type FiledDocument = components['schemas']['FiledDocument'];
type Material = components['schemas']['Material'];

/** A line of the table of contents: a document, or a paper that came with the document before it. */
export interface FiledLine {
  /** `2` for the second document, `2.1` for the first paper that came with it. */
  readonly place: string;
  readonly document: FiledDocument;
  readonly paper: Material | undefined;
  /** Counted pages; unknown for what the system wrote itself and nobody has bound. */
  readonly pages: number | undefined;
}

/** Every document, those with papers followed by them; a document has as many pages as its papers. */
export function filedLines(documents: readonly FiledDocument[], page: CasePage): readonly FiledLine[] {
  return documents.flatMap((document) => {
    const papers = papersOf(document, page);
    const pages = papers.reduce((sum, { pages: each }) => sum + each, 0);
    return [
      { place: String(document.place), document, paper: undefined, pages: pages || undefined },
      ...papers.map((paper, index) => ({
        place: `${document.place}.${index + 1}`,
        document,
        paper,
        pages: paper.pages,
      })),
    ];
  });
}

/** The command that made the document wrote these at the same instant. */
function papersOf({ kind, signedAt }: FiledDocument, page: CasePage): readonly Material[] {
  if (kind === 'SUBMISSION')
    return page.submissions.find(({ submittedAt }) => submittedAt === signedAt)?.content.materials ?? [];
  if (kind === 'SUPPLEMENT_NOTICE')
    return page.supplementNotices.find(({ issuedAt }) => issuedAt === signedAt)?.materials ?? [];
  return [];
}

const SECTIONS: Readonly<Record<FiledDocument['kind'], string>> = {
  SUBMISSION: 'materials',
  SUPPLEMENT_NOTICE: 'materials',
  OPINION: 'opinions',
  OPINION_CORRECTION: 'opinions',
  OBJECTION: 'disputes',
  NEGOTIATION_RECORD: 'disputes',
  REFERRAL_LETTER: 'referrals',
  TRANSFER_RECEIPT: 'referrals',
  RULING: 'disputes',
  PRIOR_NOTICE: 'notices',
  HEARING_RECORD: 'notices',
  DISCUSSION_MINUTES: 'discussions',
  DECISION: 'decision',
  SERVICE_RECEIPT: 'decision',
};

/** The part of the case that shows the document. */
export function sectionOf({ kind }: FiledDocument): string {
  return SECTIONS[kind];
}
