import { Form, type FormInstance } from 'antd';
import { useEffect, useState } from 'react';
import { useText } from '../../../lib/text/use-text';
import { unfinishedBody, type OpinionValues } from '../opinion-body';

interface WrittenSoFarProps {
  readonly keys: readonly string[];
  readonly form: FormInstance<OpinionValues>;
  readonly afterMs: number;
  readonly onSettled: (written: string) => void;
}

/** Tells what is written when the writer pauses: at each key this alone is drawn anew, not the fields around it. */
export function WrittenSoFar({ keys, form, afterMs, onSettled }: WrittenSoFarProps) {
  const settled = useSettled(useWritten(keys, form), afterMs);
  useEffect(() => onSettled(settled), [settled, onSettled]);
  return null;
}

/** The opinion as it stands, as JSON of what the api would be sent. */
export function useWritten(keys: readonly string[], form: FormInstance<OpinionValues>): string {
  const { t } = useText();
  const values = Form.useWatch([], { form, preserve: true }) as OpinionValues | undefined;
  return JSON.stringify(unfinishedBody(values ?? ({} as OpinionValues), keys, t));
}

/** The value once it has not changed for a while. */
export function useSettled<T>(value: T, afterMs: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(value), afterMs);
    return () => window.clearTimeout(timer);
  }, [value, afterMs]);
  return settled;
}
