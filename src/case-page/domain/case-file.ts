import { type ActionName } from '../../accounts/index.js';
import { type BilingualText } from '../../shared/domain-error.js';

/** What lies in the file of a case (卷), as far as the system itself makes or receives it. */
export const FILED_KINDS = [
  'SUBMISSION',
  'SUPPLEMENT_NOTICE',
  'OPINION',
  'OPINION_CORRECTION',
  'OBJECTION',
  'NEGOTIATION_RECORD',
  'RULING',
  'REFERRAL_LETTER',
  'TRANSFER_RECEIPT',
  'PRIOR_NOTICE',
  'HEARING_RECORD',
  'DISCUSSION_MINUTES',
  'DECISION',
  'SERVICE_RECEIPT',
] as const;
export type FiledKind = (typeof FILED_KINDS)[number];

/** Who answers for a step, in the words of the rule (JX-L10). */
export interface Responsibility {
  readonly text: BilingualText;
  readonly clauses: readonly string[];
}

/** A line of the case's course, as far as it makes a document. */
export interface CourseAct {
  readonly action: string;
  readonly at: Date;
  readonly actorId: string;
  /** Both names where one stood in for the other. */
  readonly actorName: string;
  readonly commandId: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** A document in its place in the file. */
export interface FiledDocument {
  /** Its place, from 1, in the order in which the documents came about. */
  readonly place: number;
  readonly kind: FiledKind;
  readonly title: BilingualText;
  /** The number it was given (文号); null for what has none. */
  readonly documentNo: string | null;
  /** Round of review; null outside of one. */
  readonly round: number | null;
  readonly signedBy: { readonly personId: string; readonly name: string };
  readonly signedAt: Date;
  /** The command that made it, under which the audit trail proves it. */
  readonly commandId: string;
  readonly responsibility: Responsibility | null;
}

/** Which act makes which document. */
const DOCUMENTS = {
  submitForReview: 'SUBMISSION',
  reworkAndResubmit: 'SUBMISSION',
  changeProposal: 'SUBMISSION',
  issueSupplementNotice: 'SUPPLEMENT_NOTICE',
  signOpinion: 'OPINION',
  correctOpinion: 'OPINION_CORRECTION',
  objectToOpinion: 'OBJECTION',
  recordNegotiation: 'NEGOTIATION_RECORD',
  ruleOnDispute: 'RULING',
  referCase: 'REFERRAL_LETTER',
  recordTransfer: 'TRANSFER_RECEIPT',
  serveNotice: 'PRIOR_NOTICE',
  recordHearing: 'HEARING_RECORD',
  concludeDiscussion: 'DISCUSSION_MINUTES',
  decideOnTheSpot: 'DECISION',
  approveDecision: 'DECISION',
  serveDecision: 'SERVICE_RECEIPT',
} as const satisfies Partial<Record<ActionName, FiledKind>>;
const MADE_BY: ReadonlyMap<string, FiledKind> = new Map(Object.entries(DOCUMENTS));

const TITLES: Readonly<Record<FiledKind, BilingualText>> = {
  SUBMISSION: { zh: '报送法制审核材料', en: 'Bundle submitted for legal review' },
  SUPPLEMENT_NOTICE: { zh: '补正通知', en: 'Notice to supplement' },
  OPINION: { zh: '法制审核意见书', en: 'Opinion of the legal review' },
  OPINION_CORRECTION: { zh: '法制审核意见更正', en: 'Correction of the opinion' },
  OBJECTION: { zh: '异议书', en: 'Objection to the opinion' },
  NEGOTIATION_RECORD: { zh: '协商记录', en: 'Record of the negotiation' },
  RULING: { zh: '争议裁定', en: 'Ruling on the dispute' },
  REFERRAL_LETTER: { zh: '案件移送函', en: 'Letter of referral' },
  TRANSFER_RECEIPT: { zh: '移送回执', en: 'Receipt of the transfer' },
  PRIOR_NOTICE: { zh: '事先告知书', en: 'Prior notice' },
  HEARING_RECORD: { zh: '听证笔录', en: 'Hearing record' },
  DISCUSSION_MINUTES: { zh: '集体讨论笔录', en: 'Minutes of the collective discussion' },
  DECISION: { zh: '行政执法决定书', en: 'Decision' },
  SERVICE_RECEIPT: { zh: '送达回证', en: 'Receipt of service' },
};

/** What goes to the police on suspicion of a crime has a name of its own (移送规定 6). */
const LETTER_TO_POLICE: BilingualText = { zh: '涉嫌犯罪案件移送书', en: 'Letter of transfer to the police' };

const HANDLING: Responsibility = {
  text: {
    zh: '承办机构对材料的真实性、准确性、完整性，以及执法的事实、证据、法律适用、程序的合法性负责。',
    en: 'The handling unit answers for the truth, accuracy and completeness of the materials, and for facts, evidence, law and procedure.',
  },
  clauses: ['JX-L10', 'JBM-29', 'JBE-L10'],
};
const REVIEWING: Responsibility = {
  text: { zh: '法制审核机构对审核意见负责。', en: 'The reviewing unit answers for its opinion.' },
  clauses: ['JX-L10', 'JBM-29', 'JBE-L11'],
};
const DECIDING: Responsibility = {
  text: { zh: '机关主要负责人对行政执法决定负责。', en: 'The head of the agency answers for the decision.' },
  clauses: ['JX-L10', 'SY-M3.3'],
};

/** Who answers for what: the handler for the bundle, the legal unit for the opinion, the head for the decision (JX-L10). */
export function responsibilityFor(kind: FiledKind): Responsibility | null {
  switch (kind) {
    case 'SUBMISSION':
      return HANDLING;
    case 'OPINION':
    case 'OPINION_CORRECTION':
      return REVIEWING;
    case 'DECISION':
      return DECIDING;
    default:
      return null;
  }
}

/**
 * The file's table of contents (卷内目录): every document in the order in which it came about, each with who answers for
 * it. Nobody puts an opinion in: signed, it is there (入卷归档, JX-L9).
 */
export function tableOfContents(course: readonly CourseAct[]): readonly FiledDocument[] {
  return course.flatMap((act) => documentOf(act) ?? []).map((each, index) => ({ place: index + 1, ...each }));
}

function documentOf(act: CourseAct): Omit<FiledDocument, 'place'> | undefined {
  const kind = MADE_BY.get(act.action);
  if (kind === undefined) return undefined;
  const { documentNo, round } = act.facts;
  return {
    kind,
    title:
      act.action === 'referCase' && act.facts['kind'] === 'SUSPECTED_CRIME' ? LETTER_TO_POLICE : TITLES[kind],
    documentNo: typeof documentNo === 'string' ? documentNo : null,
    round: typeof round === 'number' ? round : null,
    signedBy: { personId: act.actorId, name: act.actorName },
    signedAt: act.at,
    commandId: act.commandId,
    responsibility: responsibilityFor(kind),
  };
}
