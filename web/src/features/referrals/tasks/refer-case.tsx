import { Form } from 'antd';
import { CaseForm } from '../../../components/case-form';
import { OpinionView } from '../../../components/opinion-view';
import { OneOfField } from '../../../components/fields/choice-field';
import { LegalBasisField } from '../../../components/fields/legal-basis-field';
import { PeopleField } from '../../../components/fields/people-field';
import { TextField } from '../../../components/fields/text-field';
import { PapersField } from '../../../components/files/papers-field';
import { Loading } from '../../../components/loading';
import { ProblemNotice } from '../../../components/problem-notice';
import { useProfile } from '../../../components/profile.query';
import type { components } from '../../../lib/api/schema';
import type { CasePage, CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useReferCase } from '../refer-case.mutation';

type Body = CommandBody<'/api/cases/{caseId}/refer-case'>;
type Point = components['schemas']['ChecklistPoint'];

/** The papers of a referral; a suspected crime also wants the written report of two officers. */
export default function ReferCase({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  const command = useReferCase(page.caseId);
  const profile = useProfile(page.agencyId);
  if (!profile.data) return profile.error ? <ProblemNotice error={profile.error} /> : <Loading />;
  const opinion = signedOpinion(page);
  const points = profile.data.parameters.checklist.value;
  return (
    <>
      {opinion && <OpinionView page={page} opinion={opinion} />}
      <CaseForm<Body, Body>
        page={page}
        name="referCase"
        command={command}
        initialValues={firstValues(page, points)}
        toBody={bodyOf}
        submitText={named('action', 'referCase')}
        onAccepted={onDone}
      >
        <OneOfField
          name="kind"
          label="referrals.kind"
          values={['OTHER_AGENCY', 'SUSPECTED_CRIME']}
          prefix="referralKind"
          required
        />
        <TextField name="target" label="referrals.target" max={200} required />
        <LegalBasisField name="legalBasis" label="bundle.legalBasis" on={page.today} />
        <PapersField name="materials" label="referrals.materials" />
        <TextField name="letter" label="referrals.letter" max={20_000} rows={4} required />
        <Report />
      </CaseForm>
    </>
  );
}

function Report() {
  const kind = Form.useWatch<string | undefined>('kind');
  if (kind !== 'SUSPECTED_CRIME') return null;
  return (
    <>
      <PeopleField
        name={['report', 'officers']}
        label="referrals.officers"
        hint="referrals.officersHint"
        several
        required
      />
      <TextField name={['report', 'text']} label="referrals.report" max={20_000} rows={4} required />
    </>
  );
}

function signedOpinion({ opinions }: CasePage): CasePage['opinions'][number] | undefined {
  return opinions.filter(({ state }) => state === 'SIGNED').at(-1);
}

/** With what the opinion says: where to, and whether a crime is suspected; the agency names its points as it likes. */
function firstValues(page: CasePage, points: readonly Point[]): Partial<Body> {
  const opinion = signedOpinion(page);
  const ofCrime = points.filter(({ subject }) => subject === 'CRIME').map(({ key }) => key);
  const crime = opinion?.content.checklist.some(
    ({ key, result }) => ofCrime.includes(key) && result === 'FAIL',
  );
  const materials = page.submissions.at(-1)?.content.materials ?? [];
  return {
    ...(opinion ? { kind: crime ? 'SUSPECTED_CRIME' : 'OTHER_AGENCY' } : {}),
    target: opinion?.content.referTo ?? '',
    legalBasis: [{ law: '', article: '' }],
    materials: materials.map(({ title, pages, fileId, paperReference }) => ({
      title,
      pages,
      ...(fileId === undefined ? {} : { fileId }),
      ...(paperReference === undefined ? {} : { paperReference }),
    })),
  };
}

function bodyOf({ report, ...rest }: Body): Body {
  return tidy({ ...rest, ...(rest.kind === 'SUSPECTED_CRIME' && report ? { report } : {}) });
}
