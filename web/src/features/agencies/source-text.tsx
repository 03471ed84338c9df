import { Tag } from 'antd';
import { Clauses } from '../../components/clauses';
import type { components } from '../../lib/api/schema';
import { useText } from '../../lib/text/use-text';

/** The clause that gives a value; where no law does, the screen says so, so that nobody takes it for one. */
export function SourceText({ source }: { source: components['schemas']['ParameterSource'] }) {
  const { named } = useText();
  const kind = named('sourceKind', source.kind);
  return (
    <>
      <Tag>{kind}</Tag> {source.kind === 'SYSTEM_DEFAULT' ? null : <Clauses of={[source.reference]} />}
    </>
  );
}
