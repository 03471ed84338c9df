import { Button, Form } from 'antd';
import { useNavigate } from 'react-router';
import { showAtFields } from '../../components/case-form';
import { useFeedback } from '../../components/feedback/feedback-context';
import { OneOfField, SelectField, YesNoField } from '../../components/fields/choice-field';
import { PeopleField } from '../../components/fields/people-field';
import { DateField, TextField } from '../../components/fields/text-field';
import { goToField } from '../../components/go-to-field';
import { ProblemNotice } from '../../components/problem-notice';
import { useMendedFaults } from '../../components/use-mended-faults';
import { SavedNote } from '../../components/saved-note';
import { useOwnFault } from '../../components/use-own-fault';
import { useRemarks } from '../../components/use-remarks';
import { isProblem } from '../../lib/api/problem';
import { CaseAgency } from '../../lib/case-agency';
import { draftKey, readDraft } from '../../lib/drafts/draft-store';
import { useDraftKeeper } from '../../lib/drafts/use-draft-keeper';
import { tidy } from '../../lib/forms/tidy';
import { useMe } from '../../lib/session';
import { useText } from '../../lib/text/use-text';
import { useFileCase, type FileCase } from './file-case.mutation';
import styles from './cases.module.css';

const KINDS = ['PENALTY', 'PERMIT', 'COERCION', 'LEVY', 'FEE', 'INSPECTION'] as const;

/** Filing a case: kind, cause, party and at least two handlers. */
export function FileCasePage() {
  const { t } = useText();
  const go = useNavigate();
  const { message } = useFeedback();
  const [form] = Form.useForm<FileCase>();
  const me = useMe();
  const key = draftKey(me.personId, 'new', 'fileCase');
  const keeper = useDraftKeeper(key, form, 0);
  const file = useFileCase();
  const own = useOwnFault();
  const remark = useRemarks();
  const refused = useMendedFaults(form);
  const send = async (): Promise<void> => {
    own.forget();
    refused.forget();
    try {
      const {
        caseId,
        caseNo,
        remarks = [],
      } = await file.mutateAsync(bodyOf(form.getFieldsValue(true) as FileCase));
      keeper.forget();
      remark(remarks);
      void message.success(t('cases.filedNow', { caseNo }));
      void go(`/cases/${caseId}`);
    } catch (error) {
      if (isProblem(error)) showAtFields(form, error);
      else own.tell(error);
    }
  };
  return (
    <div className={styles.page}>
      <h1>{t('cases.file')}</h1>
      <Form<FileCase>
        form={form}
        layout="vertical"
        className={styles.form}
        initialValues={{
          kind: 'PENALTY',
          procedure: 'ORDINARY',
          // Who files a case mostly handles it; the second handler is the one to name.
          handlers: me.roles.includes('HANDLER') ? [me.signInName] : [],
          ...readDraft<FileCase>(key)?.values,
        }}
        onValuesChange={(changed: object) => {
          keeper.changed();
          refused.mended(changed);
        }}
        onFinish={() => void send()}
        disabled={file.isPending}
        onFinishFailed={({ errorFields: [first] }) => first && goToField(form, first.name)}
      >
        <SelectField name="kind" label="cases.kind" values={KINDS} prefix="kind" required />
        <OfKind />
        <TextField name="cause" label="cases.causeOf" hint="cases.causeHint" max={300} required />
        <PeopleField
          name="handlers"
          label="cases.handlersOf"
          hint="cases.handlersHint"
          roles={['HANDLER']}
          officers
          several
          required
        />
        <TextField name="field" label="cases.field" hint="cases.fieldHint" max={100} />
        <TextField name="level" label="cases.level" hint="cases.levelHint" max={100} />
        <DateField name="filedOn" label="cases.filedOnField" hint="cases.filedOnHint" />
        <PartyPart />
        <CaseAgency value={me}>
          <ProblemNotice error={refused.left(file.error) ?? own.fault} />
        </CaseAgency>
        <div className={styles.foot}>
          <Button type="primary" htmlType="submit" loading={file.isPending}>
            {t('cases.file')}
          </Button>
          <SavedNote keeper={keeper} />
        </div>
      </Form>
    </div>
  );
}

/** Without what was chosen for a kind that was left again. */
function bodyOf({ procedure, jointHandling, ...rest }: FileCase): FileCase {
  return tidy<FileCase>({
    ...rest,
    ...(rest.kind === 'PENALTY' ? { procedure } : {}),
    ...(rest.kind === 'PERMIT' ? { jointHandling } : {}),
  });
}

/** Only a penalty is decided on the spot, only a permit is handled by several agencies as one. */
function OfKind() {
  const kind = Form.useWatch('kind', { preserve: true }) as string | undefined;
  if (kind === 'PENALTY') {
    return (
      <OneOfField
        name="procedure"
        label="cases.procedure"
        hint="cases.procedureHint"
        values={['ORDINARY', 'SUMMARY']}
        prefix="procedure"
      />
    );
  }
  if (kind !== 'PERMIT') return null;
  return <YesNoField name="jointHandling" label="cases.jointHandling" hint="cases.jointHandlingHint" />;
}

function PartyPart() {
  const { t } = useText();
  return (
    <>
      <h2>{t('cases.partySection')}</h2>
      <OneOfField
        name={['party', 'kind']}
        label="cases.partyKind"
        values={['ORGANISATION', 'PERSON']}
        prefix="partyKind"
        required
      />
      <TextField name={['party', 'name']} label="cases.partyName" max={200} required />
      <TextField name={['party', 'idNumber']} label="cases.idNumber" max={40} />
      <ByKind />
      <TextField name={['party', 'address']} label="cases.address" max={300} />
    </>
  );
}

/** A person has a date of birth, an organisation somebody who stands for it. */
function ByKind() {
  const kind = Form.useWatch(['party', 'kind'], { preserve: true }) as string | undefined;
  if (kind === 'PERSON') {
    return <DateField name={['party', 'birthDate']} label="cases.birthDate" hint="cases.birthDateHint" />;
  }
  return <TextField name={['party', 'representative']} label="cases.representative" max={100} />;
}
