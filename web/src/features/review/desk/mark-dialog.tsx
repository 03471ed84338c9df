import { Checkbox, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { Dialog } from '../../../components/dialogs/dialog';
import { ProblemNotice } from '../../../components/problem-notice';
import type { components } from '../../../lib/api/schema';
import { useText } from '../../../lib/text/use-text';
import type { MaterialPlace } from '../viewer/place';
import { useAddReviewMark } from './add-mark.mutation';
import { PlaceWords } from './place-words';

type Rule = components['schemas']['ChecklistPoint'];

interface MarkDialogProps {
  readonly caseId: string;
  readonly place: MaterialPlace;
  /** Points that the mark may become the reason of; none where no checklist is being filled in. */
  readonly points: readonly Rule[];
  readonly onMarked: (point: string | undefined, text: string) => void;
  readonly onClose: () => void;
}

interface Values {
  readonly point?: string;
  readonly text: string;
  readonly shared: boolean;
}

/** What a marked place is for: the fault of a point of the checklist, or a note for oneself and the other reviewers. */
export function MarkDialog({ caseId, place, points, onMarked, onClose }: MarkDialogProps) {
  const { t, tr } = useText();
  const [form] = Form.useForm<Values>();
  const [key] = useState(() => crypto.randomUUID());
  const add = useAddReviewMark(caseId);
  const save = async ({ point, text, shared }: Values): Promise<void> => {
    await add.mutateAsync({ mark: { place, text, shared }, key });
    onMarked(point, text);
  };
  return (
    <Dialog
      open
      title={t('mark.title')}
      okText={t('mark.save')}
      cancelText={t('mark.cancel')}
      confirmLoading={add.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
      width={460}
    >
      <p>
        <PlaceWords place={place} />
      </p>
      <Form<Values>
        form={form}
        name="mark"
        layout="vertical"
        initialValues={{ shared: true }}
        onFinish={(values) => {
          save(values).catch(() => undefined);
        }}
      >
        {points.length > 0 && (
          <Form.Item name="point" label={t('mark.point')} extra={t('mark.pointHint')}>
            <Select
              allowClear
              options={points.map((each, index) => ({
                value: each.key,
                label: `${index + 1}. ${tr(each.text)}`,
              }))}
            />
          </Form.Item>
        )}
        <Form.Item
          name="text"
          label={t('mark.text')}
          rules={[{ required: true, message: t('fields.required') }]}
        >
          <Input.TextArea data-begin autoSize={{ minRows: 3, maxRows: 10 }} maxLength={4000} />
        </Form.Item>
        <Form.Item name="shared" valuePropName="checked">
          <Checkbox>{t('mark.shared')}</Checkbox>
        </Form.Item>
      </Form>
      <ProblemNotice error={add.error} />
    </Dialog>
  );
}
