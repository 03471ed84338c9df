import type { FormInstance } from 'antd';
import { useState } from 'react';
import { ApiProblem, isProblem } from '../lib/api/problem';

interface MendedFaults {
  /** The refusal without the faults whose fields have changed since; null once none is left. */
  readonly left: (error: Error | null) => Error | null;
  readonly mended: (changed: object) => void;
  readonly forget: () => void;
}

/**
 * What a refusal said of a field holds until the field is changed, there and in the notice; the other faults stay in
 * sight.
 */
export function useMendedFaults(form: Pick<FormInstance, 'getFieldsError' | 'setFields'>): MendedFaults {
  const [changes, setChanges] = useState<readonly object[]>([]);
  const touched = (field: string | null): boolean =>
    field !== null && changes.some((change) => holds(change, placeOf(field)));
  return {
    left: (error) => {
      if (!isProblem(error) || changes.length === 0) return error;
      const faults = error.faults.filter(({ field }) => !touched(field));
      const [first] = faults;
      if (!first) return null;
      return new ApiProblem({ ...error.problem, ...first, errors: faults });
    },
    mended: (changed) => {
      setChanges((before) => [...before, changed]);
      // A field without rules of its own would show what the api said of it for ever.
      const told = form
        .getFieldsError()
        .filter(({ errors, name }) => errors.length > 0 && holds(changed, name));
      form.setFields(told.map(({ name }) => ({ name, errors: [] })));
    },
    forget: () => setChanges([]),
  };
}

/** `points[0].basis` and `points.0.basis` as the path of a form. */
export function placeOf(field: string): (string | number)[] {
  return field
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** Whether the change reaches this place, or what it lies in. */
function holds(change: unknown, [head, ...rest]: readonly (string | number)[]): boolean {
  if (head === undefined || typeof change !== 'object' || change === null) return true;
  return head in change && holds((change as Readonly<Record<string | number, unknown>>)[head], rest);
}
