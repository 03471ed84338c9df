import type { TaskFormProps } from '../../../lib/tasks/task-form';
import { LiftSealForm } from '../lift-seal-form';

/** What the head refused to approve afterwards is lifted at once (行政强制法 19). */
export default function LiftRefusedSeal(props: TaskFormProps) {
  return <LiftSealForm {...props} state="REFUSED" />;
}
