import { type MigrationInterface, type QueryRunner } from 'typeorm';

const UP = [
  'DROP INDEX "public"."inbox_case_checked"',
  'ALTER TABLE "inbox_case" DROP COLUMN "open_items"',
  'ALTER TABLE "inbox_case" DROP COLUMN "checked_at"',
];

const DOWN = [
  'ALTER TABLE "inbox_case" ADD "checked_at" TIMESTAMP(3) WITH TIME ZONE NOT NULL DEFAULT now()',
  'ALTER TABLE "inbox_case" ADD "open_items" integer NOT NULL DEFAULT \'0\'',
  'CREATE INDEX "inbox_case_checked" ON "inbox_case" USING btree ("checked_at") WHERE (open_items > 0)',
];

export class InboxCaseVersion1795381931047 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of UP) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of DOWN) await runner.query(sql);
  }
}
