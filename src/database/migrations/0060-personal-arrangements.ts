import { type MigrationInterface, type QueryRunner } from 'typeorm';

const UP = [
  'CREATE TABLE "person_preference" ("person_id" uuid NOT NULL, "language" text NOT NULL, "density" text NOT NULL, "theme" text NOT NULL, CONSTRAINT "PK_899bd74d53b623a6f5676f26505" PRIMARY KEY ("person_id"))',
  'CREATE TABLE "saved_view" ("id" uuid NOT NULL, "person_id" uuid NOT NULL, "list" text NOT NULL, "name" text NOT NULL, "filter" jsonb NOT NULL, "columns" text array NOT NULL, "saved_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_be317311b88c1a5e47ad6c19081" PRIMARY KEY ("id"))',
  'CREATE UNIQUE INDEX "saved_view_name" ON "saved_view"  ("person_id", "list", "name") ',
  'CREATE TABLE "personal_phrase" ("id" uuid NOT NULL, "person_id" uuid NOT NULL, "title" text NOT NULL, "text" text NOT NULL, "saved_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_5546918449685abbe608d31ce8a" PRIMARY KEY ("id"))',
  'CREATE INDEX "personal_phrase_person" ON "personal_phrase"  ("person_id") ',
  'CREATE INDEX "case_file_reviewer" ON "case_file"  ("reviewer_id", "filed_at", "id") ',
];

const DOWN = [
  'DROP INDEX "public"."case_file_reviewer"',
  'DROP INDEX "public"."personal_phrase_person"',
  'DROP TABLE "personal_phrase"',
  'DROP INDEX "public"."saved_view_name"',
  'DROP TABLE "saved_view"',
  'DROP TABLE "person_preference"',
];

export class PersonalArrangements1795380961818 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of UP) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of DOWN) await runner.query(sql);
  }
}
