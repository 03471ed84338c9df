import { Controller, Get, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { Public } from '../shared/access.js';
import { MetricsService } from './metrics.service.js';

/** Counts and durations, no content; outside of /api, so that a proxy in front shows it to nobody. */
@ApiExcludeController()
@Controller('metrics')
@Public()
export class MetricsController {
  constructor(private readonly metrics: MetricsService) {}

  @Get()
  async read(@Res() response: Response): Promise<void> {
    const { contentType, text } = await this.metrics.read();
    response.setHeader('Content-Type', contentType);
    response.send(text);
  }
}
