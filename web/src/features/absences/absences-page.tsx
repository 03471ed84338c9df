import { Button } from 'antd';
import { useFeedback } from '../../components/feedback/feedback-context';
import { Loading } from '../../components/loading';
import { ProblemNotice } from '../../components/problem-notice';
import { formatDate } from '../../lib/format/format';
import { useMe } from '../../lib/session';
import { useText } from '../../lib/text/use-text';
import { AbsenceForm } from './absence-form';
import styles from './absences.module.css';
import { useAbsences, type Absence } from './absences.query';
import { useCancelAbsence } from './cancel-absence.mutation';

/** When one is away and who stands in; below it, for whom one stands in, and who else of the agency is away. */
export function AbsencesPage() {
  const { t } = useText();
  const me = useMe();
  const { data, error } = useAbsences();
  const mine = (data ?? []).filter(({ personId }) => personId === me.personId);
  const stoodIn = (data ?? []).filter((each) => [each.deputyId, each.fallbackId].includes(me.personId));
  const others = (data ?? []).filter((each) => !mine.includes(each) && !stoodIn.includes(each));
  return (
    <div className={styles.page}>
      <h1>{t('absences.title')}</h1>
      <ProblemNotice error={error} />
      {!data && !error ? <Loading /> : null}
      {data && (
        <>
          <List title={t('absences.mine')} empty={t('absences.noneMine')} absences={mine} mayCancel />
          <AbsenceForm />
          <List title={t('absences.for')} empty={t('absences.noneFor')} absences={stoodIn} />
          <List title={t('absences.others')} empty={t('absences.noneOthers')} absences={others} mayCancel />
        </>
      )}
    </div>
  );
}

interface ListProps {
  readonly title: string;
  readonly empty: string;
  readonly absences: readonly Absence[];
  readonly mayCancel?: boolean;
}

function List({ title, empty, absences, mayCancel = false }: ListProps) {
  return (
    <section>
      <h2>{title}</h2>
      {absences.length === 0 ? <p>{empty}</p> : null}
      <ul className={styles.list}>
        {absences.map((absence) => (
          <Line key={absence.id} absence={absence} mayCancel={mayCancel} />
        ))}
      </ul>
    </section>
  );
}

const HEADS = ['HANDLING_UNIT_HEAD', 'LEGAL_UNIT_HEAD', 'AGENCY_HEAD'];

function Line({ absence, mayCancel }: { absence: Absence; mayCancel: boolean }) {
  const { t, locale } = useText();
  const { message } = useFeedback();
  const me = useMe();
  const cancel = useCancelAbsence();
  const offered =
    mayCancel && (absence.personId === me.personId || me.roles.some((role) => HEADS.includes(role)));
  return (
    <li>
      <div>
        <strong>{absence.personName}</strong> {formatDate(absence.fromOn, locale, true)} –{' '}
        {formatDate(absence.toOn, locale, true)}
        <span>
          {absence.fallbackName === null
            ? t('absences.by', { name: absence.deputyName })
            : t('absences.byOr', { name: absence.deputyName, fallback: absence.fallbackName })}
        </span>
        <span>{absence.reason}</span>
      </div>
      {offered && (
        <Button
          loading={cancel.isPending}
          aria-label={t('absences.cancelOf', { name: absence.personName })}
          onClick={() =>
            cancel.mutate(absence.id, {
              onSuccess: () => void message.success(t('absences.cancelled')),
            })
          }
        >
          {t('absences.cancel')}
        </Button>
      )}
      <ProblemNotice error={cancel.error} />
    </li>
  );
}
