import { SidePanel } from '../../components/dialogs/side-panel';
import { ActForm } from '../../components/act-form';
import { TextField } from '../../components/fields/text-field';
import { useText } from '../../lib/text/use-text';
import { useImportProfile } from './import-profile.mutation';

/** A new agency, or the next version of a known one, from the file of its rules. */
export function NewAgency({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useText();
  return (
    <SidePanel
      open={open}
      onClose={onClose}

      title={t('agencies.import')}
      size={720}
    >
      <Import onDone={onClose} />
    </SidePanel>
  );
}

function Import({ onDone }: { onDone: () => void }) {
  const { t } = useText();
  const importProfile = useImportProfile();
  return (
    <ActForm
      act={importProfile}
      toInput={({ text }: { text: string }) => text}
      submitText={t('agencies.import')}
      onDone={onDone}
    >
      <TextField
        name="text"
        label="agencies.file"
        hint="agencies.fileHint"
        rows={12}
        required
        max={200_000}
      />
    </ActForm>
  );
}
