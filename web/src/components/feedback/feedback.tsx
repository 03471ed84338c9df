import { message, notification } from 'antd';
import { useMemo, type ReactNode } from 'react';
import { FeedbackContext } from './feedback-context';

/** Shows what `useFeedback` is told. antd's own App brings its dialogs along, which the first page does not need. */
export function Feedback({ children }: { children: ReactNode }) {
  const [messages, messageHolder] = message.useMessage({ top: 48 });
  const [notifications, notificationHolder] = notification.useNotification();
  const feedback = useMemo(
    () => ({ message: messages, notification: notifications }),
    [messages, notifications],
  );
  return (
    <FeedbackContext value={feedback}>
      {messageHolder}
      {notificationHolder}
      {children}
    </FeedbackContext>
  );
}
