import { CaseForm } from '../../../components/case-form';
import { TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { bundleOf, type BundleValues } from '../bundle';
import { DeclarationPart, ProposalPart } from '../bundle-fields';
import { useChangeProposal } from '../change-proposal.mutation';

type Body = CommandBody<'/api/cases/{caseId}/change-proposal'>;
type Values = BundleValues & { reason?: string };

/** A proposal changed after AGREE: the opinion falls and the case is reviewed anew. */
export default function ChangeProposal({ page, onDone }: TaskFormProps) {
  const { t, named } = useText();
  const proposal = page.submissions.at(-1)?.content.proposal;
  return (
    <CaseForm<Values, Body>
      page={page}
      name="changeProposal"
      command={useChangeProposal(page.caseId)}
      initialValues={proposal ? { proposal } : {}}
      toBody={bodyOf}
      submitText={named('action', 'changeProposal')}
      onAccepted={onDone}
    >
      <p>{t('rework.changeWarning')}</p>
      <TextField name="reason" label="rework.changeReason" max={4000} rows={3} required />
      <ProposalPart page={page} />
      <DeclarationPart />
    </CaseForm>
  );
}

function bodyOf(values: Values): Body {
  const { proposal, declaration } = bundleOf(values);
  return { reason: values.reason ?? '', proposal, declaration };
}
