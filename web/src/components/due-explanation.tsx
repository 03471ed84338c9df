import { Button, Popover } from 'antd';
import type { ReactNode } from 'react';
import type { DueDate } from '../lib/api/types';
import { formatDate } from '../lib/format/format';
import { useText } from '../lib/text/use-text';

/** How a due date came about. */
export function DueExplanation({ due, children }: { due: DueDate; children: ReactNode }) {
  const { tr, locale } = useText();
  const content = (
    <div style={{ maxWidth: 360 }}>
      <p>
        {tr(due.start.event)} {formatDate(due.start.at, locale, true)}
      </p>
      {due.notes.map((note, index) => (
        <p key={index}>{tr(note)}</p>
      ))}
      <p>{due.rule.source}</p>
    </div>
  );
  return (
    <Popover trigger="click" title={tr(due.rule.label)} content={content} destroyOnHidden>
      <Button type="link" style={{ justifySelf: 'start', padding: 0 }}>
        {children}
      </Button>
    </Popover>
  );
}
