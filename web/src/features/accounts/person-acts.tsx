import { Button, Popconfirm } from 'antd';
import { useFeedback } from '../../components/feedback/feedback-context';
import { ProblemNotice } from '../../components/problem-notice';
import sheet from '../../components/sheet/sheet.module.css';
import type { TextKey } from '../../lib/text/catalogue';
import { useMe } from '../../lib/session';
import { useText } from '../../lib/text/use-text';
import { useDisablePerson } from './disable-person.mutation';
import { useEnablePerson } from './enable-person.mutation';
import { useEndSessions } from './end-sessions.mutation';
import { InitialPassword } from './initial-password';
import type { Person } from './people.query';
import { useResetPassword } from './reset-password.mutation';
import { useUnlockSignIn } from './unlock-sign-in.mutation';

/** What can be done to an account; never to one's own. */
export function PersonActs({ person, own }: { person: Person; own: boolean }) {
  const { t } = useText();
  const { message } = useFeedback();
  const { permittedActions } = useMe();
  const reset = useResetPassword(person.personId);
  const endSessions = useEndSessions(person.personId);
  const disable = useDisablePerson(person.personId);
  const enable = useEnablePerson(person.personId);
  const unlock = useUnlockSignIn(person.personId);
  const error = reset.error ?? endSessions.error ?? disable.error ?? enable.error ?? unlock.error;
  const saved = (): void => void message.success(t('admin.saved'));
  if (reset.data) return <InitialPassword password={reset.data.initialPassword} onSeen={reset.reset} />;
  const ended = ({ ended: n }: { ended: number }): void => void message.success(t('people.ended', { n }));
  return (
    <section>
      <h2>{t('people.account')}</h2>
      {own && <p className={sheet.quiet}>{t('people.own')}</p>}
      <div className={sheet.buttons}>
        {permittedActions.includes('managePeople') && !own && (
          <>
            <Sure text="people.resetPassword" why="people.resetPasswordWhy" run={() => reset.mutate()} />
            <Sure
              text="people.endSessions"
              why="people.endSessionsWhy"
              run={() => endSessions.mutate(undefined, { onSuccess: ended })}
            />
            {person.disabled ? (
              <Button onClick={() => enable.mutate(person.version, { onSuccess: saved })}>
                {t('people.enable')}
              </Button>
            ) : (
              <Sure
                danger
                text="people.disable"
                why="people.disableWhy"
                run={() => disable.mutate(person.version, { onSuccess: saved })}
              />
            )}
          </>
        )}
        {permittedActions.includes('unlockSignIn') && (
          <Button onClick={() => unlock.mutate(undefined, { onSuccess: saved })}>{t('people.unlock')}</Button>
        )}
      </div>
      <ProblemNotice error={error} />
    </section>
  );
}

interface SureProps {
  readonly text: TextKey;
  readonly why: TextKey;
  readonly run: () => void;
  readonly danger?: boolean;
}

/** An act that is asked about once more, with what it does. */
function Sure({ text, why, run, danger = false }: SureProps) {
  const { t } = useText();
  return (
    <Popconfirm title={t(text)} description={t(why)} onConfirm={run} okText={t(text)}>
      <Button danger={danger}>{t(text)}</Button>
    </Popconfirm>
  );
}
