import { type MigrationInterface, type QueryRunner } from 'typeorm';

const UP = [
  'CREATE TABLE "notification_setting" ("person_id" uuid NOT NULL, "mail_address" text, "mail_at_once" boolean NOT NULL, "digest_at" text, CONSTRAINT "PK_a41cac4749558809dcdcd26d9ef" PRIMARY KEY ("person_id"))',
  'CREATE TABLE "notification_digest" ("person_id" uuid NOT NULL, "on_date" date NOT NULL, "after_id" bigint NOT NULL, "up_to_id" bigint NOT NULL, "messages" integer NOT NULL, "made_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_838e43c5d0f546895538054b403" PRIMARY KEY ("person_id", "on_date"))',
  'CREATE TABLE "webhook" ("id" uuid NOT NULL, "agency_id" text NOT NULL, "url" text NOT NULL, "description" text NOT NULL, "kinds" text array NOT NULL, "rotation" integer NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "removed_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_e6765510c2d078db49632b59020" PRIMARY KEY ("id"))',
  'CREATE INDEX "webhook_agency" ON "webhook"  ("agency_id") ',
  'CREATE TABLE "delivery" ("id" uuid NOT NULL, "dedupe_key" text NOT NULL, "channel" text NOT NULL, "agency_id" text NOT NULL, "person_id" text NOT NULL, "webhook_id" uuid, "payload" jsonb NOT NULL, "state" text NOT NULL, "attempts" integer NOT NULL, "next_at" TIMESTAMP WITH TIME ZONE NOT NULL, "last_error" text, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "sent_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_ffad7bf84e68716cd9af89003b0" PRIMARY KEY ("id"))',
  'CREATE UNIQUE INDEX "delivery_key" ON "delivery"  ("dedupe_key") ',
  'CREATE INDEX "delivery_list" ON "delivery"  ("created_at", "id") ',
  'CREATE INDEX "delivery_due" ON "delivery"  ("next_at") WHERE state = \'PENDING\'',
];

const DOWN = [
  'DROP INDEX "public"."delivery_due"',
  'DROP INDEX "public"."delivery_list"',
  'DROP INDEX "public"."delivery_key"',
  'DROP TABLE "delivery"',
  'DROP INDEX "public"."webhook_agency"',
  'DROP TABLE "webhook"',
  'DROP TABLE "notification_digest"',
  'DROP TABLE "notification_setting"',
];

export class Deliveries1795384750435 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of UP) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of DOWN) await runner.query(sql);
  }
}
