import { Radio } from 'antd';
import { useColleagues } from '../../components/fields/colleagues.query';
import { Loading } from '../../components/loading';
import { ProblemNotice } from '../../components/problem-notice';
import type { components } from '../../lib/api/schema';
import type { CasePage } from '../../lib/api/types';
import { formatCount, formatDate } from '../../lib/format/format';
import { useText } from '../../lib/text/use-text';
import { useReviewerLoad } from './reviewer-load.query';
import styles from './review.module.css';

type Person = components['schemas']['PersonDto'];

interface ReviewerChoiceProps {
  readonly page: CasePage;
  readonly id?: string;
  /** A sign-in name. */
  readonly value?: string;
  readonly onChange?: (signInName: string) => void;
}

/** Every reviewer of the agency with what counts for an assignment: the register, the qualification, the load. */
export function ReviewerChoice({ page, id, value, onChange }: ReviewerChoiceProps) {
  const { t } = useText();
  const { data: people, error } = useColleagues();
  if (!people) return error ? <ProblemNotice error={error} /> : <Loading />;
  const reviewers = people.filter(({ roles, disabled }) => roles.includes('LEGAL_REVIEWER') && !disabled);
  return (
    <Radio.Group
      {...(id ? { id } : {})}
      className={styles.reviewers}
      value={value}
      onChange={(event) => onChange?.(String(event.target.value))}
    >
      <table>
        <thead>
          <tr>
            <th>{t('review.reviewer')}</th>
            <th>{t('assign.unit')}</th>
            <th>{t('assign.register')}</th>
            <th>{t('assign.qualification')}</th>
            <th>{t('assign.load')}</th>
          </tr>
        </thead>
        <tbody>
          {reviewers.map((person) => (
            <Reviewer key={person.personId} person={person} page={page} />
          ))}
        </tbody>
      </table>
    </Radio.Group>
  );
}

function Reviewer({ person, page }: { person: Person; page: CasePage }) {
  const { t, locale } = useText();
  const { data: load } = useReviewerLoad(person.personId);
  const entry = person.registrations.find(
    ({ registeredFrom, registeredTo }) =>
      registeredFrom <= page.today && (registeredTo ?? page.today) >= page.today,
  );
  return (
    <tr>
      <td>
        <Radio value={person.signInName}>{person.name}</Radio>
        {page.handlerIds.includes(person.personId) && <em>{t('assign.handles')}</em>}
      </td>
      <td>{person.unitName}</td>
      <td>
        {entry
          ? t('assign.registeredFrom', { date: formatDate(entry.registeredFrom, locale) })
          : t('assign.notRegistered')}
      </td>
      <td>{entry?.legalQualificationNo ?? t('assign.noQualification')}</td>
      <td>{load === undefined ? '…' : formatCount(load, 100)}</td>
    </tr>
  );
}
