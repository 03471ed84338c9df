import type { ReactNode } from 'react';
import styles from './facts.module.css';

export type Fact = readonly [name: string, value: ReactNode];

/** Names with their values; what has no value is left out. */
export function Facts({ rows }: { rows: readonly Fact[] }) {
  const told = rows.filter(([, value]) => value !== null && value !== undefined && value !== '');
  return (
    <dl className={styles.facts}>
      {told.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** One record of a tab: its heading, what stands in it. */
export function Entry({ title, mark, children }: { title?: ReactNode; mark?: string; children: ReactNode }) {
  return (
    <article className={styles.entry}>
      {(title !== undefined || mark !== undefined) && (
        <h3>
          {title}
          {mark !== undefined && <b>{mark}</b>}
        </h3>
      )}
      {children}
    </article>
  );
}

/** Records of one kind under their heading. */
export function Entries({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.entries}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
