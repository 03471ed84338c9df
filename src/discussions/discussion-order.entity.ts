import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A leader wants the case discussed together though no rule asks for it (生态环境行政处罚办法 52; 行政处罚法 57). */
@Entity({ name: 'discussion_order' })
export class DiscussionOrder {
  @PrimaryColumn({ name: 'case_id', type: 'uuid' })
  caseId: string;

  @Column({ name: 'reason', type: 'text' })
  reason: string;

  @Column({ name: 'ordered_by', type: 'text' })
  orderedBy: string;

  @Column({ name: 'ordered_at', type: 'timestamptz' })
  orderedAt: Date;
}
