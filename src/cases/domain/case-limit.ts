import { type CaseKind, type EffectiveProfile } from '../../agencies/index.js';
import { type BeijingDate } from '../../shared/beijing-time.js';
import { type ExcludedRange, type PeriodRequest } from '../../working-calendar/index.js';

/** Name of the deadline by which a decision must be made. */
export const CASE_LIMIT = 'CASE_LIMIT';

/** What became of the limit since filing: the days added to it, and the times that it does not count. */
export interface CaseLimitCourse {
  readonly extendedBy?: number;
  readonly excluded?: readonly ExcludedRange[];
  /** A permit that several agencies handle as one. */
  readonly joint?: boolean;
}

/**
 * The case limit (办案期限), the last day rolled: a penalty 90 calendar days from filing (行政处罚法 60; 85 does not
 * list 90), a permit 20 working days from acceptance, a jointly handled one 45 (行政许可法 42, 82). For other acts the law is silent: the
 * penalty's days as 系统默认. Extensions are counted on, excluded times are left out.
 */
export function caseLimitPeriod(
  profile: EffectiveProfile,
  kind: CaseKind,
  filedOn: BeijingDate,
  { extendedBy = 0, excluded = [], joint = false }: CaseLimitCourse = {},
): PeriodRequest {
  const base =
    kind === 'PERMIT'
      ? permitLimit(joint ? profile.jointPermitLimit : profile.permitLimit)
      : ordinaryLimit(profile, kind);
  const added = kind === 'PERMIT' ? '个工作日' : '日';
  return {
    rule: {
      name: 'cases.case-limit',
      label:
        extendedBy > 0
          ? {
              zh: `办案期限（延长 ${extendedBy} ${added}）`,
              en: `Case limit (extended by ${extendedBy} ${kind === 'PERMIT' ? 'working days' : 'days'})`,
            }
          : { zh: '办案期限', en: 'Case limit' },
      clauses: base.clauses,
      source: base.source,
    },
    start: {
      event: kind === 'PERMIT' ? { zh: '受理', en: 'Acceptance' } : { zh: '立案', en: 'Filing' },
      at: filedOn,
    },
    number: base.number + extendedBy,
    unit: base.unit,
    lastDay: 'ROLL',
    ...(excluded.length > 0 ? { excluded } : {}),
  };
}

type Limit = Pick<PeriodRequest, 'number' | 'unit'> & {
  readonly clauses: readonly string[];
  readonly source: string;
};

function permitLimit({ value, source }: EffectiveProfile['permitLimit' | 'jointPermitLimit']): Limit {
  const clauses = ['行政许可法 42', '行政许可法 82'];
  return { number: value.workingDays, unit: 'WORKING_DAY', clauses, source: source.reference };
}

function ordinaryLimit({ caseLimitDays: { value, source } }: EffectiveProfile, kind: CaseKind): Limit {
  return kind === 'PENALTY'
    ? { number: value, unit: 'CALENDAR_DAY', clauses: ['行政处罚法 60'], source: source.reference }
    : { number: value, unit: 'CALENDAR_DAY', clauses: [], source: '系统默认' };
}
