import { Injectable } from '@nestjs/common';
import { type ActionName, type Actor } from '../accounts/index.js';
import { AgenciesService } from '../agencies/index.js';
import { CaseClocks } from '../case-clocks/index.js';
import { CaseRules, type CaseRulesView } from './case-rules.service.js';
import { CaseRecords, PossibleActs, type CaseRecord } from '../cases/index.js';
import { Database, type Tx } from '../database/index.js';
import { DecisionGate, DecisionsService, Revocations } from '../decisions/index.js';
import { DisputesService } from '../disagreements/index.js';
import { DiscussionsService } from '../discussions/index.js';
import { WorkItems } from '../inbox/index.js';
import { CallUpsService, MaterialsService } from '../materials/index.js';
import { HearingsService, NoticesService } from '../notices/index.js';
import { Outbox } from '../process-engine/index.js';
import { RecusalsService } from '../recusals/index.js';
import { ReferralsService } from '../referrals/index.js';
import {
  CoReviews,
  courseFor,
  ExtensionsService,
  ReviewFiles,
  ReviewService,
  ScopeAnswers,
  type ReviewFile,
} from '../review/index.js';
import { together } from '../shared/together.js';
import { CasePeople, type CaseTask, type NamedPerson } from './case-people.service.js';
import { CaseTime, type CaseDeadline } from './case-time.service.js';

/** Composes a case's page from what every feature knows of it. */
@Injectable()
export class CasePageService {
  constructor(
    private readonly database: Database,
    private readonly cases: CaseRecords,
    private readonly agencies: AgenciesService,
    private readonly caseClocks: CaseClocks,
    private readonly time: CaseTime,
    private readonly people: CasePeople,
    private readonly workItems: WorkItems,
    private readonly materials: MaterialsService,
    private readonly callUps: CallUpsService,
    private readonly recusals: RecusalsService,
    private readonly coReviews: CoReviews,
    private readonly review: ReviewService,
    private readonly reviewFiles: ReviewFiles,
    private readonly extensions: ExtensionsService,
    private readonly disputes: DisputesService,
    private readonly referrals: ReferralsService,
    private readonly notices: NoticesService,
    private readonly hearings: HearingsService,
    private readonly scopeAnswers: ScopeAnswers,
    private readonly discussions: DiscussionsService,
    private readonly decisions: DecisionsService,
    private readonly revocations: Revocations,
    private readonly gate: DecisionGate,
    private readonly outbox: Outbox,
    private readonly possible: PossibleActs,
    private readonly rules: CaseRules,
  ) {}

  /**
   * All of it from one snapshot: no command that goes on meanwhile tears the page.
   * @throws CASE_NOT_FOUND
   */
  read(actor: Actor, caseId: string): Promise<CasePage> {
    return this.database.snapshot((tx) => this.readIn(tx, actor, caseId));
  }

  private async readIn(tx: Tx, actor: Actor, caseId: string): Promise<CasePage> {
    const row = await this.cases.visible(tx, actor, caseId);
    const { profile, tasks, history, reviewed, ...facts } = await together({
      clocks: this.caseClocks.ofCase(tx, caseId),
      service: this.decisions.service(tx, caseId),
      profile: this.agencies.profile(tx, row.profileId),
      tasks: this.workItems.openOf(tx, caseId),
      history: this.cases.history(tx, caseId),
      reviewed: this.reviewFiles.of(tx, actor, row),
    });
    const people = await this.people.named(tx, row, tasks, history, namedBy(facts));
    const { principals, notice, discussion, ...parts } = await together({
      engineCatchingUp: this.outbox.hasPending(tx, caseId),
      rules: this.rules.of(tx, row),
      permittedActions: this.possible.of(tx, actor, row),
      principals: this.possible.principals(tx, actor, row),
      deadlines: this.time.deadlinesOf(tx, caseId),
      scopeAnswers: this.scopeAnswers.ofCase(tx, caseId),
      submissions: this.materials.all(tx, caseId),
      supplementNotices: this.materials.allSupplements(tx, caseId),
      callUps: this.callUps.ofCase(tx, caseId),
      inquiries: this.callUps.inquiriesOf(tx, caseId),
      recusals: this.recusals.ofCase(tx, caseId),
      coReviewers: this.coReviews.coReviewersOf(tx, caseId),
      reviewRounds: this.review.rounds(tx, caseId),
      extensions: this.extensions.all(tx, caseId),
      disputes: this.disputes.ofCase(tx, caseId),
      referrals: this.referrals.ofCase(tx, caseId),
      notice: this.notices.facts(tx, caseId),
      notices: this.notices.ofCase(tx, caseId),
      hearings: this.hearings.ofCase(tx, caseId),
      discussion: this.discussions.facts(tx, caseId),
      discussions: this.discussions.ofCase(tx, caseId, {
        personId: actor.personId,
        round: row.round,
        majority: profile.parameters.discussionMajority.value,
        recusedIds: row.recusedIds,
      }),
      decisions: this.decisions.all(tx, caseId),
      revocations: this.revocations.ofCase(tx, caseId),
      remadeFrom: this.revocations.remadeFrom(tx, caseId),
      gate: this.gate.standing(tx, caseId),
    });
    return {
      ...headOf(row),
      jointHandling: row.jointHandling,
      ...parts,
      ...facts,
      today: this.time.today,
      people,
      profile: { version: profile.version, document: profile.document, validFrom: profile.validFrom },
      tasks: this.people.tasksOf(actor, tasks, people, principals, parts.permittedActions),
      contributions: reviewed.contributions,
      advice: reviewed.advice,
      opinions: reviewed.opinions,
      notice: notice ?? null,
      discussion: discussion ?? null,
      history: courseFor(history, reviewed.reader),
    };
  }
}

/** The head of a case, as lists show it. */
export type CaseHead = Pick<
  CaseRecord,
  | 'caseNo'
  | 'agencyId'
  | 'kind'
  | 'cause'
  | 'party'
  | 'stage'
  | 'round'
  | 'amount'
  | 'filedOn'
  | 'handlerIds'
  | 'reviewerId'
  | 'investigationEndedOn'
  | 'version'
> & { readonly caseId: string };

/** Whom records name who need not have acted in the system: who approved a measure, who served the decision. */
function namedBy({ service, clocks }: Pick<CasePage, 'service' | 'clocks'>): readonly (string | null)[] {
  return [...(service?.servers ?? []), ...clocks.seals.map(({ approvedBy }) => approvedBy)];
}

/** What a feature's service tells of a case; the description of the api is made from these types. */
type Told<Service, Method extends keyof Service> = Service[Method] extends (
  ...given: never[]
) => Promise<infer Answer>
  ? Answer
  : never;

export interface CasePage extends CaseHead {
  /** A permit that several agencies handle as one (行政许可法 42). */
  readonly jointHandling: boolean;
  /** Beijing date of the answer. */
  readonly today: string;
  readonly people: readonly NamedPerson[];
  /** The last command is stored and on its way to the engine. */
  readonly engineCatchingUp: boolean;
  readonly profile: { readonly version: number; readonly document: string; readonly validFrom: string };
  /** Versions of rules and catalogue that the case keeps, and what has changed since. */
  readonly rules: CaseRulesView;
  readonly permittedActions: readonly ActionName[];
  readonly clocks: Told<CaseClocks, 'ofCase'>;
  readonly deadlines: readonly CaseDeadline[];
  readonly tasks: readonly CaseTask[];
  readonly scopeAnswers: Told<ScopeAnswers, 'ofCase'>;
  readonly submissions: Told<MaterialsService, 'all'>;
  readonly supplementNotices: Told<MaterialsService, 'allSupplements'>;
  readonly callUps: Told<CallUpsService, 'ofCase'>;
  readonly inquiries: Told<CallUpsService, 'inquiriesOf'>;
  readonly recusals: Told<RecusalsService, 'ofCase'>;
  readonly coReviewers: Told<CoReviews, 'coReviewersOf'>;
  readonly contributions: ReviewFile['contributions'];
  readonly advice: ReviewFile['advice'];
  readonly reviewRounds: Told<ReviewService, 'rounds'>;
  /** Signed ones; the reviewing side also reads its drafts. */
  readonly opinions: ReviewFile['opinions'];
  readonly extensions: Told<ExtensionsService, 'all'>;
  readonly disputes: Told<DisputesService, 'ofCase'>;
  readonly referrals: Told<ReferralsService, 'ofCase'>;
  /** The latest notice in short; all of them in `notices`, their hearings in `hearings`. */
  readonly notice: NonNullable<Told<NoticesService, 'facts'>> | null;
  readonly notices: Told<NoticesService, 'ofCase'>;
  readonly hearings: Told<HearingsService, 'ofCase'>;
  /** The latest discussion in short; all of them with their votes in `discussions`. */
  readonly discussion: NonNullable<Told<DiscussionsService, 'facts'>> | null;
  readonly discussions: Told<DiscussionsService, 'ofCase'>;
  readonly decisions: Told<DecisionsService, 'all'>;
  /** How the decision was served on the party; null before. */
  readonly service: Told<DecisionsService, 'service'>;
  readonly revocations: Told<Revocations, 'ofCase'>;
  /** The case whose decision is made again in this one. */
  readonly remadeFrom: Told<Revocations, 'remadeFrom'>;
  readonly gate: Told<DecisionGate, 'conditions'>;
  readonly history: Told<CaseRecords, 'history'>;
}

export function headOf(row: CaseRecord): CaseHead {
  const { id, caseNo, agencyId, kind, cause, party, stage, round, amount, filedOn, handlerIds } = row;
  const { reviewerId, investigationEndedOn, version } = row;
  return {
    caseId: id,
    caseNo,
    agencyId,
    kind,
    cause,
    party,
    stage,
    round,
    amount,
    filedOn,
    handlerIds,
    reviewerId,
    investigationEndedOn,
    version,
  };
}
