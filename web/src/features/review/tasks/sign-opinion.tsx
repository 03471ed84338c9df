import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { ToDesk } from '../to-desk';

/** The head of the legal unit signs at the review desk, with the same view as who wrote. */
export default function SignOpinion(props: TaskFormProps) {
  return <ToDesk {...props} />;
}
