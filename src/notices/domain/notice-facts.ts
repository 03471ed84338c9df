import { type Amount } from '../../shared/amount.js';
import { type BeijingDate } from '../../shared/beijing-time.js';
import { type PartyResponse } from './party-response.js';
import { type PenaltyKind } from '../../shared/penalty-kinds.js';

/**
 * WAITING: the party may still answer. PERIOD_OVER: it let the period pass (recorded or not). HANDLED: its
 * statement was re-examined. WAIVED: it waived in writing. HEARING_REQUESTED: a hearing is to be held first.
 */
export type ResponseState = 'WAITING' | 'PERIOD_OVER' | 'HANDLED' | 'WAIVED' | 'HEARING_REQUESTED';

/** What the decision's gate must know of the latest notice of a case (行政处罚法 44, 45, 62 to 65). */
export interface NoticeFacts {
  readonly noticeId: string;
  /** Per case, from 1. */
  readonly number: number;
  readonly documentNo: string;
  /** Review rounds begun when it was served. */
  readonly round: number;
  readonly kinds: readonly PenaltyKind[];
  readonly amount: Amount | null;
  readonly basis: readonly string[];
  /** SHA-256 of what was announced: which version of the proposal the party knows. */
  readonly contentHash: string;
  readonly servedOn: BeijingDate;
  readonly hearingRight: boolean;
  readonly response: PartyResponse | null;
  readonly responseState: ResponseState;
  readonly periodEndsOn: BeijingDate;
  readonly periodOver: boolean;
  readonly hearingRequested: boolean;
  readonly hearingOn: BeijingDate | null;
  readonly hearingHeldOn: BeijingDate | null;
  readonly hearingRecordSigned: boolean;
  /** Why the party is to be told once more; null: nobody asked for it. */
  readonly repeatReason: string | null;
}

/** Where the party's answer stands. */
export function responseStateOf(response: PartyResponse | null, periodOver: boolean): ResponseState {
  switch (response) {
    case 'HEARING_REQUESTED':
      return 'HEARING_REQUESTED';
    case 'STATEMENT':
      return 'HANDLED';
    case 'WAIVED':
      return 'WAIVED';
    case 'NONE':
      return 'PERIOD_OVER';
    case null:
      return periodOver ? 'PERIOD_OVER' : 'WAITING';
  }
}
