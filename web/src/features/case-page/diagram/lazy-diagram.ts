import { lazy } from 'react';

/** bpmn-js comes only when somebody looks at the diagram. */
export const Diagram = lazy(() => import('./diagram'));
