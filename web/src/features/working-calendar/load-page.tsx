import { Button, Form, Input, InputNumber } from 'antd';
import { useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { ActForm } from '../../components/act-form';
import { Field } from '../../components/fields/field';
import { RowsField } from '../../components/fields/rows-field';
import { DateField, TextField } from '../../components/fields/text-field';
import { Sheet } from '../../components/sheet/sheet';
import sheet from '../../components/sheet/sheet.module.css';
import { useAddressFilter } from '../../lib/address/use-address-filter';
import { useText } from '../../lib/text/use-text';
import { ConfirmLoad } from './confirm-load';
import { noticeOf, type NoticeValues } from './notice-values';
import { usePreviewYear, type Notice } from './preview-year.mutation';

/** A year's notice as it was published: first what it would move, then, confirmed, loaded. */
export function LoadPage() {
  const { t } = useText();
  const [filter] = useAddressFilter(['year']);
  const go = useNavigate();
  const preview = usePreviewYear();
  const [notice, setNotice] = useState<Notice>();
  return (
    <Sheet
      title={t('years.load')}
      head={<Link to={`/admin/calendar?year=${filter.year ?? ''}`}>{t('admin.back')}</Link>}
    >
      <div className={sheet.part} style={{ maxWidth: 960 }}>
        <ActForm
          act={preview}
          initialValues={
            {
              year: filter.year ? Number(filter.year) : undefined,
              source: {},
              daysOff: [{}],
              workedWeekends: [],
            } as unknown as Partial<NoticeValues>
          }
          toInput={(values: NoticeValues) => {
            const input = noticeOf(values);
            setNotice(input);
            return input;
          }}
          submitText={t('years.preview')}
          onChanged={() => preview.reset()}
          more={<FromFile onTaken={preview.reset} />}
        >
          <NoticeFields />
        </ActForm>
        {preview.data && notice && (
          <ConfirmLoad
            key={preview.submittedAt}
            notice={notice}
            preview={preview.data}
            onDone={(year) => void go(`/admin/calendar?year=${year}`)}
          />
        )}
      </div>
    </Sheet>
  );
}

function NoticeFields() {
  return (
    <>
      <Field name="year" label="years.year" required>
        <InputNumber min={1993} max={2199} style={{ width: 120 }} />
      </Field>
      <TextField name={['source', 'title']} label="years.noticeTitle" required max={200} />
      <TextField name={['source', 'documentNumber']} label="years.document" required max={60} />
      <DateField name={['source', 'issuedOn']} label="years.issuedOn" required />
      <TextField name={['source', 'url']} label="years.url" max={500} />
      <RowsField
        name="daysOff"
        label="years.daysOff"
        hint="years.daysOffHint"
        add="years.addSpan"
        blank={{}}
        row={(index) => (
          <>
            <Field name={[index, 'name']} label="years.holiday" required>
              <Input maxLength={50} />
            </Field>
            <DateField name={[index, 'from']} label="years.from" required />
            <DateField name={[index, 'to']} label="years.to" required />
          </>
        )}
      />
      <RowsField
        name="workedWeekends"
        label="years.worked"
        hint="years.workedHint"
        add="years.addWorked"
        blank={{}}
        row={(index) => <DateField name={[index, 'date']} label="years.workedDay" required />}
      />
    </>
  );
}

/** The same from a JSON file of the api's shape, e.g. one that was checked elsewhere. */
function FromFile({ onTaken }: { onTaken: () => void }) {
  const { t } = useText();
  const form = Form.useFormInstance<NoticeValues>();
  const chooser = useRef<HTMLInputElement>(null);
  const [unreadable, setUnreadable] = useState(false);
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    try {
      const { workedWeekends = [], ...notice } = JSON.parse(await file.text()) as Notice;
      form.setFieldsValue({ ...notice, workedWeekends: workedWeekends.map((date) => ({ date })) });
      setUnreadable(false);
      onTaken();
    } catch {
      setUnreadable(true);
    }
  };
  return (
    <>
      <input
        ref={chooser}
        type="file"
        accept=".json"
        style={{ display: 'none' }}
        aria-label={t('years.fromFile')}
        onChange={(event) => void take(event.target.files?.[0])}
      />
      <Button onClick={() => chooser.current?.click()}>{t('years.fromFile')}</Button>
      {unreadable && <span className={sheet.danger}>{t('years.unreadable')}</span>}
    </>
  );
}
