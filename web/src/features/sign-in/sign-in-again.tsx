import { useQueryClient } from '@tanstack/react-query';
import { useRef, useSyncExternalStore } from 'react';
import { Dialog } from '../../components/dialogs/dialog';
import { sessionGate } from '../../lib/api/session-gate';
import type { Me } from '../../lib/api/types';
import { useText } from '../../lib/text/use-text';
import { SignInForm, type SignedIn } from './sign-in-form';

const gate = (listener: () => void): (() => void) => sessionGate.subscribe(listener);

/** The session ended while somebody was at work: sign-in over the page, then everything goes on where it was. */
export default function SignInAgain() {
  const { t } = useText();
  const form = useRef<HTMLDivElement>(null);
  const queries = useQueryClient();
  const asking = useSyncExternalStore(gate, () => sessionGate.asking);
  const before = queries.getQueryData<Me>(['me']);
  if (!asking || !before) return null;
  const signedIn = ({ person }: SignedIn): void => {
    // Another person must not find the page of the one before.
    if (person.personId !== before.personId) window.location.assign('/');
    else sessionGate.signedIn();
  };
  return (
    <Dialog
      open
      title={t('signIn.again')}
      footer={null}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      width={380}
      // The dialog itself goes to its first field, which is filled in.
      afterOpenChange={() => form.current?.querySelector<HTMLElement>('input[type=password]')?.focus()}
    >
      <p>{t('signIn.againWhy')}</p>
      <div ref={form}>
        <SignInForm before={before.signInName} onSignedIn={signedIn} />
      </div>
    </Dialog>
  );
}
