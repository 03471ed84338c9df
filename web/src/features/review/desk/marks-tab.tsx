import { DeleteOutlined } from '@ant-design/icons';
import { Button, Empty } from 'antd';
import { ProblemNotice } from '../../../components/problem-notice';
import type { components } from '../../../lib/api/schema';
import { formatInstant } from '../../../lib/format/format';
import { useMe } from '../../../lib/session';
import { useText } from '../../../lib/text/use-text';
import { useDesk } from './desk-context';
import { PlaceWords } from './place-words';
import { useRemoveReviewMark } from './remove-mark.mutation';
import styles from './desk.module.css';

type Mark = components['schemas']['ReviewMark'];

/** All marks of this case's reviewers, each with its place; one's own can be taken away. */
export function MarksTab({ caseId, marks }: { caseId: string; marks: readonly Mark[] }) {
  const { t } = useText();
  const remove = useRemoveReviewMark(caseId);
  if (marks.length === 0) return <Empty description={t('mark.none')} />;
  return (
    <div className={styles.tab}>
      <ProblemNotice error={remove.error} />
      <ul className={styles.marks}>
        {marks.map((mark) => (
          <MarkLine key={mark.id} mark={mark} onRemove={() => remove.mutate(mark.id)} />
        ))}
      </ul>
    </div>
  );
}

export function MarkLine({ mark, onRemove }: { mark: Mark; onRemove: () => void }) {
  const { t, locale } = useText();
  const me = useMe();
  const desk = useDesk();
  return (
    <li>
      <div>
        <Button type="link" onClick={() => desk?.goTo(mark.place)}>
          <PlaceWords place={mark.place} />
        </Button>
        <p>{mark.text}</p>
        <small>
          {mark.makerName} · {formatInstant(mark.madeAt, locale)} · {t('case.round', { n: mark.round })}
          {mark.shared ? '' : ` · ${t('mark.private')}`}
        </small>
      </div>
      {mark.madeBy === me.personId && (
        <Button
          type="text"
          icon={<DeleteOutlined />}
          aria-label={t('mark.remove', { text: mark.text.slice(0, 20) })}
          onClick={onRemove}
        />
      )}
    </li>
  );
}
