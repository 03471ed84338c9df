import { Form, Input } from 'antd';
import { CaseForm } from '../../../components/case-form';
import type { CommandBody } from '../../../lib/api/types';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useReturnOpinion } from '../return-opinion.mutation';

type Values = CommandBody<'/api/cases/{caseId}/return-opinion'>;

/** The head of the legal unit gives a draft back to its author, with the reason. */
export default function ReturnOpinion({ page, onDone }: TaskFormProps) {
  const { t } = useText();
  const command = useReturnOpinion(page.caseId);
  return (
    <CaseForm<Values, Values>
      page={page}
      name="returnOpinion"
      command={command}
      toBody={(values) => values}
      submitText={t('action.returnOpinion')}
      onAccepted={onDone}
    >
      <Form.Item
        name="reason"
        label={t('review.returnReason')}
        rules={[{ required: true, message: t('common.required') }]}
      >
        <Input.TextArea autoSize={{ minRows: 3 }} maxLength={2000} />
      </Form.Item>
    </CaseForm>
  );
}
