import { type CheckSubject, type EffectiveProfile, type OpinionKind } from '../../agencies/index.js';
import { type Refusal } from '../../shared/domain-error.js';
import { opinionFault } from './review.errors.js';

export const CHECK_RESULTS = ['PASS', 'FAIL', 'NOT_APPLICABLE'] as const;
export type CheckResult = (typeof CHECK_RESULTS)[number];

/** One checklist point as the reviewer answered it. */
export interface CheckedPoint {
  readonly key: string;
  readonly result: CheckResult;
  readonly reason?: string;
}

/** One numbered point of an opinion: what is wrong and what to do. */
export interface OpinionPoint {
  readonly text: string;
  readonly action: string;
}

/** What a reviewer writes (法制审核意见). */
export interface OpinionContent {
  readonly kind: OpinionKind;
  readonly text: string;
  readonly checklist: readonly CheckedPoint[];
  readonly points: readonly OpinionPoint[];
  /** To whom a referral goes. */
  readonly referTo?: string;
  /** Number of the ruling that asked for this opinion. */
  readonly followsRuling?: string;
}

/** Which opinions may follow a failed point (requirements A7; the last three are the system's own proposal [P]). */
const FOLLOWS: Readonly<Record<CheckSubject, readonly OpinionKind[]>> = {
  FACTS: ['SUPPLEMENT', 'NO_DECISION'],
  PARTY: ['SUPPLEMENT', 'CORRECT'],
  LAW: ['AMEND'],
  DISCRETION: ['AMEND'],
  PROCEDURE: ['CORRECT'],
  JURISDICTION: ['REFER', 'NO_DECISION'],
  CRIME: ['REFER'],
  SUBJECT: ['CORRECT', 'NO_DECISION'],
  OFFICERS: ['CORRECT'],
  ABUSE: ['NO_DECISION', 'CORRECT'],
  DOCUMENTS: ['CORRECT'],
  OTHER: ['SUPPLEMENT', 'NO_DECISION', 'AMEND', 'CORRECT', 'REFER'],
};

/** Kinds that say no more than "there are problems": they may follow any failed point. */
const COLLECTIVE: readonly OpinionKind[] = ['PROBLEMS', 'NOT_PASSED', 'OTHER'];

/**
 * Every fault of an opinion: a kind the agency does not have (JBM-28a, JBE-L7), no text, an incomplete checklist
 * (SY-L8, JBM-27), AGREE with a failed point or another kind without the failure it needs (SY-L10, A7), no points,
 * a referral without its target.
 */
export function opinionFaults(content: OpinionContent, profile: EffectiveProfile): Refusal[] {
  return [
    ...kindFaults(content, profile),
    ...checklistFaults(content, profile),
    ...consistencyFaults(content, profile),
    ...pointFaults(content, profile),
  ];
}

/** An opinion that a ruling asked for cites it, by its number (A8.5; SY-L12, JBM-28c). */
export function rulingFaults({ text, followsRuling }: OpinionContent, rulingNo: string | null): Refusal[] {
  if (rulingNo === null || followsRuling === rulingNo || text.includes(rulingNo)) return [];
  const message = {
    zh: `本轮意见由裁定（${rulingNo}）要求重新出具，须引用该裁定`,
    en: `This opinion was asked for by ruling ${rulingNo} and must cite it`,
  };
  return [opinionFault('RULING_NOT_CITED', 'followsRuling', message, ['SY-L12', 'JBM-28c'])];
}

/** Where a signed opinion leads (A7): only AGREE passes, REFER goes to another body, everything else is reworked. */
export function stageAfter(kind: OpinionKind): 'REVIEW_PASSED' | 'REFERRING' | 'REWORKING' {
  if (kind === 'AGREE') return 'REVIEW_PASSED';
  return kind === 'REFER' ? 'REFERRING' : 'REWORKING';
}

function kindFaults({ kind, text }: OpinionContent, profile: EffectiveProfile): Refusal[] {
  const faults: Refusal[] = [];
  const { value, source } = profile.opinionKinds;
  if (!value.some((term) => term.kind === kind)) {
    const terms = value.map((term) => term.term.zh).join('、');
    const message = { zh: `本机关没有这种审核意见，可选：${terms}`, en: 'This agency has no such opinion' };
    faults.push(opinionFault('OPINION_KIND_NOT_ALLOWED', 'kind', message, [source.reference]));
  }
  if (text.trim() === '') {
    const message = { zh: '审核意见没有内容', en: 'The opinion has no text' };
    faults.push(opinionFault('OPINION_TEXT_MISSING', 'text', message, [source.reference]));
  }
  return faults;
}

function checklistFaults({ checklist }: OpinionContent, profile: EffectiveProfile): Refusal[] {
  const { value, source } = profile.checklist;
  const faults: Refusal[] = [];
  for (const point of value) {
    const checked = checklist.filter((each) => each.key === point.key);
    if (checked.length === 1) continue;
    const message = { zh: `审核要点“${point.text.zh}”未作出结论`, en: `"${point.text.en}" is not answered` };
    faults.push(opinionFault('CHECKLIST_INCOMPLETE', `checklist.${point.key}`, message, [source.reference]));
  }
  for (const { key, result, reason } of checklist) {
    if (!value.some((point) => point.key === key)) {
      const message = { zh: `没有审核要点“${key}”`, en: `There is no point "${key}"` };
      faults.push(opinionFault('CHECKLIST_UNKNOWN', `checklist.${key}`, message, [source.reference]));
    } else if (result !== 'PASS' && (reason ?? '').trim() === '') {
      const message = {
        zh: '不通过或不适用的要点须说明理由',
        en: 'A point that is not passed needs its reason',
      };
      faults.push(opinionFault('CHECKLIST_REASON_MISSING', `checklist.${key}`, message, [source.reference]));
    }
  }
  return faults;
}

function consistencyFaults(content: OpinionContent, profile: EffectiveProfile): Refusal[] {
  const { kind, checklist } = content;
  const failed = profile.checklist.value.filter((point) =>
    checklist.some((each) => each.key === point.key && each.result === 'FAIL'),
  );
  const clauses = ['SY-L10', profile.checklist.source.reference];
  const names = failed.map((point) => point.text.zh).join('、');
  if (kind === 'AGREE') {
    if (failed.length === 0) return [];
    const message = {
      zh: `有要点未通过（${names}），不得同意`,
      en: 'A point has failed: the opinion cannot agree',
    };
    return [opinionFault('AGREE_WITH_FAILED_POINT', 'kind', message, clauses)];
  }
  const needed = failed.some((point) => COLLECTIVE.includes(kind) || FOLLOWS[point.subject].includes(kind));
  if (needed) return [];
  const message = {
    zh: `没有与“${termOf(kind, profile)}”相应的不通过要点`,
    en: `No failed point that ${kind} could follow from`,
  };
  return [opinionFault('OPINION_WITHOUT_FAILED_POINT', 'kind', message, clauses)];
}

function pointFaults({ kind, points, referTo }: OpinionContent, profile: EffectiveProfile): Refusal[] {
  if (kind === 'AGREE') return [];
  const faults: Refusal[] = [];
  if (points.length === 0) {
    const message = { zh: '须逐点列明问题和处理要求', en: 'List the problems and what to do about each' };
    faults.push(
      opinionFault('OPINION_POINTS_MISSING', 'points', message, [profile.opinionKinds.source.reference]),
    );
  }
  if (kind === 'REFER' && (referTo ?? '').trim() === '') {
    const message = { zh: '移送须写明接收机关', en: 'A referral names the body that receives the case' };
    faults.push(opinionFault('REFERRAL_TARGET_MISSING', 'referTo', message, ['SY-L10']));
  }
  return faults;
}

function termOf(kind: OpinionKind, profile: EffectiveProfile): string {
  return profile.opinionKinds.value.find((term) => term.kind === kind)?.term.zh ?? kind;
}
