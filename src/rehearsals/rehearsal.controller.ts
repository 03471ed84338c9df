import { Body, Controller, Get, HttpCode, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../shared/access.js';
import { beijingIso } from '../shared/beijing-time.js';
import { RehearsalStateDto, RehearsalStateQuery, SetClockDto } from './dto/rehearsal-time.dto.js';
import { RehearsalClock } from './rehearsal-clock.service.js';
import { RehearsalState } from './rehearsal-state.service.js';

/** Simulated time; these addresses exist only in the program of rehearsals. */
@ApiTags('rehearsal')
@Controller('api/rehearsal')
@Public()
export class RehearsalController {
  constructor(
    private readonly clock: RehearsalClock,
    private readonly state: RehearsalState,
  ) {}

  @Put('clock')
  @HttpCode(200)
  @ApiOperation({ operationId: 'setRehearsalClock', summary: '设定模拟时刻（仅演练）' })
  async set(@Body() { to }: SetClockDto): Promise<{ now: string }> {
    return { now: beijingIso(await this.clock.set(new Date(to))) };
  }

  @Get('state')
  @ApiOperation({ operationId: 'readRehearsalState', summary: '是否已平静、下一个定时（仅演练）' })
  @ApiOkResponse({ type: RehearsalStateDto })
  read(@Query() { caseId = [] }: RehearsalStateQuery): Promise<RehearsalStateDto> {
    return this.state.read(caseId);
  }
}
