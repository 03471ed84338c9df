import { Button } from 'antd';
import { Link } from 'react-router';
import { CaseForm } from '../../../components/case-form';
import { DecisionView } from '../../../components/decision-view';
import { TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useReviewDecisionDraft } from '../review-decision-draft.mutation';

type Body = CommandBody<'/api/cases/{caseId}/review-decision-draft'>;

export default function ReviewDecisionDraft({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  const draft = page.decisions.at(-1);
  return (
    <>
      {draft && <DecisionView decision={draft} />}
      <CaseForm<Body, Body>
        page={page}
        name="reviewDecisionDraft"
        command={useReviewDecisionDraft(page.caseId)}
        toBody={({ opinion }) => ({ opinion })}
        submitText={named('action', 'reviewDecisionDraft')}
        onAccepted={onDone}
        more={
          <Link to={`/cases/${page.caseId}/acts/returnDecisionDraft`}>
            <Button tabIndex={-1}>{named('action', 'returnDecisionDraft')}</Button>
          </Link>
        }
      >
        <TextField
          name="opinion"
          label="decisions.opinion"
          hint="decisions.opinionHint"
          max={4000}
          rows={2}
          required
        />
      </CaseForm>
    </>
  );
}
