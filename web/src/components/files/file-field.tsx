import { DeleteOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useText } from '../../lib/text/use-text';
import { Field, type FieldProps } from '../fields/field';
import { FileDrop } from './file-drop';
import styles from './files.module.css';
import { StoredFileLine } from './stored-file-line';

/** One file; its value is the id of the stored file. */
export function FileField(field: FieldProps) {
  return (
    <Field {...field}>
      <OneFile />
    </Field>
  );
}

function OneFile({ value, onChange }: { value?: string; onChange?: (fileId: string | undefined) => void }) {
  const { t } = useText();
  if (value === undefined) return <FileDrop onStored={({ id }) => onChange?.(id)} />;
  return (
    <div className={styles.one}>
      <StoredFileLine fileId={value} />
      <Button
        type="text"
        icon={<DeleteOutlined />}
        aria-label={t('fields.remove', { n: 1 })}
        onClick={() => onChange?.(undefined)}
      />
    </div>
  );
}
