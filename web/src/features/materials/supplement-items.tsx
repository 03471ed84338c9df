import { Form } from 'antd';
import type { Material } from '../../components/files/materials-field';
import type { components } from '../../lib/api/schema';
import { useText } from '../../lib/text/use-text';
import styles from './bundle.module.css';

interface WantedItem {
  /** Absent where any document will do. */
  readonly key?: string;
  readonly title?: string;
  readonly reason: string;
}

/** What is asked for, item by item, and whether something is attached to it yet. */
export function WantedItems(props: {
  items: readonly WantedItem[];
  rules: readonly components['schemas']['MaterialRule'][];
}) {
  const { t, tr } = useText();
  const materials = (Form.useWatch('materials') ?? []) as readonly (Partial<Material> | undefined)[];
  const attached = (key: string): boolean =>
    materials.some((each) => each?.key === key && Boolean(each.fileId ?? each.paperReference?.trim()));
  return (
    <ol className={styles.items}>
      {props.items.map(({ key, title, reason }, index) => {
        const rule = props.rules.find((each) => each.key === key);
        const given = key !== undefined && attached(key);
        return (
          <li key={index} data-given={given}>
            <b>{key === undefined ? index + 1 : t(given ? 'checklistAside.given' : 'checklistAside.open')}</b>
            <div>
              {title ?? (rule ? tr(rule.text) : t('materials.other'))}
              <br />
              <span>{reason}</span>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
