import { useState } from 'react';
import { SidePanel } from '../../components/dialogs/side-panel';
import { ActForm } from '../../components/act-form';
import { useFeedback } from '../../components/feedback/feedback-context';
import { DateField, TextField } from '../../components/fields/text-field';
import { useText } from '../../lib/text/use-text';
import { useCheckRegister, type RegisterFile } from './check-register.mutation';
import { CsvField } from './csv-field';
import { ImportConfirm } from './import-confirm';
import { LineFaults } from './line-faults';
import type { Register } from './register-versions.query';

interface ImportRegisterProps {
  readonly open: boolean;
  readonly register: Register;
  readonly agencyId: string;
  readonly onClose: () => void;
}

/** A file for a register: checked line by line first, written only when every line is right and somebody confirms. */
export function ImportRegister({ open, register, ...rest }: ImportRegisterProps) {
  const { t, named } = useText();
  const title = t('registers.importInto', { register: named('register', register) });
  return (
    <SidePanel open={open} onClose={rest.onClose} title={title} size={760}>
      <Check register={register} {...rest} />
    </SidePanel>
  );
}

function Check({ register, agencyId, onClose }: Omit<ImportRegisterProps, 'open'>) {
  const { t } = useText();
  const { message } = useFeedback();
  const check = useCheckRegister(register);
  const [file, setFile] = useState<RegisterFile>();
  if (check.data && file) {
    return (
      <ImportConfirm
        register={register}
        file={file}
        would={check.data}
        onBack={check.reset}
        onDone={(version) => {
          void message.success(t('registers.imported', { version }));
          onClose();
        }}
      />
    );
  }
  return (
    <ActForm
      act={check}
      initialValues={file ?? {}}
      toInput={(values: Omit<RegisterFile, 'agencyId'>) => {
        const given = Object.entries(values).filter(([, value]) => value !== '' && value !== undefined);
        const input = { ...(Object.fromEntries(given) as unknown as RegisterFile), agencyId };
        setFile(input);
        return input;
      }}
      submitText={t('registers.check')}
    >
      <CsvField />
      <LineFaults error={check.error} />
      <TextField name="source" label="registers.source" hint="registers.sourceHint" required max={200} />
      <DateField name="validFrom" label="rules.validFrom" hint="registers.fromHint" />
      {register === 'CATALOGUE' && (
        <>
          <TextField name="filingNo" label="registers.filingNo" hint="registers.filingHint" max={100} />
          <DateField name="filedOn" label="registers.filedOn" />
        </>
      )}
    </ActForm>
  );
}
