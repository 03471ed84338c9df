import { ReviewDeskPage } from '../features/review/desk/review-desk-page';
import { ACTS, actForm } from './task-forms';

/** The review desk with the acts of all features. */
export function DeskRoute() {
  return <ReviewDeskPage acts={ACTS} actForm={actForm} />;
}
