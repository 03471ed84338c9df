import { Button, type FormInstance } from 'antd';
import { useCallback, useRef, useState, type ReactNode } from 'react';
import type { UseMutationResult } from '@tanstack/react-query';
import { Dialog } from '../../components/dialogs/dialog';
import { CaseForm } from '../../components/case-form';
import { Loading } from '../../components/loading';
import { ProblemNotice } from '../../components/problem-notice';
import { useProfile } from '../../components/profile.query';
import { SubmissionView } from '../../components/submission-view';
import type { CaseAnswer, CasePage } from '../../lib/api/types';
import type { CommandInput } from '../../lib/commands/use-case-command';
import { useMe } from '../../lib/session';
import { useText } from '../../lib/text/use-text';
import { bundleOf, type Bundle, type BundleValues } from './bundle';
import { DeclarationPart, MaterialsPart, ProposalPart, ScopePart, StatementPart } from './bundle-fields';
import styles from './bundle.module.css';
import { ChecklistAside } from './checklist-aside';
import { DraftPart } from './draft-part';
import type { ServerDraft } from './server-draft';
import { forgetSeen } from './use-server-draft';

interface SubmissionFormProps<Body> {
  readonly page: CasePage;
  readonly name: 'submitForReview' | 'reworkAndResubmit';
  readonly command: UseMutationResult<CaseAnswer, Error, CommandInput<Body>>;
  readonly initialValues: BundleValues;
  readonly toBody: (values: BundleValues) => Body & FromDraft;
  readonly onAccepted: () => void;
  /** Above the parts that every bundle has. */
  readonly head?: ReactNode;
  /** How many points of an opinion are answered in it. */
  readonly points?: number;
}

/** The parts of the draft that the bundle is handed in from, as its writer has seen them. */
interface FromDraft {
  readonly fromDraft?: boolean;
  readonly draftVersions?: Bundle['draftVersions'];
}

/** A bundle on one page: its parts at the left, the checklist of this case beside them. */
export function SubmissionForm<Body>(props: SubmissionFormProps<Body>) {
  const { page, name, head, initialValues, points = 0 } = props;
  const { named } = useText();
  const { personId } = useMe();
  const draft = useRef<ServerDraft>(undefined);
  const hold = useCallback((next: ServerDraft | undefined) => {
    draft.current = next;
  }, []);
  const shared = page.permittedActions.includes('saveSubmissionDraft');
  const toBody = (values: BundleValues): Body => {
    const body = props.toBody(values);
    return draft.current ? { ...body, fromDraft: true, draftVersions: draft.current.versions } : body;
  };
  const { data, error } = useProfile(page.agencyId);
  if (!data) return error ? <ProblemNotice error={error} /> : <Loading />;
  const profile = data.parameters;
  return (
    <CaseForm<BundleValues, Body>
      page={page}
      name={name}
      command={props.command}
      initialValues={initialValues}
      toBody={toBody}
      onChanged={() => draft.current?.changed()}
      beforeSend={() => draft.current?.flush()}
      submitText={named('action', name)}
      onAccepted={() => {
        forgetSeen(personId, page);
        props.onAccepted();
      }}
      wide
      onServer={shared}
    >
      {(form) => (
        <div className={styles.layout}>
          <div>
            {shared && <DraftPart page={page} form={form} initial={initialValues} onDraft={hold} />}
            {head}
            <ScopePart profile={profile} />
            <MaterialsPart profile={profile} />
            <StatementPart />
            <ProposalPart page={page} />
            <DeclarationPart />
            <Preview form={form} rules={profile.materials.value} />
          </div>
          <ChecklistAside form={form} rules={profile.materials.value} points={points} page={page} />
        </div>
      )}
    </CaseForm>
  );
}

type Rules = Parameters<typeof SubmissionView>[0]['rules'];

/** What the reviewer will see. */
function Preview({ form, rules }: { form: FormInstance<BundleValues>; rules: Rules }) {
  const { t } = useText();
  const [shown, setShown] = useState<BundleValues>();
  return (
    <>
      <Button onClick={() => setShown(form.getFieldsValue(true) as BundleValues)}>
        {t('bundle.preview')}
      </Button>
      <Dialog
        open={shown !== undefined}
        title={t('bundle.preview')}
        footer={null}
        width={880}
        onCancel={() => setShown(undefined)}
        destroyOnHidden
      >
        {shown && <SubmissionView content={bundleOf(shown)} rules={rules} />}
      </Dialog>
    </>
  );
}
