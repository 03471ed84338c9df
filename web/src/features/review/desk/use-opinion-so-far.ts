import { Form, type FormInstance } from 'antd';
import { useEffect, useState } from 'react';
import type { components } from '../../../lib/api/schema';
import { useText } from '../../../lib/text/use-text';
import { unfinishedBody, type OpinionValues } from '../opinion-body';
import { useOpinionCheck } from './opinion-check.query';

export type Check = components['schemas']['OpinionCheckView'];

const ASK_AFTER_MS = 500;

/** What the api says of the opinion as it stands, asked anew when the writer pauses. */
export function useOpinionSoFar(
  caseId: string,
  keys: readonly string[],
  form: FormInstance<OpinionValues>,
): Check | undefined {
  const { t } = useText();
  const values = Form.useWatch([], { form, preserve: true }) as OpinionValues | undefined;
  const written = JSON.stringify(unfinishedBody(values ?? ({} as OpinionValues), keys, t));
  const asked = useSettled(written, ASK_AFTER_MS);
  return useOpinionCheck(caseId, JSON.parse(asked) as components['schemas']['CheckOpinionDto']).data;
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
