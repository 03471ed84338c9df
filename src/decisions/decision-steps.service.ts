import { Injectable } from '@nestjs/common';
import { CaseSteps } from '../cases/index.js';
import { type Tx } from '../database/index.js';
import { type TaskContext, type TaskResult } from '../process-engine/index.js';
import { DecisionGate } from './decision-gate.service.js';
import { GATE_NOT_FULFILLED } from './domain/decision.errors.js';
import { openConditions } from './domain/gate.js';

/** The steps around the decision that the engine asks of us. */
@Injectable()
export class DecisionSteps {
  constructor(
    private readonly steps: CaseSteps,
    private readonly gate: DecisionGate,
  ) {}

  /** After a passed review, or where none is required: is a notice or a collective discussion still wanted? */
  planDecision(task: TaskContext, tx: Tx): Promise<TaskResult> {
    return this.steps.run(task, tx, async ({ case: row, note, moveTo }) => {
      const next = await this.gate.nextSteps(tx, row);
      const ready = (await this.gate.isReviewRequired(tx, row)) ? 'REVIEW_PASSED' : 'REVIEW_NOT_REQUIRED';
      moveTo(next.noticeRequired ? 'NOTIFYING' : ready);
      note(next);
      // What an earlier draft was worth says nothing about the one to come.
      return { variables: { ...next, afterReview: true, draftAccepted: false } };
    });
  }

  /** The diagram asks the gate; a closed one sends the case back to the handling unit, whatever led here. */
  checkGate(task: TaskContext, tx: Tx): Promise<TaskResult> {
    return this.steps.run(task, tx, async ({ case: row, note, moveTo }): Promise<TaskResult> => {
      const open = openConditions(await this.gate.conditions(tx, row.id));
      note({ open: open.map((condition) => condition.code) });
      moveTo(open.length === 0 ? 'AWAITING_DECISION' : 'REWORKING');
      if (open.length === 0) return {};
      const message = open.map((condition) => condition.text.zh).join('；');
      return { bpmnError: GATE_NOT_FULFILLED, message };
    });
  }
}
