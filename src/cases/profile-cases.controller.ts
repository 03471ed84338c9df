import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '../accounts/index.js';
import { type ProfileCaseCount } from './domain/profile-case-count.js';
import { ProfileCases } from './profile-cases.service.js';

@ApiTags('agencies')
@Controller('api/agencies')
export class ProfileCasesController {
  constructor(private readonly cases: ProfileCases) {}

  @Get(':agencyId/profile-cases')
  @Requires('manageProfiles')
  @ApiOperation({
    operationId: 'listProfileCases',
    summary: '机关规则各版本下的案件：已立案件适用立案时的版本',
  })
  @ApiOkResponse({ type: Object, isArray: true })
  list(@Param('agencyId') agencyId: string): Promise<readonly ProfileCaseCount[]> {
    return this.cases.of(agencyId);
  }
}
