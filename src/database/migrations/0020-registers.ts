import { type MigrationInterface, type QueryRunner } from 'typeorm';

const UP = [
  'CREATE TABLE "scope_answer" ("id" uuid NOT NULL, "case_id" uuid NOT NULL, "answers" jsonb NOT NULL, "reasons" jsonb NOT NULL, "answered_by" text NOT NULL, "answered_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_fb37f23ed573efd4fff0ec61cb7" PRIMARY KEY ("id"))',
  'CREATE INDEX "scope_answer_case" ON "scope_answer"  ("case_id", "answered_at") ',
  'CREATE TABLE "register_version" ("id" uuid NOT NULL, "agency_id" text NOT NULL, "register" text NOT NULL, "version" integer NOT NULL, "valid_from" date NOT NULL, "rows" jsonb NOT NULL, "row_count" integer NOT NULL, "source" text NOT NULL, "content_hash" text NOT NULL, "imported_by" text NOT NULL, "imported_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_95e56acc3984096b8ba2007a345" PRIMARY KEY ("id"))',
  'CREATE UNIQUE INDEX "register_version_number" ON "register_version"  ("agency_id", "register", "version") ',
  'CREATE TABLE "register_filing" ("version_id" uuid NOT NULL, "filing_no" text NOT NULL, "filed_on" date NOT NULL, "recorded_by" text NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_e3832e2b2cc081bce6409c9a655" PRIMARY KEY ("version_id"))',
  'ALTER TABLE "case_file" ADD "catalogue_version_id" uuid',
  'ALTER TABLE "case_file" ADD "field" text',
  'ALTER TABLE "case_file" ADD "level" text',
];

const DOWN = [
  'ALTER TABLE "case_file" DROP COLUMN "level"',
  'ALTER TABLE "case_file" DROP COLUMN "field"',
  'ALTER TABLE "case_file" DROP COLUMN "catalogue_version_id"',
  'DROP TABLE "register_filing"',
  'DROP INDEX "public"."register_version_number"',
  'DROP TABLE "register_version"',
  'DROP INDEX "public"."scope_answer_case"',
  'DROP TABLE "scope_answer"',
];

export class Registers1795381157807 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of UP) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of DOWN) await runner.query(sql);
  }
}
