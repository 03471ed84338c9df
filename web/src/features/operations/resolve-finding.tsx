import { SidePanel } from '../../components/dialogs/side-panel';
import { ActForm } from '../../components/act-form';
import { useFeedback } from '../../components/feedback/feedback-context';
import { YesNoField } from '../../components/fields/choice-field';
import { TextField } from '../../components/fields/text-field';
import { useText } from '../../lib/text/use-text';
import { RETRIABLE } from './finding-kinds';
import type { Finding } from './findings.query';
import { useResolveFinding } from './resolve-finding.mutation';

interface Values {
  readonly retry?: boolean;
  readonly reason: string;
}

/** Closes a finding with a reason, or lets the failed step try again; what is still there comes back. */
export function ResolveFinding({ finding, onClose }: { finding: Finding; onClose: () => void }) {
  const { t, named } = useText();
  const { message } = useFeedback();
  const resolve = useResolveFinding(finding.id);
  return (
    <SidePanel
      open
      onClose={onClose}

      title={`${t('findings.resolve')} ${named('findingKind', finding.kind)}`}
    >
      <ActForm
        act={resolve}
        toInput={({ retry = false, reason }: Values) => ({ retry, reason })}
        submitText={t('findings.resolve')}
        onDone={() => {
          void message.success(t('admin.saved'));
          onClose();
        }}
      >
        {RETRIABLE.includes(finding.kind) && <YesNoField name="retry" label="findings.retry" required />}
        <TextField
          name="reason"
          label="findings.reason"
          hint="findings.reasonHint"
          required
          max={500}
          rows={2}
        />
      </ActForm>
    </SidePanel>
  );
}
