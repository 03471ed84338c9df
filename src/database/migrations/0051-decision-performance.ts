import { type MigrationInterface, type QueryRunner } from 'typeorm';

const UP = [
  'CREATE TABLE "decision_revocation" ("id" uuid NOT NULL, "case_id" uuid NOT NULL, "decision_id" uuid NOT NULL, "effect" text NOT NULL, "authority" text NOT NULL, "document" text NOT NULL, "received_on" date NOT NULL, "explanation" text NOT NULL, "remade_as" uuid, "recorded_by" text NOT NULL, "recorded_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_72e8c3a2609a59aefd0f0680a07" PRIMARY KEY ("id"))',
  'CREATE UNIQUE INDEX "decision_revocation_document" ON "decision_revocation"  ("case_id", "document") ',
  'CREATE INDEX "decision_revocation_case" ON "decision_revocation"  ("case_id") ',
  'ALTER TABLE "decision_service" ADD "witness" text',
  'ALTER TABLE "decision_service" ADD "consent" text',
  'ALTER TABLE "decision_service" ADD "proof" text',
  'ALTER TABLE "decision_service" ADD "published_on" date',
];

const DOWN = [
  'ALTER TABLE "decision_service" DROP COLUMN "published_on"',
  'ALTER TABLE "decision_service" DROP COLUMN "proof"',
  'ALTER TABLE "decision_service" DROP COLUMN "consent"',
  'ALTER TABLE "decision_service" DROP COLUMN "witness"',
  'DROP INDEX "public"."decision_revocation_case"',
  'DROP INDEX "public"."decision_revocation_document"',
  'DROP TABLE "decision_revocation"',
];

export class DecisionPerformance1795383616160 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of UP) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of DOWN) await runner.query(sql);
  }
}
