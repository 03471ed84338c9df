import { Form, Input, InputNumber, Select } from 'antd';
import type { components } from '../../lib/api/schema';
import type { TextKey } from '../../lib/text/catalogue';
import { useText } from '../../lib/text/use-text';
import type { StoredFile } from '../../lib/uploads/use-uploads';
import { RowsField } from '../fields/rows-field';
import { FileDrop } from './file-drop';
import styles from './files.module.css';
import { StoredFileLine } from './stored-file-line';

export type Material = components['schemas']['Material'];
type MaterialRule = components['schemas']['MaterialRule'];

interface MaterialsFieldProps {
  readonly rules: readonly MaterialRule[];
  readonly label?: TextKey;
}

/**
 * The form's `materials`, what is handed in: files that are dropped, paper that is named by its place; in the order
 * in which it is to be read.
 */
export function MaterialsField({ rules, label = 'materials.list' }: MaterialsFieldProps) {
  const rowOf = (file: StoredFile): object => {
    const title = file.name.replace(/\.[^.]+$/, '');
    return {
      key: ruleFor(title, rules),
      title,
      fileId: file.id,
      pages: file.pageCount ?? 1,
      original: true,
    };
  };
  return (
    <RowsField
      name="materials"
      label={label}
      add="materials.add"
      blank={{ original: true, pages: 1 }}
      ordered
      head={(add) => <FileDrop onStored={(file) => add(rowOf(file))} />}
      row={(index) => <MaterialRow index={index} rules={rules} />}
    />
  );
}

function MaterialRow({ index, rules }: { index: number; rules: readonly MaterialRule[] }) {
  const { t, tr } = useText();
  const form = Form.useFormInstance();
  const fileId = Form.useWatch(['materials', index, 'fileId'], { preserve: true }) as string | undefined;
  const need = [{ required: true, message: t('fields.required') }];
  const keys = [
    ...rules.map((rule) => ({ value: rule.key, label: tr(rule.text) })),
    { value: 'OTHER', label: t('materials.other') },
  ];
  /** The item's name is the material's, until the person writes another. */
  const nameIt = (key: string): void => {
    const place = ['materials', index, 'title'];
    const written = (form.getFieldValue(place) as string | undefined)?.trim();
    const item = rules.find((rule) => rule.key === key);
    if (item && (!written || rules.some(({ text }) => tr(text) === written)))
      form.setFieldValue(place, tr(item.text));
  };
  const originals = [
    { value: true, label: t('materials.isOriginal') },
    { value: false, label: t('materials.isCopy') },
  ];
  return (
    <div className={styles.material}>
      <Form.Item name={[index, 'key']} label={t('materials.key')} rules={need}>
        <Select options={keys} popupMatchSelectWidth={false} onChange={nameIt} />
      </Form.Item>
      <Form.Item name={[index, 'title']} label={t('materials.title')} rules={need}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name={[index, 'pages']} label={t('materials.pages')} rules={need}>
        <InputNumber min={1} max={100_000} precision={0} style={{ width: '100%' }} controls={false} />
      </Form.Item>
      <Form.Item name={[index, 'original']} label={t('materials.original')} rules={need}>
        <Select options={originals} />
      </Form.Item>
      {fileId === undefined ? (
        <Form.Item name={[index, 'paperReference']} label={t('materials.paper')} rules={need}>
          <Input maxLength={200} />
        </Form.Item>
      ) : (
        <span />
      )}
      {fileId !== undefined && <StoredFileLine fileId={fileId} />}
    </div>
  );
}

/** The item whose name stands in the file's name; the person may choose another. */
function ruleFor(title: string, rules: readonly MaterialRule[]): string | undefined {
  const found = rules.find(({ text }) => title.includes(text.zh) || text.zh.includes(title));
  return found?.key;
}
