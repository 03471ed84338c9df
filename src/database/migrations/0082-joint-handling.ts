import { type MigrationInterface, type QueryRunner } from 'typeorm';

const UP = [
  'ALTER TABLE "case_file" ADD "joint_handling" boolean NOT NULL DEFAULT false',
  'ALTER TABLE "case_extension" ADD "government_approval" text',
];

const DOWN = [
  'ALTER TABLE "case_extension" DROP COLUMN "government_approval"',
  'ALTER TABLE "case_file" DROP COLUMN "joint_handling"',
];

/** Permits that several agencies handle as one, and who approves their extension (行政许可法 42). */
export class JointHandling1795722000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of UP) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of DOWN) await runner.query(sql);
  }
}
