import { type MigrationInterface, type QueryRunner } from 'typeorm';

const UP = [
  'ALTER TABLE "prior_notice" ADD "repeat_reason" text',
  'ALTER TABLE "hearing" ADD "postponement" jsonb',
];

const DOWN = [
  'ALTER TABLE "hearing" DROP COLUMN "postponement"',
  'ALTER TABLE "prior_notice" DROP COLUMN "repeat_reason"',
];

/** Why a notice is given once more although nothing that it told has changed; how the party was told of another day. */
export class RepeatedNotice1795899600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of UP) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of DOWN) await runner.query(sql);
  }
}
