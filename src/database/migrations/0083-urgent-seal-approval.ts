import { type MigrationInterface, type QueryRunner } from 'typeorm';

const UP = [
  'ALTER TABLE "seal" ADD "report" text',
  'ALTER TABLE "seal" ADD "approval_decided_at" TIMESTAMP WITH TIME ZONE',
  'ALTER TABLE "seal" ADD "approval_reason" text',
];

const DOWN = [
  'ALTER TABLE "seal" DROP COLUMN "approval_reason"',
  'ALTER TABLE "seal" DROP COLUMN "approval_decided_at"',
  'ALTER TABLE "seal" DROP COLUMN "report"',
];

/** What was reported of a sealing on the spot, and what the head made of it (行政强制法 19). */
export class UrgentSealApproval1795808400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of UP) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of DOWN) await runner.query(sql);
  }
}
