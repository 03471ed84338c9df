import { Controller, Get, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Response } from 'express';
import { Public } from '../shared/access.js';
import { ReadinessService, type Readiness } from './readiness.service.js';

/** Whether this process lives, and whether it can take commands. */
@ApiTags('operations')
@Controller('api/health')
@Public()
export class HealthController {
  constructor(private readonly readiness: ReadinessService) {}

  @Get()
  @ApiOperation({ operationId: 'readHealth', summary: '进程存活' })
  live(): { alive: true } {
    return { alive: true };
  }

  @Get('ready')
  @ApiOperation({ operationId: 'readReadiness', summary: '可否受理命令（流程引擎停机时仍可受理）' })
  async ready(@Res({ passthrough: true }) response: Response): Promise<Readiness> {
    const report = await this.readiness.read();
    if (!report.ready) response.status(503);
    return report;
  }
}
