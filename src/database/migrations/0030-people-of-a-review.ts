import { type MigrationInterface, type QueryRunner } from 'typeorm';

const UP = [
  'CREATE TABLE "call_up" ("id" uuid NOT NULL, "case_id" uuid NOT NULL, "round" integer NOT NULL, "number" integer NOT NULL, "items" jsonb NOT NULL, "wanted_by" date NOT NULL, "asked_by" text NOT NULL, "asked_at" TIMESTAMP WITH TIME ZONE NOT NULL, "state" text NOT NULL, "answered_by" text, "answered_at" TIMESTAMP WITH TIME ZONE, "materials" jsonb NOT NULL, "remark" text, CONSTRAINT "PK_dadf4b41bd6249bc3977e71546d" PRIMARY KEY ("id"))',
  'CREATE UNIQUE INDEX "call_up_number" ON "call_up"  ("case_id", "number") ',
  'CREATE TABLE "review_inquiry" ("id" uuid NOT NULL, "case_id" uuid NOT NULL, "round" integer NOT NULL, "held_on" date NOT NULL, "place" text NOT NULL, "asked" text NOT NULL, "record" text NOT NULL, "signed" boolean NOT NULL, "materials" jsonb NOT NULL, "recorded_by" text NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_bf3270f0e2f78681e463d45d580" PRIMARY KEY ("id"))',
  'CREATE INDEX "review_inquiry_of_case" ON "review_inquiry"  ("case_id", "recorded_at") ',
  'CREATE TABLE "recusal" ("id" uuid NOT NULL, "case_id" uuid NOT NULL, "person_id" text NOT NULL, "person_name" text NOT NULL, "capacities" text array NOT NULL, "ground" text NOT NULL, "reason" text NOT NULL, "applicant" text, "requested_by" text NOT NULL, "requested_at" TIMESTAMP WITH TIME ZONE NOT NULL, "state" text NOT NULL, "decided_by" text, "decided_at" TIMESTAMP WITH TIME ZONE, "decision_reason" text, "minutes" text, CONSTRAINT "PK_17512f8ba3c5a4ca1c12264cd86" PRIMARY KEY ("id"))',
  'CREATE UNIQUE INDEX "recusal_once" ON "recusal"  ("case_id", "person_id") WHERE state <> \'REJECTED\'',
  'CREATE INDEX "recusal_of_case" ON "recusal"  ("case_id", "requested_at") ',
  'ALTER TABLE "work_item" ADD "excluded_ids" text array NOT NULL DEFAULT \'{}\'',
  'ALTER TABLE "work_item" ADD "participant_ids" text array NOT NULL DEFAULT \'{}\'',
  'ALTER TABLE "work_item" ADD "copied_to_ids" text array NOT NULL DEFAULT \'{}\'',
  'ALTER TABLE "work_item" ADD "started_by" character varying(64)',
  'ALTER TABLE "work_item" ADD "passed_on_by" character varying(64)',
  'ALTER TABLE "work_item" ADD "delegated" boolean NOT NULL DEFAULT false',
  'ALTER TABLE "work_item" ADD "finished_for" character varying(64)',
  'ALTER TABLE "case_file" ADD "former_handler_ids" text array NOT NULL DEFAULT \'{}\'',
  'ALTER TABLE "case_file" ADD "recused_ids" text array NOT NULL DEFAULT \'{}\'',
  'ALTER TABLE "case_file" ADD "co_reviewer_ids" text array NOT NULL DEFAULT \'{}\'',
  'ALTER TABLE "case_file" ADD "adviser_ids" text array NOT NULL DEFAULT \'{}\'',
  'ALTER TABLE "case_file" ADD "copied_to_ids" text array NOT NULL DEFAULT \'{}\'',
  'ALTER TABLE "review_round" ADD "assigned_at" TIMESTAMP WITH TIME ZONE',
  'CREATE INDEX "work_item_started" ON "work_item"  ("started_by", "sort_at", "id") WHERE state = \'OPEN\'',
  'CREATE INDEX "review_round_of_reviewer" ON "review_round"  ("reviewer_id", "assigned_at") ',
  // Who must not review is known from the handlers until the projection writes it again.
  'UPDATE "work_item" SET "excluded_ids" = "handler_ids" WHERE "state" = \'OPEN\' AND "candidate_role" IN (\'LEGAL_REVIEWER\', \'LEGAL_UNIT_HEAD\')',
];

const DOWN = [
  'DROP INDEX "public"."review_round_of_reviewer"',
  'DROP INDEX "public"."work_item_started"',
  'ALTER TABLE "review_round" DROP COLUMN "assigned_at"',
  'ALTER TABLE "case_file" DROP COLUMN "copied_to_ids"',
  'ALTER TABLE "case_file" DROP COLUMN "adviser_ids"',
  'ALTER TABLE "case_file" DROP COLUMN "co_reviewer_ids"',
  'ALTER TABLE "case_file" DROP COLUMN "recused_ids"',
  'ALTER TABLE "case_file" DROP COLUMN "former_handler_ids"',
  'ALTER TABLE "work_item" DROP COLUMN "finished_for"',
  'ALTER TABLE "work_item" DROP COLUMN "delegated"',
  'ALTER TABLE "work_item" DROP COLUMN "passed_on_by"',
  'ALTER TABLE "work_item" DROP COLUMN "started_by"',
  'ALTER TABLE "work_item" DROP COLUMN "copied_to_ids"',
  'ALTER TABLE "work_item" DROP COLUMN "participant_ids"',
  'ALTER TABLE "work_item" DROP COLUMN "excluded_ids"',
  'DROP INDEX "public"."recusal_of_case"',
  'DROP INDEX "public"."recusal_once"',
  'DROP TABLE "recusal"',
  'DROP INDEX "public"."review_inquiry_of_case"',
  'DROP TABLE "review_inquiry"',
  'DROP INDEX "public"."call_up_number"',
  'DROP TABLE "call_up"',
];

export class PeopleOfAReview1795381557494 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of UP) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of DOWN) await runner.query(sql);
  }
}
