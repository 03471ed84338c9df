import { CaseForm } from '../../../components/case-form';
import { TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useRepeatNotice } from '../repeat-notice.mutation';

type Body = CommandBody<'/api/cases/{caseId}/repeat-notice'>;

/** The party is to be told once more, though nothing of what it was told has changed. */
export default function RepeatNotice({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  return (
    <CaseForm<Body, Body>
      page={page}
      name="repeatNotice"
      command={useRepeatNotice(page.caseId)}
      toBody={tidy}
      submitText={named('action', 'repeatNotice')}
      onAccepted={onDone}
    >
      <TextField
        name="reason"
        label="notices.repeatReason"
        hint="notices.repeatHint"
        max={2000}
        rows={3}
        required
      />
    </CaseForm>
  );
}
