import { type MigrationInterface, type QueryRunner } from 'typeorm';

const UP = [
  'ALTER TABLE "deadline" ADD "armed" jsonb NOT NULL DEFAULT \'{}\'',
  'ALTER TABLE "deadline" ADD "told_at" TIMESTAMP WITH TIME ZONE',
  'ALTER TABLE "submission" ADD "receipt" text',
];

const DOWN = [
  'ALTER TABLE "submission" DROP COLUMN "receipt"',
  'ALTER TABLE "deadline" DROP COLUMN "told_at"',
  'ALTER TABLE "deadline" DROP COLUMN "armed"',
];

export class MomentsAndReceipt1795696212000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of UP) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of DOWN) await runner.query(sql);
  }
}
