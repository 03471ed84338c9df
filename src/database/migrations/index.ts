import { type MigrationInterface } from 'typeorm';

/** Every migration in order; never edited once landed, only added to. */
export const migrations: (new () => MigrationInterface)[] = [];
