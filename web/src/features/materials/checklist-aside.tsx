import { Button, Form, type FormInstance } from 'antd';
import { Clauses } from '../../components/clauses';
import type { components } from '../../lib/api/schema';
import type { CasePage } from '../../lib/api/types';
import { useText } from '../../lib/text/use-text';
import { onRecord, type BundleValues } from './bundle';
import styles from './bundle.module.css';
import { checklistOf, type ChecklistLine } from './checklist';

interface ChecklistProps {
  readonly form: FormInstance<BundleValues>;
  readonly rules: readonly components['schemas']['MaterialRule'][];
  /** How many points of an opinion must be answered. */
  readonly points: number;
  readonly page: CasePage;
}

/** What this bundle needs and what of it is missing, told while one writes; a click leads to the place. */
export function ChecklistAside({ form, rules, points, page }: ChecklistProps) {
  const { t } = useText();
  const values = Form.useWatch((all) => all, form) ?? {};
  const lines = checklistOf(rules, values, points, onRecord(page));
  const missing = lines.filter(({ given }) => !given).length;
  return (
    <aside className={styles.aside} aria-label={t('checklistAside.title')}>
      <h3>
        {t('checklistAside.title')}
        <span role="status" data-open={missing > 0}>
          {missing === 0 ? t('checklistAside.none') : t('checklistAside.missing', { n: missing })}
        </span>
      </h3>
      <ul>
        {lines.map((line) => (
          <Line key={line.id} line={line} form={form} />
        ))}
      </ul>
    </aside>
  );
}

function Line({ line, form }: { line: ChecklistLine; form: FormInstance<BundleValues> }) {
  const { t, tr, named } = useText();
  const { name, given, place, clause, because, onRecord: record } = line;
  const text =
    typeof name === 'object'
      ? tr(name)
      : name.startsWith('answer.')
        ? t('checklistAside.answer', { n: name.slice('answer.'.length) })
        : named('checklistName', name);
  const go = (): void => {
    const [first, index] = Array.isArray(place) ? (place as readonly (string | number)[]) : [place];
    if (first === 'materials' && typeof index === 'number' && index < 0) focusMaterials();
    else form.scrollToField(place, { focus: true, block: 'center' });
  };
  return (
    <li data-given={given}>
      <b>{t(given ? 'checklistAside.given' : 'checklistAside.open')}</b>
      <Button type="link" onClick={go}>
        {text}
      </Button>
      <small>
        {because && `${t('checklistAside.because', { why: named('circumstance', because) })} `}
        <Clauses of={[clause]} />
        {record && ` ${t('checklistAside.onRecord', { document: record })}`}
      </small>
    </li>
  );
}

/** What is not in the list yet has no field of its own: the place where files are dropped. */
function focusMaterials(): void {
  const place = document.querySelector<HTMLElement>('[data-place="materials"]');
  place?.scrollIntoView({ block: 'center' });
  place?.querySelector<HTMLElement>('button')?.focus();
}
