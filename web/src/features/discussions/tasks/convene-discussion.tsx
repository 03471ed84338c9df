import { Form } from 'antd';
import { CaseForm } from '../../../components/case-form';
import { Clauses } from '../../../components/clauses';
import { PeopleField } from '../../../components/fields/people-field';
import { RowsField } from '../../../components/fields/rows-field';
import { InstantField, TextField } from '../../../components/fields/text-field';
import { FileDrop } from '../../../components/files/file-drop';
import { StoredFileLine } from '../../../components/files/stored-file-line';
import { useProfile } from '../../../components/profile.query';
import type { CasePage, CommandBody } from '../../../lib/api/types';
import { formatPercent } from '../../../lib/format/format';
import { tidy } from '../../../lib/forms/tidy';
import { useMe } from '../../../lib/session';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useConveneDiscussion } from '../convene-discussion.mutation';
import { DiscussedCase } from '../discussed-case';
import styles from '../discussions.module.css';

type Body = CommandBody<'/api/cases/{caseId}/convene-discussion'>;

/** The meeting of the leaders: when, where, who, and on what papers (SY-L13). */
export default function ConveneDiscussion({ page, onDone }: TaskFormProps) {
  const { t, named } = useText();
  const me = useMe();
  return (
    <>
      <DiscussedCase page={page} />
      <CaseForm<Body, Body>
        page={page}
        name="conveneDiscussion"
        command={useConveneDiscussion(page.caseId)}
        initialValues={{
          presiderName: me.name,
          reporter: handlerOf(page),
          agenda: t('discussions.agendaOf', { caseNo: page.caseNo, cause: page.cause }),
          papers: [],
        }}
        toBody={tidy}
        submitText={named('action', 'conveneDiscussion')}
        onAccepted={onDone}
      >
        <InstantField name="on" label="discussions.on" hint="discussions.onHint" required />
        <TextField name="place" label="discussions.place" max={300} required />
        <PeopleField
          name="members"
          label="discussions.members"
          hint="discussions.membersHint"
          roles={['DISCUSSION_MEMBER', 'AGENCY_HEAD', 'DEPUTY_IN_CHARGE']}
          several
          required
        />
        <Quorum agencyId={page.agencyId} />
        <TextField name="presiderName" label="discussions.presider" max={100} />
        <TextField name="reporter" label="discussions.reporter" max={100} required />
        <TextField name="recorder" label="discussions.recorder" max={100} required />
        <TextField name="agenda" label="discussions.agenda" max={4000} rows={2} required />
        <RowsField
          name="papers"
          label="discussions.papers"
          add="discussions.addPaper"
          blank={{}}
          ordered
          head={(add) => (
            <FileDrop onStored={({ id, name }) => add({ title: name.replace(/\.[^.]+$/, ''), fileId: id })} />
          )}
          row={(index) => <Paper index={index} />}
        />
      </CaseForm>
    </>
  );
}

/** How many must come, as the agency's rules have it, and where they have it from. */
function Quorum({ agencyId }: { agencyId: string }) {
  const { t, locale } = useText();
  const quorum = useProfile(agencyId).data?.parameters.discussionQuorum;
  if (!quorum) return null;
  return (
    <p className={styles.quiet}>
      {t('discussions.quorumRule', { share: formatPercent(quorum.value * 100, locale) })}{' '}
      <Clauses of={[quorum.source.reference]} before={t('problem.clauses')} />
    </p>
  );
}

function Paper({ index }: { index: number }) {
  const fileId = Form.useWatch(['papers', index, 'fileId']) as string | undefined;
  return (
    <>
      <TextField name={[index, 'title']} label="materials.title" max={300} required />
      {fileId !== undefined && <StoredFileLine fileId={fileId} />}
    </>
  );
}

function handlerOf(page: CasePage): string {
  return page.people.find(({ personId }) => personId === page.handlerIds[0])?.name ?? '';
}
