import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { ToDesk } from '../to-desk';

/** An opinion is written at the review desk, with the materials beside it. */
export default function WriteOpinion(props: TaskFormProps) {
  return <ToDesk {...props} />;
}
