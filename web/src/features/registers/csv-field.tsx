import { Button, Form, Input } from 'antd';
import { useRef } from 'react';
import { useText } from '../../lib/text/use-text';

/** The text of a CSV file, from a file or pasted; Excel's own encoding of Chinese is understood too. */
export function CsvField() {
  const { t } = useText();
  const form = Form.useFormInstance();
  const chooser = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined): Promise<void> => {
    if (file) form.setFieldValue('csv', await textOf(file));
  };
  return (
    <>
      <input
        ref={chooser}
        type="file"
        accept=".csv,text/csv"
        style={{ display: 'none' }}
        aria-label={t('registers.chooseFile')}
        onChange={(event) => void take(event.target.files?.[0])}
      />
      <Form.Item
        name="csv"
        label={t('registers.csv')}
        extra={t('registers.csvHint')}
        rules={[{ required: true, message: t('fields.required') }]}
      >
        <Input.TextArea autoSize={{ minRows: 4, maxRows: 10 }} spellCheck={false} />
      </Form.Item>
      <Button style={{ marginBlockEnd: 12 }} onClick={() => chooser.current?.click()}>
        {t('registers.chooseFile')}
      </Button>
    </>
  );
}

/** UTF-8; what is not valid UTF-8 was saved by a Chinese spreadsheet in GB18030. */
async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
