import { type MigrationInterface, type QueryRunner } from 'typeorm';

const UP = [
  'CREATE TABLE "case_extension" ("id" uuid NOT NULL, "case_id" uuid NOT NULL, "number" integer NOT NULL, "reason" text NOT NULL, "days" integer NOT NULL, "further" boolean NOT NULL, "due_before" date NOT NULL, "requested_by" text NOT NULL, "requested_at" TIMESTAMP WITH TIME ZONE NOT NULL, "state" text NOT NULL, "decided_by" text, "decided_at" TIMESTAMP WITH TIME ZONE, "decision_reason" text, "discussion" jsonb, "due_after" date, CONSTRAINT "PK_5da0b9be7e599fdff959436bc88" PRIMARY KEY ("id"))',
  'CREATE UNIQUE INDEX "case_extension_asked" ON "case_extension"  ("case_id") WHERE state = \'ASKED\'',
  'CREATE UNIQUE INDEX "case_extension_number" ON "case_extension"  ("case_id", "number") ',
  'CREATE TABLE "clock_watch" ("case_id" uuid NOT NULL, "running" boolean NOT NULL, CONSTRAINT "PK_33e2e4c06567847b4b69d929088" PRIMARY KEY ("case_id"))',
  'CREATE TABLE "excluded_time" ("id" uuid NOT NULL, "case_id" uuid NOT NULL, "number" integer NOT NULL, "clock" text NOT NULL, "seal_number" integer, "reason" text NOT NULL, "explanation" text NOT NULL, "from_on" date NOT NULL, "expected_until" date NOT NULL, "document" text NOT NULL, "opened_by" text NOT NULL, "opened_at" TIMESTAMP WITH TIME ZONE NOT NULL, "ended_on" date, "closing_document" text, "closed_by" text, CONSTRAINT "PK_4caa43f2be8a52cb73d42f77d8b" PRIMARY KEY ("id"))',
  'CREATE UNIQUE INDEX "excluded_time_number" ON "excluded_time"  ("case_id", "number") ',
  'CREATE TABLE "preliminary_registration" ("id" uuid NOT NULL, "case_id" uuid NOT NULL, "number" integer NOT NULL, "registered_on" date NOT NULL, "items" text array NOT NULL, "document" text NOT NULL, "approved_by" text NOT NULL, "recorded_by" text NOT NULL, "resolved_on" date, "outcome" text, "resolution_document" text, CONSTRAINT "PK_a7b8ac7ab0585c3e997f9e11f0e" PRIMARY KEY ("id"))',
  'CREATE UNIQUE INDEX "preliminary_registration_number" ON "preliminary_registration"  ("case_id", "number") ',
  'CREATE TABLE "seal" ("id" uuid NOT NULL, "case_id" uuid NOT NULL, "number" integer NOT NULL, "kind" text NOT NULL, "taken_at" TIMESTAMP WITH TIME ZONE NOT NULL, "items" text array NOT NULL, "document" text NOT NULL, "urgent" boolean NOT NULL, "approved_by" text, "reported_at" TIMESTAMP WITH TIME ZONE, "days" integer NOT NULL, "extended_by_days" integer NOT NULL, "extension_reason" text, "extension_approved_by" text, "state" text NOT NULL, "ended_on" date, "outcome" text, "recorded_by" text NOT NULL, CONSTRAINT "PK_94a9476f2b00d7cfe0b6fcda707" PRIMARY KEY ("id"))',
  'CREATE UNIQUE INDEX "seal_number" ON "seal"  ("case_id", "number") ',
];

const DOWN = [
  'DROP INDEX "public"."seal_number"',
  'DROP TABLE "seal"',
  'DROP INDEX "public"."preliminary_registration_number"',
  'DROP TABLE "preliminary_registration"',
  'DROP INDEX "public"."excluded_time_number"',
  'DROP TABLE "excluded_time"',
  'DROP TABLE "clock_watch"',
  'DROP INDEX "public"."case_extension_number"',
  'DROP INDEX "public"."case_extension_asked"',
  'DROP TABLE "case_extension"',
];

export class CaseClocks1795381387471 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of UP) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of DOWN) await runner.query(sql);
  }
}
