import { Alert, Button, Form } from 'antd';
import { useEffect, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { components } from '../../../lib/api/schema';
import { formatInstant } from '../../../lib/format/format';
import { useMe } from '../../../lib/session';
import { useText } from '../../../lib/text/use-text';
import { valuesOf, type unfinishedBody, type OpinionValues } from '../opinion-body';
import { useSaveOpinionDraft } from './save-opinion-draft.mutation';
import { useSettled, useWritten } from './written-so-far';
import styles from './desk.module.css';

type Draft = components['schemas']['DraftView2'];

interface DraftKeeperProps {
  readonly caseId: string;
  readonly keys: readonly string[];
  /** What the server keeps, the newest that was heard of. */
  readonly draft: Draft | null;
}

const SAVE_AFTER_MS = 3_000;

/** Keeps the draft on the server, too, so that it is there on another computer and for a successor. */
export function DraftKeeper({ caseId, keys, draft }: DraftKeeperProps) {
  const { t, locale } = useText();
  const me = useMe();
  const queries = useQueryClient();
  const form = Form.useFormInstance<OpinionValues>();
  const written = useWritten(keys, form);
  const settled = useSettled(written, SAVE_AFTER_MS);
  const [known, setKnown] = useState(draft?.version ?? 0);
  const [kept, setKept] = useState('');
  const [savedAt, setSavedAt] = useState<string>();
  const { mutate, isPending } = useSaveOpinionDraft(caseId);
  const theirs = draft && draft.version > known && draft.savedBy !== me.personId ? draft : undefined;
  const onVersion = draft && draft.savedBy === me.personId ? Math.max(draft.version, known) : known;

  useEffect(() => {
    const idle = settled === kept || settled !== written || !form.isFieldsTouched();
    if (idle || theirs || isPending) return;
    const body = JSON.parse(settled) as ReturnType<typeof unfinishedBody>;
    mutate(
      { ...body, draftVersion: onVersion },
      {
        onSuccess: ({ draftVersion }) => {
          setKnown(draftVersion);
          setSavedAt(new Date().toISOString());
        },
        onError: () => void queries.invalidateQueries({ queryKey: ['case', caseId, 'opinion-draft'] }),
        // Also what could not be kept is not tried again before something is typed; the browser keeps it anyway.
        onSettled: () => setKept(settled),
      },
    );
  }, [form, settled, kept, written, theirs, isPending, mutate, onVersion, queries, caseId]);

  if (theirs) {
    return (
      <Alert
        type="warning"
        showIcon
        role="alert"
        title={t('draft.theirs', { who: theirs.saverName, at: formatInstant(theirs.savedAt, locale) })}
        description={theirs.content.text}
        action={
          <span className={styles.choices}>
            <Button
              onClick={() => {
                form.setFieldsValue(valuesOf(theirs.content));
                setKnown(theirs.version);
              }}
            >
              {t('draft.takeTheirs')}
            </Button>
            <Button
              onClick={() => {
                setKnown(theirs.version);
                setKept('');
              }}
            >
              {t('draft.keepMine')}
            </Button>
          </span>
        }
      />
    );
  }
  return (
    <span className={styles.quiet} role="status">
      {savedAt ? t('draft.onServer', { at: formatInstant(savedAt, locale) }) : ''}
    </span>
  );
}
