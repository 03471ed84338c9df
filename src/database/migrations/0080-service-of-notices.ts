import { type MigrationInterface, type QueryRunner } from 'typeorm';

const UP = [
  'ALTER TABLE "prior_notice" ADD "witness" text',
  'ALTER TABLE "prior_notice" ADD "consent" text',
  'ALTER TABLE "prior_notice" ADD "proof" text',
  'ALTER TABLE "prior_notice" ADD "published_on" date',
  'ALTER TABLE "prior_notice" ADD "note" text',
];

const DOWN = [
  'ALTER TABLE "prior_notice" DROP COLUMN "note"',
  'ALTER TABLE "prior_notice" DROP COLUMN "published_on"',
  'ALTER TABLE "prior_notice" DROP COLUMN "proof"',
  'ALTER TABLE "prior_notice" DROP COLUMN "consent"',
  'ALTER TABLE "prior_notice" DROP COLUMN "witness"',
];

/** What proves the service of a prior notice, as with the decision's (SY-R24 to SY-R27). */
export class ServiceOfNotices1795720000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of UP) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of DOWN) await runner.query(sql);
  }
}
