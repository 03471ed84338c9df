import { CASE_STAGES, type CaseStage } from './case-stage.js';
import { possibleIn } from './permission.js';
import { ACTION_NAMES, permissionOf, type ActionName } from './permission-table.js';

/** Where people can bring a case from a stage, and by what; an end has no way out. The engine orders the steps. */
export interface WaysOut {
  readonly to: readonly CaseStage[];
  readonly by: readonly ActionName[];
}

export const STAGE_WAYS: Readonly<Record<CaseStage, WaysOut | 'END'>> = {
  INVESTIGATING: {
    to: ['NOTIFYING', 'PREPARING_SUBMISSION', 'AWAITING_DECISION', 'REWORKING', 'DECIDED'],
    by: ['endInvestigation', 'decideOnTheSpot'],
  },
  NOTIFYING: {
    to: ['PREPARING_SUBMISSION', 'REVIEW_NOT_REQUIRED', 'REVIEW_PASSED', 'AWAITING_DECISION', 'UNDER_REVIEW'],
    by: ['serveNotice', 'recordPartyResponse', 'recordHearing', 'withdrawHearing', 'changeProposal'],
  },
  PREPARING_SUBMISSION: { to: ['UNDER_REVIEW'], by: ['submitForReview', 'proceedWithoutReview'] },
  UNDER_REVIEW: {
    to: ['PREPARING_SUBMISSION', 'REWORKING', 'REFERRING', 'REVIEW_NOT_REQUIRED', 'REVIEW_PASSED'],
    by: ['signOpinion'],
  },
  REWORKING: {
    to: ['INVESTIGATING', 'UNDER_REVIEW', 'IN_DISPUTE', 'CLOSED_WITHOUT_DECISION'],
    by: ['reworkAndResubmit', 'objectToOpinion', 'resumeInvestigation', 'acceptNoDecision'],
  },
  IN_DISPUTE: { to: ['REWORKING', 'REFERRING', 'UNDER_REVIEW'], by: ['recordNegotiation', 'ruleOnDispute'] },
  REFERRING: { to: ['REFERRED', 'REWORKING', 'IN_DISPUTE'], by: ['decideReferral', 'recordTransfer'] },
  REFERRED: { to: ['REWORKING'], by: ['recordPoliceAnswer'] },
  REVIEW_NOT_REQUIRED: {
    to: ['IN_DISCUSSION', 'NOTIFYING', 'AWAITING_DECISION', 'UNDER_REVIEW'],
    by: ['conveneDiscussion', 'changeProposal'],
  },
  REVIEW_PASSED: {
    to: ['IN_DISCUSSION', 'NOTIFYING', 'AWAITING_DECISION', 'UNDER_REVIEW'],
    by: ['conveneDiscussion', 'changeProposal'],
  },
  IN_DISCUSSION: {
    to: ['AWAITING_DECISION', 'REWORKING', 'UNDER_REVIEW'],
    by: ['signMinutes', 'recordUnsignedMinutes', 'changeProposal'],
  },
  AWAITING_DECISION: {
    to: ['DECIDED', 'REWORKING', 'UNDER_REVIEW', 'REVIEW_PASSED', 'REVIEW_NOT_REQUIRED'],
    by: ['approveDecision', 'changeProposal', 'orderDiscussion', 'repeatNotice'],
  },
  DECIDED: { to: ['SERVED'], by: ['serveDecision', 'fileWithAgency'] },
  SERVED: { to: ['CLOSED'], by: ['closeCase'] },
  CLOSED: 'END',
  CLOSED_WITHOUT_DECISION: 'END',
};

/** Every gap of the table: a way out that nobody may take, a stage that nobody reaches, an action nobody holds. */
export function gapsOfPermissionTable(ways: typeof STAGE_WAYS = STAGE_WAYS): readonly string[] {
  return [...waysThatAreClosed(ways), ...stagesOutOfReach(ways), ...actionsOfNobody()];
}

function waysThatAreClosed(ways: typeof STAGE_WAYS): string[] {
  return CASE_STAGES.flatMap((stage) => {
    const out = ways[stage];
    if (out === 'END') return [];
    if (out.by.length === 0 || out.to.length === 0) return [`${stage} has no way out and is no end`];
    return out.by
      .filter((action) => !possibleIn(action, stage))
      .map((action) => `${action} leads out of ${stage} but is not possible in it`);
  });
}

function stagesOutOfReach(ways: typeof STAGE_WAYS): string[] {
  const reached = new Set<CaseStage>(['INVESTIGATING']);
  for (const stage of reached) {
    const out = ways[stage];
    if (out !== 'END') out.to.forEach((next) => reached.add(next));
  }
  return CASE_STAGES.filter((stage) => !reached.has(stage)).map((stage) => `${stage} is never reached`);
}

function actionsOfNobody(): string[] {
  return ACTION_NAMES.filter((action) => {
    const { roles, stages } = permissionOf(action);
    return roles.length === 0 || stages.length === 0;
  }).map((action) => `${action} is permitted to nobody or nowhere`);
}
