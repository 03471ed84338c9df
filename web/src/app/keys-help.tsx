import { Dialog } from '../components/dialogs/dialog';
import type { TextKey } from '../lib/text/catalogue';
import { useText } from '../lib/text/use-text';
import styles from './shell.module.css';

const GROUPS: readonly { title: TextKey; keys: readonly (readonly [string, TextKey])[] }[] = [
  {
    title: 'keys.anywhere',
    keys: [
      ['Ctrl K', 'keys.palette'],
      ['?', 'keys.help'],
    ],
  },
  {
    title: 'keys.inbox',
    keys: [
      ['j', 'keys.next'],
      ['k', 'keys.previous'],
      ['Enter', 'keys.open'],
      ['c', 'keys.claim'],
      ['r', 'keys.return'],
      ['t', 'keys.transfer'],
      ['d', 'keys.delegate'],
      ['u', 'keys.urge'],
      ['y', 'keys.copy'],
      ['x', 'keys.select'],
      ['/', 'keys.search'],
      ['f', 'keys.filter'],
    ],
  },
  {
    title: 'keys.calendar',
    keys: [
      ['n', 'keys.nextPage'],
      ['p', 'keys.previousPage'],
      ['m', 'keys.byMonth'],
      ['w', 'keys.byWeek'],
      ['0', 'keys.today'],
    ],
  },
  {
    title: 'keys.desk',
    keys: [
      ['n / p', 'keys.pages'],
      ['Alt PageDown', 'keys.pagesWhileTyping'],
      ['[ / ]', 'keys.materials'],
      ['+ / - / 0', 'keys.zoom'],
      ['r', 'keys.rotate'],
      ['/', 'keys.searchText'],
      ['a', 'keys.area'],
      ['m', 'keys.mark'],
      ['b', 'keys.list'],
      ['F6', 'keys.pane'],
    ],
  },
];

export default function KeysHelp({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  return (
    <Dialog open onCancel={onClose} footer={null} title={t('shell.help')} width={420}>
      {GROUPS.map(({ title, keys }) => (
        <section key={title}>
          <h3>{t(title)}</h3>
          <dl className={styles.keys}>
            {keys.map(([key, text]) => (
              <div key={key} style={{ display: 'contents' }}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{t(text)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
