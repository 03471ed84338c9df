import { Alert, Button, Checkbox, Tag } from 'antd';
import { useState } from 'react';
import { useFeedback } from '../../components/feedback/feedback-context';
import { ProblemNotice } from '../../components/problem-notice';
import sheet from '../../components/sheet/sheet.module.css';
import { formatDate } from '../../lib/format/format';
import type { components } from '../../lib/api/schema';
import { useText } from '../../lib/text/use-text';
import { useLoadYear } from './load-year.mutation';
import { MovedDates } from './moved-dates';
import type { Notice } from './preview-year.mutation';
import styles from './working-calendar.module.css';

type Preview = components['schemas']['NoticePreviewDto'];

interface ConfirmLoadProps {
  readonly notice: Notice;
  readonly preview: Preview;
  readonly onDone: (year: number) => void;
}

/** What the notice would do: its days and every due date that moves; then the confirmation. */
export function ConfirmLoad({ notice, preview, onDone }: ConfirmLoadProps) {
  const { t, tr } = useText();
  const { message } = useFeedback();
  const load = useLoadYear();
  const [seen, setSeen] = useState(false);
  const { warnings, difference, wouldMove, versionInForce } = preview;
  if (!difference) return null;
  const confirm = (): void =>
    load.mutate(
      { ...notice, confirmWarnings: warnings.length > 0, expectedVersion: versionInForce },
      {
        onSuccess: ({ year }) => {
          void message.success(t('years.loaded', { year }));
          onDone(year);
        },
      },
    );
  return (
    <section aria-label={t('years.effect')}>
      <h2>{t('years.effect')}</h2>
      <p role="status">
        {t('years.effectText', {
          year: notice.year,
          working: difference.workingDays,
          changed: difference.changedDays.length,
          moved: wouldMove.length,
        })}
      </p>
      <ChangedDays days={difference.changedDays} />
      <MovedDates title={t('years.wouldMove', { n: wouldMove.length })} moved={wouldMove} />
      {warnings.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={t('years.warnings')}
          description={
            <ul className={sheet.list}>
              {warnings.map((warning) => (
                <li key={warning.en}>{tr(warning)}</li>
              ))}
            </ul>
          }
        />
      )}
      <p>
        <Checkbox checked={seen} onChange={(event) => setSeen(event.target.checked)}>
          {t(warnings.length > 0 ? 'years.seenWarnings' : 'years.seen')}
        </Checkbox>
      </p>
      <ProblemNotice error={load.error} />
      <div className={sheet.buttons}>
        <Button type="primary" disabled={!seen} loading={load.isPending} onClick={confirm}>
          {t('years.confirm', { year: notice.year })}
        </Button>
      </div>
    </section>
  );
}

function ChangedDays({ days }: { days: NonNullable<Preview['difference']>['changedDays'] }) {
  const { t, tr, locale } = useText();
  if (days.length === 0) return null;
  return (
    <details open={days.length <= 40}>
      <summary>{t('years.changedDays', { n: days.length })}</summary>
      <div className={styles.days}>
        {days.map(({ date, worksNow, name }) => (
          <span key={date}>
            {formatDate(date, locale, true)} <Tag>{t(worksNow ? 'years.works' : 'years.off')}</Tag>
            {tr(name)}
          </span>
        ))}
      </div>
    </details>
  );
}
