import { type CaseStage } from '../../accounts/index.js';
import { type OpinionKind } from '../../agencies/index.js';
import { type BeijingDate } from '../../shared/beijing-time.js';
import { type Refusal } from '../../shared/domain-error.js';
import { type DisputedPoint } from './dispute.js';
import {
  disputeFault,
  noOpinionToObjectTo,
  objectionSettled,
  objectionTooLate,
  referralDecided,
} from './disagreements.errors.js';

/** What decides whether an objection is possible at all. */
export interface ObjectionQuestion {
  readonly stage: CaseStage;
  /** Kind of the opinion signed in the case's present round. */
  readonly opinionKind: OpinionKind | null;
  readonly objectedInRound: boolean;
  /** Last day of the agency's period to object, with its clause; absent: none is set. */
  readonly period?: { readonly due: BeijingDate; readonly clause: string };
  readonly today: BeijingDate;
}

/**
 * Why no objection is possible now: no opinion against the proposal, one objection already, a referral under way, or the
 * period that the agency has set is over.
 */
export function objectionRefusals(question: ObjectionQuestion): Refusal[] {
  const { stage, opinionKind, objectedInRound, period, today } = question;
  if (opinionKind === null || opinionKind === 'AGREE') return [noOpinionToObjectTo()];
  if (objectedInRound) return [objectionSettled()];
  if (opinionKind === 'REFER' && stage !== 'REFERRING') return [referralDecided()];
  return period && today > period.due ? [objectionTooLate(period.due, period.clause)] : [];
}

/** Every fault of an objection: it names points of the opinion, each with grounds and basis (JBM-28c; SY-L12). */
export function objectionFaults(points: readonly DisputedPoint[], pointsOfOpinion: number): Refusal[] {
  if (points.length === 0) {
    const message = {
      zh: '须写明对哪些审核意见有异议',
      en: 'Name the points of the opinion that are disputed',
    };
    return [disputeFault('OBJECTION_POINTS_MISSING', 'points', message)];
  }
  return points.flatMap((disputed, index) => {
    const field = `points.${index}`;
    const earlier = points.slice(0, index).some(({ point }) => point === disputed.point);
    return [...numberFaults(disputed.point, pointsOfOpinion, earlier, field), ...textFaults(disputed, field)];
  });
}

function numberFaults(point: number, pointsOfOpinion: number, earlier: boolean, field: string): Refusal[] {
  if (earlier) {
    const message = { zh: `第 ${point} 点重复`, en: `Point ${point} is named twice` };
    return [disputeFault('OBJECTION_POINT_TWICE', `${field}.point`, message)];
  }
  if (Number.isInteger(point) && point >= 1 && point <= pointsOfOpinion) return [];
  const message = {
    zh: `审核意见没有第 ${point} 点（共 ${pointsOfOpinion} 点）`,
    en: `The opinion has no point ${point} (it has ${pointsOfOpinion})`,
  };
  return [disputeFault('OBJECTION_POINT_UNKNOWN', `${field}.point`, message)];
}

function textFaults({ point, grounds, basis }: DisputedPoint, field: string): Refusal[] {
  const faults: Refusal[] = [];
  if (grounds.trim() === '') {
    const message = {
      zh: `对第 ${point} 点的异议没有理由`,
      en: `The objection to point ${point} has no grounds`,
    };
    faults.push(disputeFault('OBJECTION_GROUNDS_MISSING', `${field}.grounds`, message));
  }
  if (basis.trim() === '') {
    const message = {
      zh: `对第 ${point} 点的异议没有依据`,
      en: `The objection to point ${point} has no basis`,
    };
    faults.push(disputeFault('OBJECTION_BASIS_MISSING', `${field}.basis`, message));
  }
  return faults;
}
