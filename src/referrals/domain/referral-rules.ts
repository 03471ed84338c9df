import { type Refusal } from '../../shared/domain-error.js';
import {
  TRANSFER_BUNDLE,
  type PoliceAnswerKind,
  type ReferralKind,
  type ReferralLaw,
  type TransferDocument,
  type TransferDocumentKind,
  type TransferReceipt,
} from './referral.js';
import { referralFault } from './referrals.errors.js';

const MIN_OFFICERS = 2;

/** A referral as it was sent, with what is known about the officers it names. */
export interface ReferralToCheck {
  readonly kind: ReferralKind;
  readonly target: string;
  readonly legalBasis: readonly ReferralLaw[];
  readonly materials: readonly unknown[];
  readonly letter: string;
  /** Absent where no report was sent. */
  readonly report?: {
    readonly text: string;
    readonly officers: readonly { readonly signInName: string; readonly certified: boolean }[];
  };
}

/**
 * Every fault of a referral: target, legal basis, list of materials and letter (SY-L10, requirements A7, C12), and on
 * suspicion of a crime the report of two officers (移送规定 5).
 */
export function referralFaults(referral: ReferralToCheck): Refusal[] {
  return [...contentFaults(referral), ...(referral.kind === 'SUSPECTED_CRIME' ? reportFaults(referral) : [])];
}

function contentFaults({ target, legalBasis, materials, letter }: ReferralToCheck): Refusal[] {
  const faults: Refusal[] = [];
  if (target.trim() === '') {
    const message = { zh: '移送须写明接收机关', en: 'A referral names the body that receives the case' };
    faults.push(referralFault('REFERRAL_TARGET_MISSING', 'target', message, ['SY-L10']));
  }
  if (legalBasis.length === 0) {
    const message = { zh: '移送须写明法律依据', en: 'A referral names its legal basis' };
    faults.push(referralFault('REFERRAL_BASIS_MISSING', 'legalBasis', message, ['SY-L10']));
  }
  if (materials.length === 0) {
    const message = { zh: '移送须附材料清单', en: 'A referral lists the materials that go with it' };
    faults.push(referralFault('REFERRAL_MATERIALS_MISSING', 'materials', message, ['SY-L10']));
  }
  if (letter.trim() === '') {
    const message = { zh: '移送须有移送函', en: 'A referral needs its letter' };
    faults.push(referralFault('REFERRAL_LETTER_MISSING', 'letter', message, ['SY-L10']));
  }
  return faults;
}

function reportFaults({ report }: ReferralToCheck): Refusal[] {
  const clauses = ['移送规定 5'];
  if (!report || report.text.trim() === '') {
    const message = {
      zh: '移送涉嫌犯罪案件须有书面报告',
      en: 'Suspicion of a crime is referred on a written report',
    };
    return [referralFault('REFERRAL_REPORT_MISSING', 'report', message, clauses)];
  }
  const faults = report.officers
    .filter(({ certified }) => !certified)
    .map(({ signInName }) =>
      referralFault(
        'REFERRAL_OFFICER_NOT_QUALIFIED',
        'report.officers',
        {
          zh: `“${signInName}”不是本机关持有有效证件的执法人员`,
          en: `"${signInName}" is no officer of this agency with a valid certificate`,
        },
        clauses,
      ),
    );
  if (new Set(report.officers.map(({ signInName }) => signInName)).size < MIN_OFFICERS) {
    const message = { zh: '核实情况的执法人员不得少于两人', en: 'At least two officers make the report' };
    faults.push(referralFault('REFERRAL_OFFICERS_TOO_FEW', 'report.officers', message, clauses));
  }
  return faults;
}

/** Not to refer a suspected crime is a decision with its reason on record (移送规定 5). */
export function decisionFaults(approved: boolean, reason: string): Refusal[] {
  if (approved || reason.trim() !== '') return [];
  const message = { zh: '决定不予移送的，须写明理由', en: 'A refusal to refer needs its reason' };
  return [referralFault('REFERRAL_REASON_MISSING', 'reason', message, ['移送规定 5'])];
}

const BUNDLE_NAMES: Readonly<Record<TransferDocumentKind, { zh: string; en: string }>> = {
  TRANSFER_LETTER: { zh: '涉嫌犯罪案件移送书', en: 'the transfer letter' },
  INVESTIGATION_REPORT: { zh: '涉嫌犯罪案件情况的调查报告', en: 'the investigation report' },
  GOODS_LIST: { zh: '涉案物品清单', en: 'the list of goods' },
  TEST_REPORT: { zh: '检验报告或者鉴定结论', en: 'the test or appraisal report' },
  OTHER_MATERIAL: { zh: '其他有关涉嫌犯罪的材料', en: 'other material on the suspicion' },
};

/** Without these two nothing can be transferred; of the others there may be none, which is then said. */
const NEVER_WITHOUT: readonly TransferDocumentKind[] = ['TRANSFER_LETTER', 'INVESTIGATION_REPORT'];

/** The five documents of 移送规定 6, each there or said to be none, and the signed receipt (移送规定 7; C12). */
export function transferFaults(
  kind: ReferralKind,
  bundle: readonly TransferDocument[],
  receipt: TransferReceipt | undefined,
): Refusal[] {
  const crime = kind === 'SUSPECTED_CRIME';
  const faults = crime ? bundleFaults(bundle) : [];
  if (receipt && receipt.receivedBy.trim() !== '') return faults;
  const message = { zh: '移送须有接收机关的回执', en: 'A transfer needs the receipt of the receiving body' };
  return [
    ...faults,
    referralFault('TRANSFER_RECEIPT_MISSING', 'receipt', message, [crime ? '移送规定 7' : 'SY-L10']),
  ];
}

function bundleFaults(bundle: readonly TransferDocument[]): Refusal[] {
  return TRANSFER_BUNDLE.filter((kind) => {
    const document = bundle.find((each) => each.kind === kind);
    const there = (document?.title ?? '').trim() !== '';
    const none = !NEVER_WITHOUT.includes(kind) && (document?.noneBecause ?? '').trim() !== '';
    return !there && !none;
  }).map((kind) =>
    referralFault(
      'TRANSFER_BUNDLE_INCOMPLETE',
      'bundle',
      { zh: `移送材料缺少${BUNDLE_NAMES[kind].zh}`, en: `The bundle lacks ${BUNDLE_NAMES[kind].en}` },
      ['移送规定 6'],
    ),
  );
}

/** The police say in writing why they do not take a case (移送规定 8). */
export function policeAnswerFaults(answer: PoliceAnswerKind, reason: string): Refusal[] {
  if (answer === 'ACCEPTED' || reason.trim() !== '') return [];
  const message = { zh: '公安机关不予立案的，须写明理由', en: 'A refusal of the police needs its reason' };
  return [referralFault('POLICE_REASON_MISSING', 'reason', message, ['移送规定 8'])];
}
