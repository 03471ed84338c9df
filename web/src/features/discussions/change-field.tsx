import { Form } from 'antd';
import { TextField } from '../../components/fields/text-field';
import type { Vote } from './open-discussion';

/** What is to be changed, asked of who agrees with a change. */
export function ChangeField({ of }: { of: 'vote' | 'conclusion' }) {
  const vote = Form.useWatch<Vote | undefined>(of);
  if (vote !== 'AGREE_WITH_CHANGE') return null;
  return (
    <TextField
      name="change"
      label="discussions.change"
      hint="discussions.changeHint"
      max={4000}
      rows={2}
      required
    />
  );
}
