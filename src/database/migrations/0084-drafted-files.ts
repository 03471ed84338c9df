import { type MigrationInterface, type QueryRunner } from 'typeorm';

const UP = ['ALTER TABLE "material_file" ADD "drafted" boolean NOT NULL DEFAULT false'];

const DOWN = ['ALTER TABLE "material_file" DROP COLUMN "drafted"'];

/** Files that only a draft names so far: its writers read them, the rest of the agency not yet. */
export class DraftedFiles1795894800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of UP) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of DOWN) await runner.query(sql);
  }
}
