import { type MigrationInterface, type QueryRunner } from 'typeorm';

const UP = [
  'CREATE TABLE "absence" ("id" uuid NOT NULL, "agency_id" text NOT NULL, "person_id" text NOT NULL, "person_name" text NOT NULL, "deputy_id" text NOT NULL, "deputy_name" text NOT NULL, "fallback_id" text, "fallback_name" text, "from_on" date NOT NULL, "to_on" date NOT NULL, "reason" text NOT NULL, "recorded_by" text NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL, "cancelled_by" text, "cancelled_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_30089b15c0f880f026581218c16" PRIMARY KEY ("id"))',
  'CREATE INDEX "absence_of_agency" ON "absence"  ("agency_id", "to_on") WHERE cancelled_at IS NULL',
  'CREATE TABLE "task_urge" ("id" uuid NOT NULL, "case_id" uuid NOT NULL, "work_item_id" uuid NOT NULL, "task_key" text NOT NULL, "urged_by" text NOT NULL, "note" text NOT NULL, "urged_at" TIMESTAMP WITH TIME ZONE NOT NULL, "working_day" date NOT NULL, CONSTRAINT "PK_b662160ca45a2838dfc3680dea7" PRIMARY KEY ("id"))',
  'CREATE INDEX "task_urge_of_item" ON "task_urge"  ("work_item_id", "working_day") ',
  'CREATE INDEX "work_item_delegated" ON "work_item"  ("passed_on_by", "sort_at", "id") WHERE state = \'OPEN\' AND delegated',
];

const DOWN = [
  'DROP INDEX "public"."work_item_delegated"',
  'DROP INDEX "public"."task_urge_of_item"',
  'DROP TABLE "task_urge"',
  'DROP INDEX "public"."absence_of_agency"',
  'DROP TABLE "absence"',
];

export class AbsencesAndHandovers1795383984111 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of UP) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of DOWN) await runner.query(sql);
  }
}
