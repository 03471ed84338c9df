import { Injectable } from '@nestjs/common';
import { AgenciesService } from '../agencies/index.js';
import { CASE_LIMIT, CaseRecords, isSummary, summaryFaults, type CaseRecord } from '../cases/index.js';
import { type Tx } from '../database/index.js';
import { Deadlines } from '../deadlines/index.js';
import { DiscussionOrders, DiscussionsService } from '../discussions/index.js';
import { MaterialsService, type LegalBasis, type Proposal } from '../materials/index.js';
import { NoticesService } from '../notices/index.js';
import { LawRegister, placed } from '../registers/index.js';
import {
  ReviewService,
  ScopeAssessment,
  isMajor,
  type ScopeReason,
  type ScopeSource,
} from '../review/index.js';
import { beijingDateOf } from '../shared/beijing-time.js';
import { Clock } from '../shared/clock.js';
import { isOverdue } from '../working-calendar/index.js';
import { heardAfterReview, type ClockFacts } from './domain/clock-conditions.js';
import { discussionNeed } from './domain/discussion-need.js';
import { askGate, noticeWanted, openConditions, type GateCondition, type GateFacts } from './domain/gate.js';
import { gateClosed } from './domain/decision.errors.js';
import { imposesNothing, noticeNeed, type Imposed } from './domain/notice-need.js';
import { ageAtAct, saysLighter, type AgeFacts } from './domain/party-age.js';
import { DecisionsRepository } from './decisions.repository.js';
import { NotifiedComparison } from './notified-comparison.service.js';

/** The terms of a decision that must be those that were reviewed. */
export interface DecisionTerms {
  readonly kinds: readonly string[];
  readonly amount: string | null;
  readonly legalBasis: readonly LegalBasis[];
  readonly reasons?: string;
  /** Why it is decided after the case limit. */
  readonly lateReason?: string;
  /** Beijing date of the act, where known; age is counted on it (行政处罚法 30). */
  readonly actedOn?: string;
}

/** Asks the one gate before a decision, with facts from our own records only. */
@Injectable()
export class DecisionGate {
  constructor(
    private readonly cases: CaseRecords,
    private readonly agencies: AgenciesService,
    private readonly materials: MaterialsService,
    private readonly review: ReviewService,
    private readonly scope: ScopeAssessment,
    private readonly laws: LawRegister,
    private readonly clock: Clock,
    private readonly notices: NoticesService,
    private readonly discussions: DiscussionsService,
    private readonly orders: DiscussionOrders,
    private readonly notified: NotifiedComparison,
    private readonly deadlines: Deadlines,
    private readonly decisions: DecisionsRepository,
  ) {}

  /** Every condition; `terms` are those of the decision, absent while there is no draft. */
  async conditions(tx: Tx, caseId: string, terms?: DecisionTerms): Promise<readonly GateCondition[]> {
    return askGate(await this.facts(tx, await this.cases.get(tx, caseId), terms));
  }

  /** What a reader is shown, and a leader confirms to have checked: with the terms of the draft under way, where there is one. */
  async standing(tx: Tx, caseId: string): Promise<readonly GateCondition[]> {
    const newest = await this.decisions.latest(tx, caseId);
    const underWay = newest?.state === 'DRAFT' || newest?.state === 'EXAMINED';
    return this.conditions(tx, caseId, underWay ? newest.content : undefined);
  }

  /** @throws the open conditions, the first as the error's own code */
  async check(tx: Tx, caseId: string, terms?: DecisionTerms): Promise<void> {
    const open = openConditions(await this.conditions(tx, caseId, terms));
    if (open.length > 0) throw gateClosed(open);
  }

  /** What the diagram asks after a passed review: which steps does this case still need? */
  async nextSteps(
    tx: Tx,
    row: CaseRecord,
  ): Promise<{ noticeRequired: boolean; discussionRequired: boolean }> {
    const facts = await this.facts(tx, row);
    // The hearing came after the review: the gate is closed, and the case goes back to be reviewed with its record.
    if (facts.reviewRequired && heardAfterReview(facts.clocks)) {
      return { noticeRequired: false, discussionRequired: false };
    }
    const discussed = facts.discussion?.conclusion === 'AGREE' && facts.discussion.round === facts.round;
    return {
      noticeRequired: noticeWanted(facts),
      discussionRequired: facts.discussionRequired && !discussed,
    };
  }

  /** Whether anything asks for a review of this case (行政处罚法 58; SY-L3). */
  async isReviewRequired(tx: Tx, row: CaseRecord): Promise<boolean> {
    return (await this.facts(tx, row)).reviewRequired;
  }

  /** Terms of the newest proposal. */
  async proposal(tx: Tx, caseId: string): Promise<Proposal | undefined> {
    return (await this.materials.find(tx, caseId))?.content.proposal;
  }

  private async facts(tx: Tx, row: CaseRecord, terms?: DecisionTerms): Promise<GateFacts> {
    const submission = await this.materials.find(tx, row.id);
    const { parameters: profile } = await this.agencies.profile(tx, row.profileId);
    const rounds = await this.review.rounds(tx, row.id);
    const latest = rounds.at(-1);
    const notice = await this.notices.facts(tx, row.id);
    const discussion = await this.discussions.facts(tx, row.id);
    const order = await this.orders.reason(tx, row.id);
    const proposal = submission?.content.proposal;
    // Without a submission nothing says that review may be left out.
    const reasons = submission ? await this.scope.standing(tx, row, profile, asScope(terms)) : undefined;
    const summary = summaryOf(row, terms);
    const reviewRequired = !summary && (reasons === undefined || reasons.length > 0);
    const toTell = noticeNeed(row.kind, row.procedure, imposedBy(proposal, terms));
    const need = discussionNeed({
      profile,
      major: !summary && (reasons === undefined || isMajor(reasons)),
      scope: answersOf(reasons),
      amount: proposal?.amount ?? null,
      kinds: proposal?.kinds ?? [],
      ordered: order !== null,
    });
    const laws = await this.citedLaws(tx, row, terms ?? proposal);
    return {
      sameAsProposal: !terms || (proposal !== undefined && sameTerms(terms, proposal)),
      proposalHash: submission?.proposalHash ?? '',
      amount: terms ? terms.amount : (proposal?.amount ?? null),
      reviewRequired,
      summary,
      lawsNotValid: laws.notValid,
      lawsUnknown: laws.unknown,
      age: ageFacts(row, proposal, terms),
      clocks: {
        ...(await this.clocks(tx, row, terms)),
        hearingHeldOn: notice?.hearingHeldOn ?? null,
        reviewReceivedOn: reviewRequired && latest ? beijingDateOf(latest.receivedAt) : null,
      },
      review: latest && latest.round === row.round ? latest : null,
      discussionRequired: need.required,
      discussionClause: need.clause,
      discussionOrder: order,
      discussion: discussion ?? null,
      round: row.round,
      noticeRequired: toTell.required || notice !== undefined,
      noticeClauses: toTell.clauses,
      notTold: await this.notified.notTold(tx, row, notice),
      notice: notice ? { ...notice, responseHandled: notice.responseState !== 'WAITING' } : null,
    };
  }

  /** Cited laws that are not valid today, and those of which the register of laws says nothing. */
  private async citedLaws(
    tx: Tx,
    row: CaseRecord,
    cited: { readonly legalBasis: readonly LegalBasis[] } | undefined,
  ): Promise<{ readonly notValid: readonly string[]; readonly unknown: readonly string[] }> {
    const today = beijingDateOf(this.clock.now());
    const basis = placed(cited?.legalBasis ?? [], 'legalBasis');
    const checks = await this.laws.check(tx, row.agencyId, basis, today);
    const named = (...states: string[]): string[] =>
      checks.filter(({ state }) => states.includes(state)).map(({ citation }) => citation.law);
    return { notValid: named('REPEALED', 'NOT_YET'), unknown: named('UNKNOWN') };
  }

  private async clocks(
    tx: Tx,
    row: CaseRecord,
    terms: DecisionTerms | undefined,
  ): Promise<Omit<ClockFacts, 'hearingHeldOn' | 'reviewReceivedOn'>> {
    const due = await this.deadlines.find(tx, row.id, CASE_LIMIT);
    const caseLimit = due && { due: due.effectiveDate, overdue: isOverdue(due, this.clock.now()) };
    return {
      caseLimit: caseLimit ?? null,
      lateReason: terms?.lateReason,
      drafted: terms !== undefined,
      statutory: row.kind === 'PENALTY',
    };
  }
}

/** What is decided is measured as well as what was proposed: a small proposal opens no way to a big decision. */
function asScope(terms: DecisionTerms | undefined): ScopeSource | undefined {
  if (!terms) return undefined;
  const { kinds, amount } = terms;
  return {
    scope: {},
    circumstances: [],
    voluntary: false,
    proposal: { kinds, ...(amount === null ? {} : { amount }) },
  };
}

/** A small penalty has no review and no notice; without terms nobody can say yet that it is too big. */
function summaryOf(row: CaseRecord, terms: DecisionTerms | undefined): { withinLimits: boolean } | null {
  if (!isSummary(row)) return null;
  return { withinLimits: !terms || summaryFaults(row.party, terms).length === 0 };
}

function answersOf(reasons: readonly ScopeReason[] = []): Record<string, boolean> {
  return Object.fromEntries(reasons.map(({ criterion }) => [criterion, true]));
}

function ageFacts(
  row: CaseRecord,
  proposal: Proposal | undefined,
  terms: DecisionTerms | undefined,
): AgeFacts {
  const nothing = imposesNothing(imposedBy(proposal, terms));
  return {
    asked: row.kind === 'PENALTY' && row.party.kind === 'PERSON' && !nothing,
    age: ageAtAct(row.party, row.filedOn, terms?.actedOn),
    lighter: saysLighter(terms?.reasons ?? '', proposal?.text ?? ''),
    drafted: terms?.reasons !== undefined,
  };
}

/** What the decision imposes; while there is no draft of it, what is proposed. */
function imposedBy(proposal: Proposal | undefined, terms: DecisionTerms | undefined): Imposed {
  if (terms) return terms;
  return { kinds: proposal?.kinds ?? [], amount: proposal?.amount ?? null };
}

function sameTerms(terms: DecisionTerms, proposal: Proposal): boolean {
  const basis = (list: readonly LegalBasis[]): string =>
    JSON.stringify(list.map(({ law, article }) => [law, article]).sort());
  return (
    JSON.stringify([...terms.kinds].sort()) === JSON.stringify([...proposal.kinds].sort()) &&
    terms.amount === (proposal.amount ?? null) &&
    basis(terms.legalBasis) === basis(proposal.legalBasis)
  );
}
