import {
  type ChecklistPoint,
  type CheckSubject,
  type EffectiveProfile,
  type OpinionKind,
} from '../../agencies/index.js';
import { type Refusal } from '../../shared/domain-error.js';
import { OPINION_NAMES } from '../../shared/opinion-names.js';
import { type MaterialPlace } from './place.js';
import { opinionFault } from './review.errors.js';

export const CHECK_RESULTS = ['PASS', 'FAIL', 'NOT_APPLICABLE'] as const;
export type CheckResult = (typeof CHECK_RESULTS)[number];

/** One checklist point as the reviewer answered it. */
export interface CheckedPoint {
  readonly key: string;
  readonly result: CheckResult;
  readonly reason?: string;
  /** Where in the materials the fault is. */
  readonly place?: MaterialPlace;
}

/** One numbered point of an opinion: what is wrong and what to do. */
export interface OpinionPoint {
  readonly text: string;
  readonly action: string;
}

/** What a reviewer writes (法制审核意见). */
export interface OpinionContent {
  readonly kind: OpinionKind;
  /** What a collective word (存在问题, 未通过, 其他) means canonically; absent with a kind that says so itself (A7). */
  readonly subKind?: OpinionKind;
  readonly text: string;
  readonly checklist: readonly CheckedPoint[];
  readonly points: readonly OpinionPoint[];
  /** To whom a referral goes. */
  readonly referTo?: string;
  /** Number of the ruling that asked for this opinion. */
  readonly followsRuling?: string;
}

/**
 * Which opinions may follow a failed point (requirements A7; from SUBJECT on the system's own proposal [P]). What can be
 * corrected is corrected; where the step or the officer's lack can't be made good, no decision is made (A7 on CORRECT).
 */
const FOLLOWS: Readonly<Record<CheckSubject, readonly OpinionKind[]>> = {
  FACTS: ['SUPPLEMENT', 'NO_DECISION'],
  PARTY: ['SUPPLEMENT', 'CORRECT'],
  LAW: ['AMEND'],
  DISCRETION: ['AMEND'],
  PROCEDURE: ['CORRECT', 'NO_DECISION'],
  JURISDICTION: ['REFER', 'NO_DECISION'],
  CRIME: ['REFER'],
  SUBJECT: ['CORRECT', 'NO_DECISION'],
  OFFICERS: ['CORRECT', 'NO_DECISION'],
  // The agencies' point is 超越或者滥用职权: what lies beyond the power belongs to another body.
  ABUSE: ['NO_DECISION', 'CORRECT', 'REFER'],
  DOCUMENTS: ['CORRECT'],
  OTHER: ['SUPPLEMENT', 'NO_DECISION', 'AMEND', 'CORRECT', 'REFER'],
};

/**
 * What may follow a failed point in this agency's words: where it says CORRECT and never AMEND, CORRECT means both, as
 * 建议纠正 of market supervision does for a wrong basis or discretion (市场监管总局令第42号; JBM-28a).
 */
function following(subject: CheckSubject, { opinionKinds }: EffectiveProfile): readonly OpinionKind[] {
  const kinds = FOLLOWS[subject];
  const says = (word: OpinionKind): boolean => opinionKinds.value.some(({ kind }) => kind === word);
  return kinds.includes('AMEND') && says('CORRECT') && !says('AMEND') ? [...kinds, 'CORRECT'] : kinds;
}

/** Kinds that say no more than "there are problems": what they mean is said by a sub-kind. */
const COLLECTIVE: readonly OpinionKind[] = ['PROBLEMS', 'NOT_PASSED', 'OTHER'];

/** What a collective word may mean, in the order of A7: with several failures the first of these is the main kind. */
export const SUB_KINDS = ['REFER', 'SUPPLEMENT', 'CORRECT', 'AMEND', 'NO_DECISION'] as const;

/**
 * Every fault of an opinion: a kind the agency does not have (JBM-28a, JBE-L7), no text, an incomplete checklist
 * (SY-L8, JBM-27), AGREE with a failed point or another kind without the failure it needs (SY-L10, A7), no points,
 * a referral without its target.
 */
export function opinionFaults(content: OpinionContent, profile: EffectiveProfile): Refusal[] {
  return [
    ...kindFaults(content, profile),
    ...checklistFaults(content, profile),
    ...subKindFaults(content),
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
  return [
    opinionFault('RULING_NOT_CITED', 'followsRuling', message, ['SY-L12', 'JBM-28c', 'JX-L1', 'JBE-L9']),
  ];
}

/**
 * The opinion with what it means: a collective word (存在问题, 未通过, 其他) gets the sub-kind that its failed points
 * lead to, unless the reviewer named one; of several the first by the precedence of A7.
 */
export function withSubKind(content: OpinionContent, profile: EffectiveProfile): OpinionContent {
  if (!COLLECTIVE.includes(content.kind) || content.subKind !== undefined) return content;
  const led = failedPoints(content, profile).map(({ subject }) => FOLLOWS[subject][0]);
  const subKind = SUB_KINDS.find((kind) => led.includes(kind));
  return subKind === undefined ? content : { ...content, subKind };
}

/** The canonical kind of an opinion, whatever word the agency has for it (A7). */
export function canonicalKind({ kind, subKind }: Pick<OpinionContent, 'kind' | 'subKind'>): OpinionKind {
  return COLLECTIVE.includes(kind) ? (subKind ?? kind) : kind;
}

/**
 * The agency's kinds that agree with the checklist as it is answered (SY-L10, A7), whatever kind is chosen now. AGREE
 * does once every point is answered: until then nobody knows that none fails.
 */
export function fittingKinds(content: OpinionContent, profile: EffectiveProfile): readonly OpinionKind[] {
  const { subKind: _, ...rest } = content;
  const answered = new Set(content.checklist.map(({ key }) => key));
  const whole = profile.checklist.value.every(({ key }) => answered.has(key));
  return profile.opinionKinds.value
    .map(({ kind }) => kind)
    .filter((kind) => kind !== 'AGREE' || whole)
    .filter((kind) => consistencyFaults(withSubKind({ ...rest, kind }, profile), profile).length === 0);
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

/** Every point of the agency's checklist answered once, and each that is not passed with its reason (SY-L8, JBM-27). */
export function checklistFaults({ checklist }: OpinionContent, profile: EffectiveProfile): Refusal[] {
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
  const { kind } = content;
  const failed = failedPoints(content, profile);
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
  const meant = canonicalKind(content);
  const needed = failed.some(
    ({ subject }) => COLLECTIVE.includes(meant) || following(subject, profile).includes(meant),
  );
  if (needed) return precedenceFaults(meant, failed, profile);
  const message = {
    zh: `没有与“${termOf(kind, profile)}”${meant === kind ? '' : `（${OPINION_NAMES[meant].zh}）`}相应的不通过要点`,
    en: `No failed point that "${OPINION_NAMES[meant].en}" could follow from`,
  };
  return [opinionFault('OPINION_WITHOUT_FAILED_POINT', 'kind', message, clauses)];
}

/**
 * With several failures the main kind is the first by the precedence of A7 (移送、补充调查、纠正、变更); the others are
 * points of the opinion. Making no decision (不予决定) is possible wherever one of the failures leads to it.
 */
function precedenceFaults(
  meant: OpinionKind,
  failed: readonly ChecklistPoint[],
  profile: EffectiveProfile,
): Refusal[] {
  const led = failed
    .filter(({ subject }) => subject !== 'OTHER')
    .map(({ subject }) => following(subject, profile));
  const main = SUB_KINDS.find((kind) => led.some(([first]) => first === kind));
  const leading = led.filter(([first]) => first === main);
  const possible = meant === 'NO_DECISION' || COLLECTIVE.includes(meant) || leading.length === 0;
  if (possible || leading.some((kinds) => kinds.includes(meant))) return [];
  const first = main && OPINION_NAMES[main];
  const message = {
    zh: `另有要点应当先行处理，意见应为“${first?.zh ?? ''}”`,
    en: `Another failed point comes first: the opinion is "${first?.en ?? ''}"`,
  };
  const clauses = ['SY-L10', profile.checklist.source.reference];
  return [opinionFault('OPINION_BELOW_PRECEDENCE', 'kind', message, clauses)];
}

function failedPoints({ checklist }: OpinionContent, profile: EffectiveProfile): readonly ChecklistPoint[] {
  return profile.checklist.value.filter((point) =>
    checklist.some((each) => each.key === point.key && each.result === 'FAIL'),
  );
}

function subKindFaults({ kind, subKind }: OpinionContent): Refusal[] {
  if (subKind === undefined) return [];
  if (COLLECTIVE.includes(kind) && SUB_KINDS.some((each) => each === subKind)) return [];
  const message = {
    zh: '只有“存在问题、未通过、其他”须注明具体类别，且只能是移送、补充调查、纠正、变更、不予决定之一',
    en: 'Only problems, not passed and other have a sub-kind, and it is one of the canonical kinds',
  };
  return [
    opinionFault('OPINION_SUB_KIND_WRONG', 'subKind', message, ['SY-L10', 'JBE-L7', 'JBM-28a', 'ST-2.3.0']),
  ];
}

function pointFaults(content: OpinionContent, profile: EffectiveProfile): Refusal[] {
  const { kind, points, referTo } = content;
  if (kind === 'AGREE') return [];
  const faults: Refusal[] = [];
  if (points.length === 0) {
    const message = { zh: '须逐点列明问题和处理要求', en: 'List the problems and what to do about each' };
    faults.push(
      opinionFault('OPINION_POINTS_MISSING', 'points', message, [profile.opinionKinds.source.reference]),
    );
  }
  if (canonicalKind(content) === 'REFER' && (referTo ?? '').trim() === '') {
    const message = { zh: '移送须写明接收机关', en: 'A referral names the body that receives the case' };
    faults.push(
      opinionFault('REFERRAL_TARGET_MISSING', 'referTo', message, [
        'SY-L10',
        profile.opinionKinds.source.reference,
      ]),
    );
  }
  return faults;
}

function termOf(kind: OpinionKind, profile: EffectiveProfile): string {
  return profile.opinionKinds.value.find((term) => term.kind === kind)?.term.zh ?? OPINION_NAMES[kind].zh;
}
