import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '../database/index.js';
import { SignedIn } from '../shared/access.js';
import { beijingDateOf } from '../shared/beijing-time.js';
import { Clock } from '../shared/clock.js';
import { AgenciesService, type AgencyView, type ProfileVersion } from './agencies.service.js';

@ApiTags('agencies')
@Controller('api/agencies')
@SignedIn()
export class AgenciesController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listAgencies', summary: '机关列表' })
  @ApiOkResponse({ type: Object, isArray: true })
  list(): Promise<AgencyView[]> {
    return this.agencies.list();
  }

  @Get(':agencyId/profile')
  @ApiOperation({
    operationId: 'readProfile',
    summary: '机关规则：每项参数附来源条款，法律未定者标明系统默认',
  })
  @ApiOkResponse({ type: Object })
  profile(@Param('agencyId') agencyId: string): Promise<ProfileVersion> {
    return this.agencies.profileOn(this.database.manager, agencyId, beijingDateOf(this.clock.now()));
  }
}
