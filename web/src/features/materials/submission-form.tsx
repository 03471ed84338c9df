import { Button, Modal, type FormInstance } from 'antd';
import { useState, type ReactNode } from 'react';
import type { UseMutationResult } from '@tanstack/react-query';
import { CaseForm } from '../../components/case-form';
import { Loading } from '../../components/loading';
import { ProblemNotice } from '../../components/problem-notice';
import { useProfile } from '../../components/profile.query';
import { SubmissionView } from '../../components/submission-view';
import type { CaseAnswer, CasePage } from '../../lib/api/types';
import type { CommandInput } from '../../lib/commands/use-case-command';
import { useText } from '../../lib/text/use-text';
import { bundleOf, type BundleValues } from './bundle';
import { DeclarationPart, MaterialsPart, ProposalPart, ScopePart, StatementPart } from './bundle-fields';
import styles from './bundle.module.css';
import { ChecklistAside } from './checklist-aside';

interface SubmissionFormProps<Body> {
  readonly page: CasePage;
  readonly name: 'submitForReview' | 'reworkAndResubmit';
  readonly command: UseMutationResult<CaseAnswer, Error, CommandInput<Body>>;
  readonly initialValues: BundleValues;
  readonly toBody: (values: BundleValues) => Body;
  readonly onAccepted: () => void;
  /** Above the parts that every bundle has. */
  readonly head?: ReactNode;
  /** How many points of an opinion are answered in it. */
  readonly points?: number;
}

/** A bundle on one page: its parts at the left, the checklist of this case beside them. */
export function SubmissionForm<Body>(props: SubmissionFormProps<Body>) {
  const { page, name, head, points = 0 } = props;
  const { named } = useText();
  const { data, error } = useProfile(page.agencyId);
  if (!data) return error ? <ProblemNotice error={error} /> : <Loading />;
  const profile = data.parameters;
  return (
    <CaseForm<BundleValues, Body>
      page={page}
      name={name}
      command={props.command}
      initialValues={props.initialValues}
      toBody={props.toBody}
      submitText={named('action', name)}
      onAccepted={props.onAccepted}
      wide
    >
      {(form) => (
        <div className={styles.layout}>
          <div>
            {head}
            <ScopePart profile={profile} />
            <MaterialsPart profile={profile} />
            <StatementPart />
            <ProposalPart page={page} />
            <DeclarationPart />
            <Preview form={form} rules={profile.materials.value} />
          </div>
          <ChecklistAside form={form} rules={profile.materials.value} points={points} />
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
      <Modal
        open={shown !== undefined}
        title={t('bundle.preview')}
        footer={null}
        width={880}
        onCancel={() => setShown(undefined)}
        destroyOnHidden
      >
        {shown && <SubmissionView content={bundleOf(shown)} rules={rules} />}
      </Modal>
    </>
  );
}
