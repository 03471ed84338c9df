import { Form, Input } from 'antd';
import { Link } from 'react-router';
import { CaseForm } from '../../../components/case-form';
import { OpinionView } from '../../../components/opinion-view';
import type { CommandBody } from '../../../lib/api/types';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useSignOpinion } from '../sign-opinion.mutation';

type Values = CommandBody<'/api/cases/{caseId}/sign-opinion'>;

/** The head of the legal unit reads the opinion as it would be issued and signs it, or gives it back. */
export default function SignOpinion({ page, onDone }: TaskFormProps) {
  const { t } = useText();
  const command = useSignOpinion(page.caseId);
  const written = page.opinions.findLast(({ state }) => state === 'WRITTEN');
  return (
    <>
      {written && <OpinionView page={page} opinion={written} />}
      <CaseForm<Values, Values>
        page={page}
        name="signOpinion"
        command={command}
        toBody={({ remark }) => (remark?.trim() ? { remark } : {})}
        submitText={t('action.signOpinion')}
        onAccepted={onDone}
        more={<Link to={`/cases/${page.caseId}/acts/returnOpinion`}>{t('action.returnOpinion')}</Link>}
      >
        <Form.Item name="remark" label={t('review.remark')}>
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} />
        </Form.Item>
      </CaseForm>
    </>
  );
}
