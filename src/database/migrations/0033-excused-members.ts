import { type MigrationInterface, type QueryRunner } from 'typeorm';

const UP = [
  'ALTER TABLE "discussion" ADD "excused" jsonb NOT NULL DEFAULT \'[]\'',
  'ALTER TABLE "discussion" ADD "quorum_needed" integer',
  'ALTER TABLE "discussion" ADD "adjourned_at" TIMESTAMP WITH TIME ZONE',
  'ALTER TABLE "discussion" ADD "adjourn_reason" text',
];

const DOWN = [
  'ALTER TABLE "discussion" DROP COLUMN "adjourn_reason"',
  'ALTER TABLE "discussion" DROP COLUMN "adjourned_at"',
  'ALTER TABLE "discussion" DROP COLUMN "quorum_needed"',
  'ALTER TABLE "discussion" DROP COLUMN "excused"',
];

export class ExcusedMembers1795385309225 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of UP) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of DOWN) await runner.query(sql);
  }
}
