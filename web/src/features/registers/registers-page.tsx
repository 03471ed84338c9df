import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { AgencySelect } from '../../components/fields/agency-select';
import { Sheet } from '../../components/sheet/sheet';
import sheet from '../../components/sheet/sheet.module.css';
import { useAddressFilter } from '../../lib/address/use-address-filter';
import { useMe } from '../../lib/session';
import { useText } from '../../lib/text/use-text';
import { Expiring } from './expiring';
import { ImportRegister } from './import-register';
import { RatioNote } from './ratio-note';
import { RegisterRows } from './register-rows';
import type { Register } from './register-versions.query';
import { RegisterVersions } from './register-versions';

const REGISTERS: readonly Register[] = [
  'OFFICERS',
  'REVIEWERS',
  'ADVISERS',
  'LAWS',
  'CATALOGUE',
  'ENTRUSTMENTS',
];

/** The registers that an agency keeps: what stands in them, their versions, import and export, and what soon ends. */
export function RegistersPage() {
  const { t, named } = useText();
  const me = useMe();
  const [filter, change] = useAddressFilter(['register', 'agency', 'version']);
  const [importing, setImporting] = useState(false);
  const register = REGISTERS.find((each) => each === filter.register) ?? 'OFFICERS';
  const anyAgency = me.roles.includes('SYSTEM_ADMIN');
  const agencyId = filter.agency ?? (anyAgency ? 'songyuan' : me.agencyId);
  const version = filter.version ? Number(filter.version) : undefined;
  return (
    <Sheet
      title={t('registers.title')}
      head={
        <>
          <Segmented
            aria-label={t('registers.title')}
            value={register}
            onChange={(chosen) => change({ register: chosen, version: undefined })}
            options={REGISTERS.map((value) => ({ value, label: named('register', value) }))}
          />
          {anyAgency && (
            <AgencySelect
              value={agencyId}
              onChange={(agency) => change({ agency, version: undefined })}
              withPlatform={register === 'LAWS'}
            />
          )}
          <Button type="primary" className={sheet.push} onClick={() => setImporting(true)}>
            {t('registers.import')}
          </Button>
        </>
      }
    >
      {agencyId !== 'platform' && (
        <>
          <RatioNote agencyId={agencyId} />
          <Expiring agencyId={agencyId} />
        </>
      )}
      <RegisterVersions
        register={register}
        agencyId={agencyId}
        open={version}
        onOpen={(chosen) => change({ version: chosen === undefined ? undefined : String(chosen) })}
      />
      <RegisterRows register={register} agencyId={agencyId} version={version} />
      <ImportRegister
        key={`${register}${agencyId}`}
        open={importing}
        register={register}
        agencyId={agencyId}
        onClose={() => setImporting(false)}
      />
    </Sheet>
  );
}
