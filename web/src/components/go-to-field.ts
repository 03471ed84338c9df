import type { FormInstance } from 'antd';
import { firstIn } from '../lib/focus/focus-trail';

/** A field's place in its form, e.g. `['proposal', 'legalBasis', 0, 'law']`. */
export type Place = (string | number)[];

const CONTROLS = 'input:enabled, textarea:enabled, button:enabled, [tabindex]';

/**
 * Brings a field to the middle of what is seen, as the foot of a form may lie over the rest, and puts the focus in it:
 * into the first of several controls, for a list into its first row or on what adds one. Answers whether something
 * there takes the focus.
 */
export function goToField(form: Pick<FormInstance, 'getFieldInstance'>, place: Place): boolean {
  const element = elementOf(form, place);
  if (!element) return false;
  element.scrollIntoView({ block: 'center' });
  const control = element.matches(CONTROLS) ? element : firstIn(element, CONTROLS);
  control?.focus({ preventScroll: true });
  return control !== undefined;
}

/** About two seconds of frames. */
const FRAMES = 120;

/**
 * The same once the page is drawn anew: what tells of a refusal covers what was in sight before, and while the command
 * is on its way every field is disabled and takes no focus.
 */
export function goToFieldSoon(
  form: Pick<FormInstance, 'getFieldInstance'>,
  place: Place,
  frames = FRAMES,
): void {
  requestAnimationFrame(() => {
    if (!goToField(form, place) && frames > 0) goToFieldSoon(form, place, frames - 1);
  });
}

function elementOf(form: Pick<FormInstance, 'getFieldInstance'>, place: Place): HTMLElement | undefined {
  const instance: unknown = form.getFieldInstance(place);
  const { input, nativeElement } = (instance ?? {}) as Partial<Record<'input' | 'nativeElement', unknown>>;
  const list = document.querySelector(`[data-place="${CSS.escape(place.join('.'))}"]`);
  return [input, nativeElement, instance, list].find((each) => each instanceof HTMLElement);
}
