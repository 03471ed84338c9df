import { ArrowDownOutlined, ArrowUpOutlined, TableOutlined } from '@ant-design/icons';
import { Button, Checkbox, Popover } from 'antd';
import { useText } from '../../lib/text/use-text';
import { COLUMNS, columnsOf, type Column } from './columns';
import styles from './inbox.module.css';

interface ColumnChoiceProps {
  readonly columns: readonly Column[];
  readonly onChange: (columns: readonly Column[]) => void;
}

/** Which columns, and in which order. */
export function ColumnChoice(props: ColumnChoiceProps) {
  const { t } = useText();
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      destroyOnHidden
      title={t('inbox.columns')}
      content={<Choice {...props} />}
    >
      <Button icon={<TableOutlined />}>{t('inbox.columns')}</Button>
    </Popover>
  );
}

function Choice({ columns, onChange }: ColumnChoiceProps) {
  const { t } = useText();
  const others = COLUMNS.filter((column) => !columns.includes(column));
  const move = (from: number, to: number): void => {
    const next = [...columns];
    next.splice(to, 0, ...next.splice(from, 1));
    onChange(next);
  };
  const toggle = (column: Column): void => {
    const next = columns.includes(column) ? columns.filter((each) => each !== column) : [...columns, column];
    onChange(next.length === 0 ? columnsOf([]) : next);
  };
  return (
    <ul className={styles.columns}>
      {[...columns, ...others].map((column, index) => (
        <li key={column}>
          <Checkbox checked={columns.includes(column)} onChange={() => toggle(column)}>
            {t(`inbox.column.${column}`)}
          </Checkbox>
          {columns.includes(column) && (
            <span>
              <Button
                type="text"
                size="small"
                icon={<ArrowUpOutlined />}
                disabled={index === 0}
                aria-label={t('inbox.columnUp', { name: t(`inbox.column.${column}`) })}
                onClick={() => move(index, index - 1)}
              />
              <Button
                type="text"
                size="small"
                icon={<ArrowDownOutlined />}
                disabled={index === columns.length - 1}
                aria-label={t('inbox.columnDown', { name: t(`inbox.column.${column}`) })}
                onClick={() => move(index, index + 1)}
              />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
