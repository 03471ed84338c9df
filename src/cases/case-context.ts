import { type Actor, type CaseStage } from '../accounts/index.js';
import { type EffectiveProfile } from '../agencies/index.js';
import { type AuditActor } from '../audit-trail/index.js';
import { type Tx } from '../database/index.js';
import { type WorkItem } from '../inbox/index.js';
import { type EngineVariables } from '../process-engine/index.js';
import { type BeijingDate } from '../shared/beijing-time.js';
import { type Refusal } from '../shared/domain-error.js';
import { type CaseFile } from './case-file.entity.js';

/** A case as other features may read it. */
export type CaseRecord = Readonly<CaseFile>;

/** What may be changed about a case besides its stage. */
export type CaseChange = Partial<
  Pick<
    CaseFile,
    | 'reviewingUnitId'
    | 'reviewingAgencyId'
    | 'reviewerId'
    | 'seats'
    | 'round'
    | 'amount'
    | 'investigationEndedOn'
    | 'closedAt'
    | 'handlerIds'
    | 'recusedIds'
    | 'coReviewerIds'
    | 'adviserIds'
    | 'copiedToIds'
    | 'party'
    | 'procedure'
  >
>;

/** A locked case inside a transaction, for a command or a worker. */
export interface CaseContext {
  readonly tx: Tx;
  readonly case: CaseRecord;
  readonly profile: EffectiveProfile;
  readonly now: Date;
  readonly today: BeijingDate;
  /** Names the command, or the run of the worker. */
  readonly commandId: string;
  /** Moves the case to another stage when the transaction ends. */
  readonly moveTo: (stage: CaseStage) => void;
  readonly change: (change: CaseChange) => void;
  /** Facts for the case's course; small. */
  readonly note: (facts: Record<string, unknown>) => void;
  /** What does not forbid the act but is said to whoever does it, and kept in the case's course. */
  readonly remark: (remarks: readonly Refusal[]) => void;
}

/** The same for a command of a person. */
export interface CaseCommandContext extends CaseContext {
  readonly actor: Actor;
  /** Set when the command does a task. */
  readonly workItem: WorkItem | undefined;
  /** Completes the task in the engine, with what the diagram's gateways need to know. */
  readonly complete: (variables?: EngineVariables) => Promise<void>;
  /** Sends a message that the diagram waits for. */
  readonly send: (messageName: string, processKey: string, variables?: EngineVariables) => Promise<void>;
  /** Moves the timers of a running process to new instants. */
  readonly moveTimers: (processKey: string, variables: EngineVariables) => Promise<void>;
}

export type CaseActor = { readonly audit: AuditActor; readonly id: string; readonly name: string };
