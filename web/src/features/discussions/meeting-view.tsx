import { StoredFileLine } from '../../components/files/stored-file-line';
import { formatInstant } from '../../lib/format/format';
import { useText } from '../../lib/text/use-text';
import styles from './discussions.module.css';
import type { Discussion } from './open-discussion';

/** The meeting as it was convened: when and where, who presides, reports and records, its members, agenda and papers. */
export function MeetingView({ discussion }: { discussion: Discussion }) {
  const { t, named, locale } = useText();
  const { members, excused, papers } = discussion;
  const rows = [
    [t('discussions.on'), `${formatInstant(discussion.heldAt, locale)} · ${discussion.place}`],
    [t('discussions.presider'), discussion.presiderName],
    [t('discussions.reporter'), discussion.reporter],
    [t('discussions.recorder'), discussion.recorder],
    [t('discussions.members'), members.map(({ name }) => name).join('、')],
    ...excused.map(({ name, ground, reason }) => [named('excuseGround', ground), `${name}：${reason}`]),
    [t('discussions.agenda'), discussion.agenda],
  ];
  return (
    <article className={styles.view}>
      <h3>{t('discussions.title', { n: discussion.number, no: discussion.documentNo })}</h3>
      <dl>
        {rows.map(([name, value], index) => (
          <div key={index}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {papers.length > 0 && (
        <>
          <h4>{t('discussions.papers')}</h4>
          <ol>
            {papers.map(({ title, fileId }, index) => (
              <li key={index}>
                {title}
                {fileId !== undefined && <StoredFileLine fileId={fileId} />}
              </li>
            ))}
          </ol>
        </>
      )}
    </article>
  );
}
