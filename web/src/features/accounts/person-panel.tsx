import { SidePanel } from '../../components/dialogs/side-panel';
import { Loading } from '../../components/loading';
import { ProblemNotice } from '../../components/problem-notice';
import sheet from '../../components/sheet/sheet.module.css';
import { formatDate } from '../../lib/format/format';
import { useMe } from '../../lib/session';
import { useText } from '../../lib/text/use-text';
import type { Person } from './people.query';
import { PersonActs } from './person-acts';
import { PersonForm } from './person-form';
import { usePerson } from './person.query';
import { RolesForm } from './roles-form';

/** One person beside the list: who they are, what they may do, and what an administrator can do for them. */
export function PersonPanel({ personId, onClose }: { personId: string; onClose: () => void }) {
  const { named } = useText();
  const person = usePerson(personId);
  const title = person.data ? `${person.data.name} ${person.data.signInName}` : '…';
  return (
    <SidePanel open onClose={onClose} size={520} title={title} aria-label={title}>
      <ProblemNotice error={person.error} />
      {person.isPending ? <Loading /> : null}
      {person.data && <PersonParts person={person.data} key={person.data.version} named={named} />}
    </SidePanel>
  );
}

function PersonParts({ person, named }: { person: Person; named: (prefix: string, name: string) => string }) {
  const { t } = useText();
  const { permittedActions, personId } = useMe();
  const may = (action: 'manageRoles' | 'managePeople'): boolean => permittedActions.includes(action);
  return (
    <>
      {may('manageRoles') ? (
        <RolesForm person={person} />
      ) : (
        <section>
          <h2>{t('people.roles')}</h2>
          <p>
            {person.roles.map((role) => named('role', role)).join(t('common.comma')) || t('people.noRole')}
          </p>
          {may('managePeople') && <p className={sheet.quiet}>{t('people.rolesElsewhere')}</p>}
        </section>
      )}
      {may('managePeople') && <PersonForm person={person} />}
      <PersonActs person={person} own={personId === person.personId} />
      <Qualifications person={person} />
    </>
  );
}

function Qualifications({ person }: { person: Person }) {
  const { t, locale } = useText();
  if (person.certificates.length === 0 && person.registrations.length === 0) return null;
  return (
    <section>
      <h2>{t('people.qualifications')}</h2>
      <ul className={sheet.list}>
        {person.certificates.map(({ number, area, validFrom, validTo }) => (
          <li key={`${number}${validFrom}`}>
            {t('people.certificate', {
              number,
              area,
              from: formatDate(validFrom, locale),
              to: formatDate(validTo, locale),
            })}
          </li>
        ))}
        {person.registrations.map(({ registeredFrom, confirmed }) => (
          <li key={registeredFrom}>
            {t(confirmed ? 'people.registered' : 'people.unconfirmed', {
              from: formatDate(registeredFrom, locale),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
