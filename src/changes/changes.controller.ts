import { Controller, Get, Headers, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiProduces, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { CurrentActor, SignedIn, type Actor } from '../accounts/index.js';
import { ChangeStreams } from './change-streams.service.js';
import { parsePosition } from './domain/position.js';

@ApiTags('changes')
@Controller('api/changes')
@SignedIn()
export class ChangesController {
  constructor(private readonly streams: ChangeStreams) {}

  @Get()
  @ApiOperation({
    operationId: 'streamChanges',
    summary: '变更推送（server-sent events）：待办、案件、提醒',
    description:
      'Events `task.opened`, `task.closed`, `task.assigned`, `case.changed`, `notification` …; `ready` when the ' +
      'stream has caught up; `reset` when too much was missed and lists must be read again.',
  })
  @ApiProduces('text/event-stream')
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: 'Goes on after this event' })
  @ApiQuery({
    name: 'lastEventId',
    required: false,
    type: String,
    description: 'Same, for the first request',
  })
  async stream(
    @CurrentActor() actor: Actor,
    @Headers('last-event-id') header: string | undefined,
    @Query('lastEventId') query: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    await this.streams.stream(actor, parsePosition(header ?? query), response);
  }
}
