import { type MigrationInterface, type QueryRunner } from 'typeorm';

const UP = [
  'CREATE TABLE "case_changed" ("seq" BIGSERIAL NOT NULL, "case_id" uuid NOT NULL, CONSTRAINT "PK_20c5c76e1aaac581309d42ca35f" PRIMARY KEY ("seq"))',
  'CREATE TABLE "case_figure" ("case_id" uuid NOT NULL, "case_version" integer NOT NULL, "agency_id" text NOT NULL, "reviewing_agency_id" text NOT NULL, "handling_unit_id" text NOT NULL, "handler_ids" text array NOT NULL, "reviewer_id" text, "kind" text NOT NULL, "cause" text NOT NULL, "basis" text array NOT NULL, "filed_on" date NOT NULL, "decided_on" date, "ended_on" date, "decided_amount" numeric(16,2), "major" boolean NOT NULL, "passed" boolean NOT NULL, "rounds" integer NOT NULL, "minor" boolean NOT NULL, "limit_passed" boolean NOT NULL, "working_days" integer, "provisional" boolean NOT NULL, CONSTRAINT "PK_d92580a652995937693e3b9b11e" PRIMARY KEY ("case_id"))',
  'CREATE INDEX "case_figure_provisional" ON "case_figure"  ("case_id") WHERE provisional',
  'CREATE INDEX "case_figure_decided" ON "case_figure"  ("agency_id", "decided_on", "case_id") WHERE decided_on IS NOT NULL',
  'CREATE INDEX "case_figure_filed" ON "case_figure"  ("agency_id", "filed_on", "case_id") ',
  'CREATE TABLE "review_figure" ("case_id" uuid NOT NULL, "round" integer NOT NULL, "agency_id" text NOT NULL, "reviewing_agency_id" text NOT NULL, "handling_unit_id" text NOT NULL, "reviewing_unit_id" text, "handler_ids" text array NOT NULL, "reviewer_id" text, "kind" text NOT NULL, "received_on" date NOT NULL, "state" text NOT NULL, "ended_on" date, "opinion_kind" text, "overdue" boolean NOT NULL, "extended" boolean NOT NULL, "supplemented" boolean NOT NULL, "working_days" integer, CONSTRAINT "PK_d110edcfc9d00ca138be1475339" PRIMARY KEY ("case_id", "round"))',
  'CREATE INDEX "review_figure_ended" ON "review_figure"  ("agency_id", "ended_on", "case_id") WHERE ended_on IS NOT NULL',
  'CREATE INDEX "review_figure_received" ON "review_figure"  ("agency_id", "received_on", "case_id") ',
];

const DOWN = [
  'DROP INDEX "public"."review_figure_received"',
  'DROP INDEX "public"."review_figure_ended"',
  'DROP TABLE "review_figure"',
  'DROP INDEX "public"."case_figure_filed"',
  'DROP INDEX "public"."case_figure_decided"',
  'DROP INDEX "public"."case_figure_provisional"',
  'DROP TABLE "case_figure"',
  'DROP TABLE "case_changed"',
];

export class Figures1795382771586 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of UP) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of DOWN) await runner.query(sql);
  }
}
