import type { message, notification } from 'antd';
import { createContext, useContext } from 'react';

export interface Feedback {
  /** A few words that go by themselves: what was done, or why not. */
  readonly message: ReturnType<typeof message.useMessage>[0];
  /** What stays until it is closed. */
  readonly notification: ReturnType<typeof notification.useNotification>[0];
}

export const FeedbackContext = createContext<Feedback | undefined>(undefined);

export function useFeedback(): Feedback {
  const feedback = useContext(FeedbackContext);
  if (!feedback) throw new Error('nothing shows feedback here');
  return feedback;
}
