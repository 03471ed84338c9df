import { CaseForm } from '../../../components/case-form';
import { RecordField } from '../../../components/fields/record-field';
import { TextField } from '../../../components/fields/text-field';
import type { CommandBody } from '../../../lib/api/types';
import { tidy } from '../../../lib/forms/tidy';
import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { useText } from '../../../lib/text/use-text';
import { useReportUrgentSeal } from '../report-urgent-seal.mutation';
import { onlyOne } from '../only-one';
import { awaitsApproval, useSealRecords } from '../use-seal-records';

type Body = CommandBody<'/api/cases/{caseId}/report-urgent-seal'>;

/** What was sealed on the spot is reported within twenty-four hours (行政强制法 19). */
export default function ReportUrgentSeal({ page, onDone }: TaskFormProps) {
  const { named } = useText();
  const seals = useSealRecords(page, (seal) => awaitsApproval(seal) && seal.reportedAt === null);
  return (
    <CaseForm<Body, Body>
      page={page}
      name="reportUrgentSeal"
      command={useReportUrgentSeal(page.caseId)}
      initialValues={onlyOne(seals)}
      toBody={tidy}
      submitText={named('action', 'reportUrgentSeal')}
      onAccepted={onDone}
    >
      <RecordField name="number" label="seal.which" records={seals} required />
      <TextField name="report" label="seal.report" max={4000} rows={3} required />
    </CaseForm>
  );
}
