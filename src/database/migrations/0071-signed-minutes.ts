import { type MigrationInterface, type QueryRunner } from 'typeorm';

const UP = [
  'ALTER TABLE "discussion" ADD "signatures" jsonb NOT NULL DEFAULT \'[]\'',
  'ALTER TABLE "discussion" ADD "unsigned" jsonb NOT NULL DEFAULT \'[]\'',
  'ALTER TABLE "discussion" ADD "sealed_at" TIMESTAMP WITH TIME ZONE',
  // Until now the convener named who had signed, in the moment of the conclusion.
  `UPDATE "discussion" SET "sealed_at" = "concluded_at", "signatures" = (
     SELECT coalesce(jsonb_agg(jsonb_build_object('personId', m->>'personId', 'name', m->>'name',
       'at', to_char("concluded_at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'reservation', null)), '[]')
     FROM jsonb_array_elements("members") AS m WHERE m->>'personId' = ANY("signed_by"))
   WHERE "concluded_at" IS NOT NULL`,
  'ALTER TABLE "discussion" DROP COLUMN "signed_by"',
];

const DOWN = [
  'ALTER TABLE "discussion" ADD "signed_by" text array NOT NULL DEFAULT \'{}\'',
  `UPDATE "discussion" SET "signed_by" = ARRAY(
     SELECT s->>'personId' FROM jsonb_array_elements("signatures") AS s)`,
  'ALTER TABLE "discussion" ALTER COLUMN "signed_by" DROP DEFAULT',
  'ALTER TABLE "discussion" DROP COLUMN "sealed_at"',
  'ALTER TABLE "discussion" DROP COLUMN "unsigned"',
  'ALTER TABLE "discussion" DROP COLUMN "signatures"',
];

/** Members sign the minutes themselves; the conclusion counts once they are sealed (SY-R19). */
export class SignedMinutes1795698000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of UP) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of DOWN) await runner.query(sql);
  }
}
