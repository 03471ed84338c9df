import { CaseForm } from '../../../components/case-form';
import { RowsField } from '../../../components/fields/rows-field';
import { DateField, TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useCallUpMaterials } from '../call-up-materials.mutation';

type Body = CommandBody<'/api/cases/{caseId}/call-up-materials'>;

/** Materials that the reviewers want to see beside the bundle; the clock of the review goes on. */
export default function CallUpMaterials({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  return (
    <CaseForm<Body, Body>
      page={page}
      name="callUpMaterials"
      command={useCallUpMaterials(page.caseId)}
      initialValues={{ items: [{}] as Body['items'] }}
      toBody={tidy}
      submitText={named('action', 'callUpMaterials')}
      onAccepted={onDone}
    >
      <RowsField
        name="items"
        label="callUp.items"
        add="callUp.add"
        blank={{}}
        row={(index) => (
          <>
            <TextField name={[index, 'title']} label="callUp.title" max={200} required />
            <TextField name={[index, 'reason']} label="callUp.reason" max={1000} required />
          </>
        )}
      />
      <DateField name="wantedBy" label="callUp.wantedBy" hint="callUp.wantedByHint" required />
    </CaseForm>
  );
}
