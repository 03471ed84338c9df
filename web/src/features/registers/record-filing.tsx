import { SidePanel } from '../../components/dialogs/side-panel';
import { ActForm } from '../../components/act-form';
import { DateField, TextField } from '../../components/fields/text-field';
import { useText } from '../../lib/text/use-text';
import { useRecordFiling } from './record-filing.mutation';

interface Values {
  readonly filingNo: string;
  readonly filedOn: string;
}

/** The filing of a version of the catalogue with the government's legal body, once (SY-L3). */
export function RecordFiling({ versionId, onClose }: { versionId: string; onClose: () => void }) {
  const { t } = useText();
  const record = useRecordFiling(versionId);
  return (
    <SidePanel open onClose={onClose} title={t('registers.file')}>
      <ActForm
        act={record}
        toInput={(values: Values) => values}
        submitText={t('registers.file')}
        onDone={onClose}
      >
        <TextField name="filingNo" label="registers.filingNo" required max={100} />
        <DateField name="filedOn" label="registers.filedOn" required />
      </ActForm>
    </SidePanel>
  );
}
