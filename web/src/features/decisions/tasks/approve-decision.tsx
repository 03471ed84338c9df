import { Alert, Button } from 'antd';
import { Link } from 'react-router';
import { CaseForm } from '../../../components/case-form';
import { DecisionView } from '../../../components/decision-view';
import { ConfirmField } from '../../../components/fields/choice-field';
import { TextField } from '../../../components/fields/text-field';
import { GateList } from '../../../components/gate-list';
import type { CommandBody } from '../../../lib/api/types';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useApproveDecision } from '../approve-decision.mutation';

type Body = CommandBody<'/api/cases/{caseId}/approve-decision'>;
type Values = Body & { readonly confirmed?: boolean };

/** The head approves the decision with every condition of the gate in view; the api refuses while one is open. */
export default function ApproveDecision({ page, onDone }: TaskFormProps) {
  const { t, named } = useText();
  const draft = page.decisions.at(-1);
  const open = page.gate.filter(({ required, fulfilled }) => required && !fulfilled).length;
  return (
    <>
      {draft && <DecisionView decision={draft} />}
      <h3>{t('case.gate')}</h3>
      <GateList page={page} />
      {open > 0 && <Alert type="warning" showIcon title={t('decisions.gateOpen', { n: open })} />}
      <CaseForm<Values, Body>
        page={page}
        name="approveDecision"
        command={useApproveDecision(page.caseId)}
        toBody={({ opinion }) => ({ opinion })}
        submitText={named('action', 'approveDecision')}
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
        <ConfirmField name="confirmed" label="decisions.confirm" />
      </CaseForm>
    </>
  );
}
