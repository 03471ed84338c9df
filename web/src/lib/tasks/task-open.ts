import { createContext, useContext } from 'react';

/** Whether the task that a form is for is still open; a form that stands for itself has none that could go. */
export const TaskOpen = createContext(true);

export function useTaskOpen(): boolean {
  return useContext(TaskOpen);
}
