import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { apiDescription } from './api-description.js';
import { AppModule } from './app.module.js';
import { SettingsModule, loadSettings } from './config/index.js';

/** Prints the description of the api; nothing is started, no database is needed. */
const nowhere = 'postgres://nobody@127.0.0.1/nowhere';

@Module({ imports: [SettingsModule.with(loadSettings({ DATABASE_URL: nowhere }, 'database')), AppModule] })
class Described {}

const app = await NestFactory.create(Described, { preview: true, logger: ['error'], abortOnError: false });
process.stdout.write(JSON.stringify(apiDescription(app)));
