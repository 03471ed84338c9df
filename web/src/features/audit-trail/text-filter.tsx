import { Input } from 'antd';
import { useState } from 'react';
import type { TextKey } from '../../lib/text/catalogue';
import { useText } from '../../lib/text/use-text';

interface TextFilterProps {
  readonly label: TextKey;
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
}

/** An exact word to look for; asked when Enter is pressed or the field is left, not at each letter. */
export function TextFilter({ label, value = '', onChange }: TextFilterProps) {
  const { t } = useText();
  const [typed, setTyped] = useState(value);
  const ask = (): void => {
    if (typed.trim() !== value) onChange(typed.trim());
  };
  return (
    <Input
      allowClear
      aria-label={t(label)}
      placeholder={t(label)}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onPressEnter={ask}
      onBlur={ask}
      onClear={() => onChange('')}
      style={{ width: 118 }}
    />
  );
}
