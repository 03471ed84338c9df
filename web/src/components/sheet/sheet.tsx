import type { ReactNode } from 'react';
import styles from './sheet.module.css';

interface SheetProps {
  readonly title: string;
  /** Filters and acts beside the title. */
  readonly head?: ReactNode;
  readonly children: ReactNode;
}

/** A page that is read: its title, what narrows it, and the rest scrolling below. */
export function Sheet({ title, head, children }: SheetProps) {
  return (
    <section className={styles.sheet} aria-label={title}>
      <div className={styles.head}>
        <h1>{title}</h1>
        {head}
      </div>
      <div className={styles.body} tabIndex={0} role="region" aria-label={title}>
        {children}
      </div>
    </section>
  );
}
