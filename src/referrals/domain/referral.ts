import { type BeijingDate } from '../../shared/beijing-time.js';

/** To another agency (案件移送函), or to the police on suspicion of a crime (涉嫌犯罪案件移送书). */
export const REFERRAL_KINDS = ['OTHER_AGENCY', 'SUSPECTED_CRIME'] as const;
export type ReferralKind = (typeof REFERRAL_KINDS)[number];

/** What goes with a suspected crime (移送规定 6). */
export const TRANSFER_BUNDLE = [
  'TRANSFER_LETTER',
  'INVESTIGATION_REPORT',
  'GOODS_LIST',
  'TEST_REPORT',
  'OTHER_MATERIAL',
] as const;
export type TransferDocumentKind = (typeof TRANSFER_BUNDLE)[number];

/** What the police can answer (移送规定 8). */
export const POLICE_ANSWERS = ['ACCEPTED', 'DECLINED'] as const;
export type PoliceAnswerKind = (typeof POLICE_ANSWERS)[number];

export interface ReferralLaw {
  readonly law: string;
  readonly article: string;
}

/** Something listed in the letter. */
export interface ReferralMaterial {
  readonly title: string;
  readonly pages?: number;
  readonly fileId?: string;
  readonly paperReference?: string;
}

export interface ReferralPerson {
  readonly personId: string;
  readonly name: string;
}

/** The written report of at least two officers who looked into the suspicion (移送规定 5). */
export interface ReferralReport {
  readonly officers: readonly ReferralPerson[];
  readonly text: string;
}

export interface ReferralDecision {
  readonly approved: boolean;
  readonly reason: string | null;
  readonly by: ReferralPerson;
  readonly at: string;
}

/** One document of the bundle, or why there is none. */
export interface TransferDocument extends Partial<ReferralMaterial> {
  readonly kind: TransferDocumentKind;
  readonly noneBecause?: string;
}

/** The receiving body's signature (回执). */
export interface TransferReceipt {
  readonly receivedBy: string;
  readonly receivedOn: BeijingDate;
  readonly documentNo?: string;
}

export interface Transfer {
  readonly at: string;
  readonly bundle: readonly TransferDocument[];
  readonly receipt: TransferReceipt;
  readonly recordedBy: ReferralPerson;
}

export interface PoliceAnswer {
  readonly answer: PoliceAnswerKind;
  readonly on: BeijingDate;
  readonly documentNo: string | null;
  readonly reason: string | null;
  readonly recordedBy: ReferralPerson;
}
