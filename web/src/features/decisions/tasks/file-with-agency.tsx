import { CaseForm } from '../../../components/case-form';
import { DateField, TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useFileWithAgency } from '../file-with-agency.mutation';

type Body = CommandBody<'/api/cases/{caseId}/file-with-agency'>;

/** The decision made on the spot, filed with one's agency. */
export default function FileWithAgency({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  return (
    <CaseForm<Body, Body>
      page={page}
      name="fileWithAgency"
      command={useFileWithAgency(page.caseId)}
      initialValues={{ filedOn: page.today }}
      toBody={tidy}
      submitText={named('action', 'fileWithAgency')}
      onAccepted={onDone}
    >
      <DateField name="filedOn" label="decisions.filedOn" required />
      <TextField name="filingNo" label="decisions.filingNo" max={100} />
      <TextField name="receivedBy" label="decisions.filedWith" max={200} required />
    </CaseForm>
  );
}
