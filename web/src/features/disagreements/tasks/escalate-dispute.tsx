import { CaseForm } from '../../../components/case-form';
import { WordsField } from '../../../components/fields/choice-field';
import { TextField } from '../../../components/fields/text-field';
import type { CasePage, CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { DisputePoints } from '../dispute-points';
import { useEscalateDispute } from '../escalate-dispute.mutation';
import { disputedOpinion, openDispute } from '../open-dispute';

type Body = CommandBody<'/api/cases/{caseId}/escalate-dispute'>;

/** The package for who rules: begins with both sides' words (SY-L12). */
export default function EscalateDispute({ page, onDone }: TaskFormProps) {
  const { t, named } = useText();
  const dispute = openDispute(page);
  return (
    <>
      {dispute && <DisputePoints page={page} dispute={dispute} opinion={disputedOpinion(page)} />}
      <CaseForm<Body, Body>
        page={page}
        name="escalateDispute"
        command={useEscalateDispute(page.caseId)}
        initialValues={firstValues(page)}
        toBody={tidy}
        submitText={named('action', 'escalateDispute')}
        onAccepted={onDone}
      >
        <TextField name="facts" label="disputes.facts" max={20_000} rows={3} required />
        <TextField name="disputedPoints" label="disputes.disputedPoints" max={20_000} rows={2} required />
        <TextField name="handlingOpinion" label="disputes.handlingOpinion" max={20_000} rows={4} required />
        <TextField name="reviewOpinion" label="disputes.reviewOpinion" max={20_000} rows={4} required />
        <WordsField
          name="options"
          label="disputes.options"
          choices={t('disputes.optionChoices').split('|')}
          required
        />
      </CaseForm>
    </>
  );
}

function firstValues(page: CasePage): Partial<Body> {
  const dispute = openDispute(page);
  const opinion = disputedOpinion(page);
  const said =
    opinion?.content.points.map(({ text, action }, index) => `${index + 1}. ${text} ${action}`) ?? [];
  return {
    facts: page.submissions.at(-1)?.content.statement.facts ?? '',
    handlingOpinion:
      dispute?.points.map(({ point, grounds, basis }) => `${point}. ${grounds} ${basis}`).join('\n') ?? '',
    reviewOpinion: [opinion?.content.text ?? '', ...said].join('\n'),
    options: [],
  };
}
