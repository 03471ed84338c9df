import { Alert, Button, type FormInstance } from 'antd';
import { useEffect } from 'react';
import { ProblemNotice } from '../../components/problem-notice';
import type { CasePage } from '../../lib/api/types';
import { formatInstant } from '../../lib/format/format';
import { useText } from '../../lib/text/use-text';
import type { BundleValues } from './bundle';
import styles from './bundle.module.css';
import { valueOf, type SectionView } from './draft-sections';
import type { ServerDraft } from './server-draft';
import { useServerDraft } from './use-server-draft';

interface DraftPartProps {
  readonly page: CasePage;
  readonly form: FormInstance<BundleValues>;
  readonly initial: BundleValues;
  /** Told of the draft, so that the form hands in from it. */
  readonly onDraft: (draft: ServerDraft | undefined) => void;
}

/** Whether everything is on the server, who else has written what, and where both have: the two texts side by side. */
export function DraftPart({ page, form, initial, onDraft }: DraftPartProps) {
  const { t, named, locale } = useText();
  const { draft, state } = useServerDraft(page, form, initial);
  useEffect(() => {
    onDraft(draft);
    return () => onDraft(undefined);
  }, [draft, onDraft]);
  const { step, savedAt, taken, clashes, error } = state;
  const word =
    step === 'WAITING'
      ? t('serverDraft.waiting')
      : savedAt === undefined
        ? t('serverDraft.shared')
        : t('serverDraft.saved', { at: formatInstant(savedAt, locale) });
  return (
    <div className={styles.draft}>
      <p role="status" data-step={step}>
        {step === 'SAVING' ? t('serverDraft.saving') : word}{' '}
        {taken && (
          <span>
            {t('serverDraft.taken', {
              who: taken.savedByName ?? '',
              part: named('draftSection', taken.section),
              at: taken.savedAt === null ? '' : formatInstant(taken.savedAt, locale),
            })}
          </span>
        )}
      </p>
      {step === 'REFUSED' && <ProblemNotice error={error} />}
      {clashes.map((theirs) => (
        <Clash
          key={theirs.section}
          theirs={theirs}
          mine={valueOf(theirs.section, form.getFieldsValue(true) as BundleValues)}
          onTheirs={() => draft.takeTheirs(theirs)}
          onMine={() => draft.keepMine(theirs)}
        />
      ))}
    </div>
  );
}

interface ClashProps {
  readonly theirs: SectionView;
  readonly mine: unknown;
  readonly onTheirs: () => void;
  readonly onMine: () => void;
}

function Clash({ theirs, mine, onTheirs, onMine }: ClashProps) {
  const { t, named, locale } = useText();
  const part = named('draftSection', theirs.section);
  const who = theirs.savedByName ?? '';
  return (
    <Alert
      role="alert"
      type="warning"
      showIcon
      title={t('serverDraft.clash', { part, who })}
      description={
        <div className={styles.clash}>
          <section>
            <h4>
              {t('serverDraft.theirs', { who })}
              {theirs.savedAt !== null && ` ${formatInstant(theirs.savedAt, locale)}`}
            </h4>
            <Text content={theirs.content} />
            <Button onClick={onTheirs}>{t('serverDraft.takeTheirs')}</Button>
          </section>
          <section>
            <h4>{t('serverDraft.mine')}</h4>
            <Text content={mine} />
            <Button onClick={onMine}>{t('serverDraft.keepMine')}</Button>
          </section>
        </div>
      }
    />
  );
}

function Text({ content }: { content: unknown }) {
  return <p className={styles.clashText}>{linesOf(content).join('\n') || '—'}</p>;
}

/** A part in words: a text as it is, of anything else what it holds, a line each. */
function linesOf(content: unknown): string[] {
  if (content === null || content === undefined) return [];
  if (Array.isArray(content)) return content.map((each) => linesOf(each).join(' '));
  if (typeof content === 'string' || typeof content === 'number') return [String(content)];
  if (typeof content !== 'object') return [];
  return Object.entries(content)
    .filter(([name]) => name !== 'fileId' && name !== 'key')
    .map(([, each]) => linesOf(each).join(' '))
    .filter((line) => line !== '');
}
