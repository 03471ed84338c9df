import { type MigrationInterface, type QueryRunner } from 'typeorm';

const UP = [
  'CREATE TABLE "co_reviewer" ("id" uuid NOT NULL, "case_id" uuid NOT NULL, "round" integer NOT NULL, "person_id" text NOT NULL, "person_name" text NOT NULL, "question" text NOT NULL, "added_by" text NOT NULL, "added_at" TIMESTAMP WITH TIME ZONE NOT NULL, "state" text NOT NULL, "removed_by" text, "removed_at" TIMESTAMP WITH TIME ZONE, "remove_reason" text, CONSTRAINT "PK_ff0f7bc3a5a462bd0d5bec72d77" PRIMARY KEY ("id"))',
  'CREATE UNIQUE INDEX "co_reviewer_once" ON "co_reviewer"  ("case_id", "round", "person_id") WHERE state <> \'REMOVED\'',
  'CREATE TABLE "review_contribution" ("id" uuid NOT NULL, "case_id" uuid NOT NULL, "round" integer NOT NULL, "co_reviewer_id" uuid NOT NULL, "written_by" text NOT NULL, "writer_name" text NOT NULL, "text" text NOT NULL, "points" jsonb NOT NULL, "final" boolean NOT NULL, "written_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_ae1cda62e416faa610e70e9f7b7" PRIMARY KEY ("id"))',
  'CREATE INDEX "review_contribution_of_case" ON "review_contribution"  ("case_id", "written_at") ',
  'CREATE TABLE "review_advice" ("id" uuid NOT NULL, "case_id" uuid NOT NULL, "round" integer NOT NULL, "adviser" text NOT NULL, "kind" text NOT NULL, "organisation" text NOT NULL, "in_register" boolean NOT NULL, "person_id" text, "question" text NOT NULL, "text" text NOT NULL, "given_on" date NOT NULL, "recorded_by" text NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_48ebea61fd5be5f58fd5a1f9feb" PRIMARY KEY ("id"))',
  'CREATE INDEX "review_advice_of_case" ON "review_advice"  ("case_id", "recorded_at") ',
  'CREATE TABLE "opinion_draft" ("case_id" uuid NOT NULL, "round" integer NOT NULL, "version" integer NOT NULL, "content" jsonb NOT NULL, "saved_by" text NOT NULL, "saver_name" text NOT NULL, "saved_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_954ab7ce4aef33fccfabbd64fcf" PRIMARY KEY ("case_id", "round"))',
  'CREATE TABLE "review_mark" ("id" uuid NOT NULL, "case_id" uuid NOT NULL, "round" integer NOT NULL, "place" jsonb NOT NULL, "text" text NOT NULL, "shared" boolean NOT NULL, "made_by" text NOT NULL, "maker_name" text NOT NULL, "made_at" TIMESTAMP WITH TIME ZONE NOT NULL, "removed_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_c233817a0e895b90ac3e8f011f9" PRIMARY KEY ("id"))',
  'CREATE INDEX "review_mark_of_case" ON "review_mark"  ("case_id", "made_at") WHERE removed_at IS NULL',
  'ALTER TABLE "opinion" ADD "corrects" integer',
  'ALTER TABLE "opinion" ADD "correction_reason" text',
];

const DOWN = [
  'ALTER TABLE "opinion" DROP COLUMN "correction_reason"',
  'ALTER TABLE "opinion" DROP COLUMN "corrects"',
  'DROP INDEX "public"."review_mark_of_case"',
  'DROP TABLE "review_mark"',
  'DROP TABLE "opinion_draft"',
  'DROP INDEX "public"."review_advice_of_case"',
  'DROP TABLE "review_advice"',
  'DROP INDEX "public"."review_contribution_of_case"',
  'DROP TABLE "review_contribution"',
  'DROP INDEX "public"."co_reviewer_once"',
  'DROP TABLE "co_reviewer"',
];

export class CoReview1795382748931 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of UP) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of DOWN) await runner.query(sql);
  }
}
