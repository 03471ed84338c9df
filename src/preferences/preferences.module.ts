import { Module } from '@nestjs/common';
import { PreferencesController } from './preferences.controller.js';
import { PreferencesRepository } from './preferences.repository.js';
import { PersonalPreferences } from './preferences.service.js';

@Module({
  controllers: [PreferencesController],
  providers: [PersonalPreferences, PreferencesRepository],
})
export class PreferencesModule {}
