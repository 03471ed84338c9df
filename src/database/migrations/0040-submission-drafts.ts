import { type MigrationInterface, type QueryRunner } from 'typeorm';

const UP = [
  'CREATE TABLE "submission_draft" ("case_id" uuid NOT NULL, "round" integer NOT NULL, "section" text NOT NULL, "version" integer NOT NULL, "content" jsonb NOT NULL, "saved_by" text NOT NULL, "saved_by_name" text NOT NULL, "saved_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_2d0c15622ca6d77fde10898c484" PRIMARY KEY ("case_id", "round", "section"))',
];

const DOWN = ['DROP TABLE "submission_draft"'];

export class SubmissionDrafts1795383608773 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of UP) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of DOWN) await runner.query(sql);
  }
}
