import { Form } from 'antd';
import { useEffect, useMemo } from 'react';
import type { components } from '../../../lib/api/schema';
import { useText } from '../../../lib/text/use-text';
import type { OpinionValues } from '../opinion-body';
import { useDesk, type PointPlace } from './desk-context';

type Rule = components['schemas']['ChecklistPoint'];

/** Tells the other pane where the failed points are, so that they are seen on the pages. */
export function PointPlaces({ points }: { points: readonly Rule[] }) {
  const { tr } = useText();
  const desk = useDesk();
  const form = Form.useFormInstance<OpinionValues>();
  const checklist = Form.useWatch<OpinionValues['checklist']>('checklist', { form, preserve: true });
  const places = points.flatMap(({ key, text }): PointPlace[] => {
    const { result, place } = checklist?.[key] ?? {};
    return result === 'FAIL' && place?.material ? [{ key, label: tr(text), place }] : [];
  });
  const told = JSON.stringify(places);
  const same = useMemo(() => JSON.parse(told) as PointPlace[], [told]);
  useEffect(() => desk?.showPoints(same), [desk, same]);
  return null;
}
