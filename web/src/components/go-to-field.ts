import type { FormInstance } from 'antd';
import { firstIn } from '../lib/focus/focus-trail';

/** A field's place in its form, e.g. `['proposal', 'legalBasis', 0, 'law']`. */
export type Place = (string | number)[];

const CONTROLS = 'input:enabled, textarea:enabled, button:enabled, [tabindex]';

/**
 * Brings a field to the middle of what is seen, as the foot of a form may lie over the rest, and puts the focus in it:
 * into the first of several controls, for a list into its first row or on what adds one.
 */
export function goToField(form: Pick<FormInstance, 'getFieldInstance'>, place: Place): void {
  const element = elementOf(form, place);
  if (!element) return;
  element.scrollIntoView({ block: 'center' });
  const control = element.matches(CONTROLS) ? element : firstIn(element, CONTROLS);
  control?.focus({ preventScroll: true });
}

function elementOf(form: Pick<FormInstance, 'getFieldInstance'>, place: Place): HTMLElement | undefined {
  const instance: unknown = form.getFieldInstance(place);
  const { input, nativeElement } = (instance ?? {}) as Partial<Record<'input' | 'nativeElement', unknown>>;
  const list = document.querySelector(`[data-place="${CSS.escape(place.join('.'))}"]`);
  return [input, nativeElement, instance, list].find((each) => each instanceof HTMLElement);
}
