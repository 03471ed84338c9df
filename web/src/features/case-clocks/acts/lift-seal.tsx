import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { LiftSealForm } from '../lift-seal-form';

/** What is in force ends when its reason does (行政强制法 28). */
export default function LiftSeal(props: TaskFormProps) {
  return <LiftSealForm {...props} state="IN_FORCE" />;
}
