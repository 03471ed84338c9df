import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import { useRef, type ReactNode } from 'react';
import type { TextKey } from '../../lib/text/catalogue';
import { useText } from '../../lib/text/use-text';
import { pathOf, type FieldName } from './field';
import styles from './fields.module.css';

interface RowsFieldProps {
  readonly name: FieldName;
  readonly label: TextKey;
  readonly hint?: TextKey;
  readonly add: TextKey;
  /** A new row's values. */
  readonly blank: object;
  readonly ordered?: boolean;
  /** Above the rows, e.g. another way to add them. */
  readonly head?: (add: (row: object) => void) => ReactNode;
  /** The controls of one row; their names begin with its number. */
  readonly row: (index: number) => ReactNode;
}

/** A list whose rows are added, removed and, where their order matters, moved. */
export function RowsField({ name, label, hint, add, blank, ordered = false, head, row }: RowsFieldProps) {
  const { t } = useText();
  const { list: place, goTo } = useRowFocus();
  return (
    <fieldset ref={place} className={styles.rows} data-place={[pathOf(name)].flat().join('.')}>
      <legend>{t(label)}</legend>
      {hint && <p className={styles.hint}>{t(hint)}</p>}
      <Form.List name={pathOf(name)}>
        {(fields, list, { errors }) => (
          <>
            {head?.((row) => list.add(row))}
            {fields.map((field, index) => (
              <div key={field.key} data-row className={styles.row}>
                <div className={styles.cells}>{row(field.name)}</div>
                <div className={styles.rowActs}>
                  {ordered && (
                    <>
                      <Button
                        type="text"
                        icon={<ArrowUpOutlined />}
                        disabled={index === 0}
                        aria-label={t('fields.up', { n: index + 1 })}
                        onClick={() => list.move(index, index - 1)}
                      />
                      <Button
                        type="text"
                        icon={<ArrowDownOutlined />}
                        disabled={index === fields.length - 1}
                        aria-label={t('fields.down', { n: index + 1 })}
                        onClick={() => list.move(index, index + 1)}
                      />
                    </>
                  )}
                  <Button
                    type="text"
                    icon={<DeleteOutlined />}
                    aria-label={t('fields.remove', { n: index + 1 })}
                    onClick={() => {
                      list.remove(field.name);
                      goTo(index);
                    }}
                  />
                </div>
              </div>
            ))}
            <Button
              type="dashed"
              data-add
              icon={<PlusOutlined />}
              onClick={() => {
                list.add(blank);
                goTo(fields.length);
              }}
            >
              {t(add)}
            </Button>
            <Form.ErrorList errors={errors} />
          </>
        )}
      </Form.List>
    </fieldset>
  );
}

/** Who adds a row goes on in it; who removes one, in the row that took its place, or where rows are added. */
function useRowFocus() {
  const list = useRef<HTMLFieldSetElement>(null);
  const goTo = (index: number): void => {
    // The row is drawn, or gone, by then.
    requestAnimationFrame(() => {
      const row = list.current?.querySelectorAll('[data-row]')[index];
      const next =
        row?.querySelector<HTMLElement>('input, textarea') ?? list.current?.querySelector('[data-add]');
      if (next instanceof HTMLElement) next.focus();
    });
  };
  return { list, goTo };
}
