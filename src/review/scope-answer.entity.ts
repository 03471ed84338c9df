import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type ScopeReason } from './domain/scope.js';

/** What the handler answered to "is review needed?", and what came of it; never changed, a new answer is a new row. */
@Entity({ name: 'scope_answer' })
@Index('scope_answer_case', ['caseId', 'answeredAt'])
export class ScopeAnswer {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id: string;

  @Column({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @Column({ name: 'answers', type: 'jsonb' })
  answers: Readonly<Record<string, boolean>>;

  @Column({ name: 'reasons', type: 'jsonb' })
  reasons: readonly ScopeReason[];

  @Column({ name: 'answered_by', type: 'text' })
  answeredBy: string;

  @Column({ name: 'answered_at', type: 'timestamptz' })
  answeredAt: Date;
}
