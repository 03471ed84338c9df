import { type MigrationInterface, type QueryRunner } from 'typeorm';

const UP = [
  'CREATE TABLE "kept_version" ("id" integer NOT NULL, "version" bigint NOT NULL, "changed_in" bigint, CONSTRAINT "kept_version_one" CHECK (id = 1), CONSTRAINT "PK_68935598c9cbad09c4c84ce2c57" PRIMARY KEY ("id"))',
];

const DOWN = ['DROP TABLE "kept_version"'];

export class KeptVersion1795697790910 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of UP) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of DOWN) await runner.query(sql);
  }
}
