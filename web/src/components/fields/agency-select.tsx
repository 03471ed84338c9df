import { Select } from 'antd';
import { useText } from '../../lib/text/use-text';
import { useAgencies } from '../agencies.query';

interface AgencySelectProps {
  readonly value: string | undefined;
  readonly onChange: (agencyId: string | undefined) => void;
  /** What an empty choice stands for; absent: one must be chosen. */
  readonly any?: string;
  /** Also the platform, to which those belong who run the system. */
  readonly withPlatform?: boolean;
}

/** Chooses an agency in the head of a page. */
export function AgencySelect({ value, onChange, any, withPlatform = false }: AgencySelectProps) {
  const { t } = useText();
  const agencies = useAgencies();
  const options = (agencies.data ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const platform = withPlatform ? [{ value: 'platform', label: t('admin.platform') }] : [];
  return (
    <Select
      aria-label={t('admin.agency')}
      allowClear={any !== undefined}
      placeholder={any}
      value={value}
      onChange={(chosen: string | undefined) => onChange(chosen)}
      options={[...options, ...platform]}
      showSearch={{ optionFilterProp: 'label' }}
      style={{ width: 230 }}
    />
  );
}
