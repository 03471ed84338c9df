import type { FormEvent } from 'react';

/** A plain field that must be filled in: the browser says so, in the language of the page instead of its own. */
export function requiredIn(text: string): {
  readonly required: true;
  readonly onInvalid: (event: FormEvent<HTMLInputElement>) => void;
  readonly onInput: (event: FormEvent<HTMLInputElement>) => void;
} {
  return {
    required: true,
    onInvalid: ({ currentTarget }) => currentTarget.setCustomValidity(text),
    onInput: ({ currentTarget }) => currentTarget.setCustomValidity(''),
  };
}
