import { type MigrationInterface, type QueryRunner } from 'typeorm';

const UP = [
  'CREATE TABLE "discussion_order" ("case_id" uuid NOT NULL, "reason" text NOT NULL, "ordered_by" text NOT NULL, "ordered_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_47f6d47db931be84532cdd445c8" PRIMARY KEY ("case_id"))',
];

const DOWN = ['DROP TABLE "discussion_order"'];

/** Discussions that a leader ordered though no rule asks for them (生态环境行政处罚办法 52). */
export class DiscussionOrder1795721000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of UP) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of DOWN) await runner.query(sql);
  }
}
