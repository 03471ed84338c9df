import type { CasePage } from '../../../lib/api/types';

/** Where the case stands on the diagram. */
export default function Diagram({ page }: { page: CasePage }) {
  return <p>{page.stage}</p>;
}
