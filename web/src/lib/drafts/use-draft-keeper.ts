import type { FormInstance } from 'antd';
import { useEffect, useMemo } from 'react';
import { DraftKeeper } from './draft-keeper';

/** The keeper of this form's draft, for as long as the form is there. */
export function useDraftKeeper<Values extends object>(
  key: string,
  form: FormInstance<Values>,
  version: number,
): DraftKeeper<Values> {
  const keeper = useMemo(() => new DraftKeeper(key, () => form.getFieldsValue(true) as Values), [key, form]);
  useEffect(() => keeper.beganOn(version), [keeper, version]);
  useEffect(() => {
    window.addEventListener('pagehide', keeper.flush);
    return () => {
      window.removeEventListener('pagehide', keeper.flush);
      keeper.flush();
    };
  }, [keeper]);
  return keeper;
}
