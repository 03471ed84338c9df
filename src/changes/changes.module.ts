import { Module } from '@nestjs/common';
import { ChangeFeed } from './change-feed.service.js';
import { ChangeRepository } from './change.repository.js';
import { ChangeStreams } from './change-streams.service.js';
import { ChangesController } from './changes.controller.js';
import { Changes } from './changes.service.js';

@Module({
  controllers: [ChangesController],
  providers: [Changes, ChangeRepository, ChangeFeed, ChangeStreams],
  exports: [Changes],
})
export class ChangesModule {}
