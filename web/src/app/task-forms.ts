import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { TaskFormProps } from '../lib/tasks/task-form';

type Load = () => Promise<{ default: ComponentType<TaskFormProps> }>;
type Form = LazyExoticComponent<ComponentType<TaskFormProps>>;

/**
 * The screens of tasks and of other acts on a case, found by name: form key `review/write-opinion` is
 * features/review/tasks/write-opinion.tsx; the act `requestExtension` is features/…/acts/request-extension.tsx.
 * A file there is all it takes.
 */
const tasks = import.meta.glob('../features/*/tasks/*.tsx') as Record<string, Load>;
const acts = import.meta.glob('../features/*/acts/*.tsx') as Record<string, Load>;

const taskForms = new Map<string, Form>();
for (const [path, load] of Object.entries(tasks)) {
  const [, feature, screen] = /features\/([^/]+)\/tasks\/([^/]+)\.tsx$/.exec(path) ?? [];
  if (feature && screen) taskForms.set(`${feature}/${screen}`, lazy(load));
}

const actForms = new Map<string, Form>();
for (const [path, load] of Object.entries(acts)) {
  const [, screen] = /\/acts\/([^/]+)\.tsx$/.exec(path) ?? [];
  if (screen) actForms.set(camelCase(screen), lazy(load));
}

export function taskForm(formKey: string | null): Form | undefined {
  return formKey === null ? undefined : taskForms.get(formKey);
}

export function actForm(action: string): Form | undefined {
  return actForms.get(action);
}

/** Acts that have a screen, by operation id. */
export const ACTS: readonly string[] = [...actForms.keys()];

function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
