import { Form, InputNumber } from 'antd';
import { CaseForm } from '../../../components/case-form';
import { Field } from '../../../components/fields/field';
import { RowsField } from '../../../components/fields/rows-field';
import { DateField, TextField } from '../../../components/fields/text-field';
import { Loading } from '../../../components/loading';
import { ProblemNotice } from '../../../components/problem-notice';
import { useProfile } from '../../../components/profile.query';
import type { CasePage, CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useIssueSupplementNotice } from '../issue-supplement-notice.mutation';
import { MaterialKeyField } from '../material-key-field';

type Body = CommandBody<'/api/cases/{caseId}/issue-supplement-notice'>;

/** Everything that must be supplied, told at one time (SY-R7); begins with what the completeness check found missing. */
export default function IssueSupplementNotice({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  const profile = useProfile(page.agencyId);
  const command = useIssueSupplementNotice(page.caseId);
  if (!profile.data) return profile.error ? <ProblemNotice error={profile.error} /> : <Loading />;
  const rules = profile.data.parameters.materials.value;
  return (
    <CaseForm<Body, Body>
      page={page}
      name="issueSupplementNotice"
      command={command}
      initialValues={{ items: missingItems(page) }}
      toBody={tidy}
      submitText={named('action', 'issueSupplementNotice')}
      onAccepted={onDone}
    >
      <RowsField
        name="items"
        label="supplement.items"
        hint="supplement.itemsHint"
        add="supplement.add"
        blank={{}}
        row={(index) => (
          <>
            <MaterialKeyField name={[index, 'key']} rules={rules} />
            <TextField name={[index, 'reason']} label="supplement.reason" max={2000} required />
          </>
        )}
      />
      <DateField name="supplementBy" label="supplement.until" hint="supplement.untilHint" />
      <ByWorkingDays />
      <TextField name="consequence" label="supplement.ifNot" hint="supplement.ifNotHint" max={2000} />
    </CaseForm>
  );
}

function ByWorkingDays() {
  const until = Form.useWatch<string | undefined>('supplementBy');
  if (until) return null;
  return (
    <Field name="workingDays" label="supplement.workingDays">
      <InputNumber min={1} max={60} precision={0} />
    </Field>
  );
}

function missingItems(page: CasePage): Body['items'] {
  return (page.submissions.at(-1)?.missing ?? []).map((key) => ({ key, reason: '' }));
}
