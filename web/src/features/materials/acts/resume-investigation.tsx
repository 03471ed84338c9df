import { CaseForm } from '../../../components/case-form';
import { TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useResumeInvestigation } from '../resume-investigation.mutation';

type Body = CommandBody<'/api/cases/{caseId}/resume-investigation'>;

export default function ResumeInvestigation({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  return (
    <CaseForm<Body, Body>
      page={page}
      name="resumeInvestigation"
      command={useResumeInvestigation(page.caseId)}
      toBody={tidy}
      submitText={named('action', 'resumeInvestigation')}
      onAccepted={onDone}
    >
      <TextField
        name="matters"
        label="rework.matters"
        hint="rework.mattersHint"
        max={4000}
        rows={3}
        required
      />
    </CaseForm>
  );
}
