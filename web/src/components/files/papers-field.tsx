import { Form, Input } from 'antd';
import { useText } from '../../lib/text/use-text';
import type { TextKey } from '../../lib/text/catalogue';
import { pathOf, type FieldName } from '../fields/field';
import { RowsField } from '../fields/rows-field';
import { TextField } from '../fields/text-field';
import { FileDrop } from './file-drop';
import { StoredFileLine } from './stored-file-line';

/** Documents with a title: files that are dropped, paper that is named by its place. */
export function PapersField({ name, label }: { name: FieldName; label: TextKey }) {
  return (
    <RowsField
      name={name}
      label={label}
      add="materials.add"
      blank={{}}
      ordered
      head={(add) => (
        <FileDrop
          onStored={({ id, name: file }) => add({ title: file.replace(/\.[^.]+$/, ''), fileId: id })}
        />
      )}
      row={(index) => <Paper list={name} index={index} />}
    />
  );
}

function Paper({ list, index }: { list: FieldName; index: number }) {
  const { t } = useText();
  const fileId = Form.useWatch([pathOf(list), index, 'fileId'].flat(), { preserve: true }) as
    string | undefined;
  return (
    <>
      <TextField name={[index, 'title']} label="materials.title" max={200} required />
      {fileId === undefined ? (
        <Form.Item
          name={[index, 'paperReference']}
          label={t('materials.paper')}
          rules={[{ required: true, message: t('fields.required') }]}
        >
          <Input maxLength={200} />
        </Form.Item>
      ) : (
        <StoredFileLine fileId={fileId} />
      )}
    </>
  );
}
