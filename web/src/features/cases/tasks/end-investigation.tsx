import { CaseForm } from '../../../components/case-form';
import { YesNoField } from '../../../components/fields/choice-field';
import { DateField, TextField } from '../../../components/fields/text-field';
import { tidy } from '../../../lib/forms/tidy';
import type { CommandBody } from '../../../lib/api/types';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useEndInvestigation } from '../end-investigation.mutation';

type Body = CommandBody<'/api/cases/{caseId}/end-investigation'>;

/** The end of the investigation; after a resumed one the case goes to its next review, whatever was told before. */
export default function EndInvestigation({ page, task, onDone }: TaskFormProps) {
  const { named } = useText();
  return (
    <CaseForm<Body, Body>
      page={page}
      name="endInvestigation"
      command={useEndInvestigation(page.caseId)}
      initialValues={{ endedOn: page.today }}
      toBody={tidy}
      submitText={named('action', 'endInvestigation')}
      onAccepted={onDone}
    >
      <DateField name="endedOn" label="cases.endedOn" required />
      <TextField name="conclusion" label="cases.conclusion" required max={4000} rows={4} />
      {task?.taskKey !== 'endResumedInvestigation' && (
        <YesNoField name="noticeFirst" label="cases.noticeFirst" hint="cases.noticeFirstHint" />
      )}
    </CaseForm>
  );
}
