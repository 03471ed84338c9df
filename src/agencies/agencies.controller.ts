import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, type Actor } from '../accounts/index.js';
import { Command, type CommandRequest } from '../commands/index.js';
import { Database } from '../database/index.js';
import { SignedIn } from '../shared/access.js';
import { beijingDateOf } from '../shared/beijing-time.js';
import { Clock } from '../shared/clock.js';
import { AgenciesService, type AgencyView, type ProfileVersion } from './agencies.service.js';
import { ImportProfileDto, ProfileQueryDto, SetProfileParameterDto } from './dto/profile.dto.js';
import {
  ProfileAdministration,
  type ParameterAnswer,
  type ParameterPast,
  type ProfileVersionHead,
} from './profile-administration.service.js';

@ApiTags('agencies')
@Controller('api/agencies')
@SignedIn()
export class AgenciesController {
  constructor(
    private readonly agencies: AgenciesService,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly administration: ProfileAdministration,
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
  profile(@Param('agencyId') agencyId: string, @Query() query: ProfileQueryDto): Promise<ProfileVersion> {
    const on = query.on ?? beijingDateOf(this.clock.now());
    return this.agencies.profileOn(this.database.manager, agencyId, on);
  }

  @Get(':agencyId/profile-versions')
  @ApiOperation({
    operationId: 'listProfileVersions',
    summary: '机关规则的各个版本：施行日期、改动的参数',
  })
  @ApiOkResponse({ type: Object, isArray: true })
  versions(@Param('agencyId') agencyId: string): Promise<readonly ProfileVersionHead[]> {
    return this.administration.versions(agencyId);
  }

  @Get(':agencyId/profile-parameters/:parameter')
  @ApiOperation({ operationId: 'readParameterHistory', summary: '一项参数的历次取值、来源和施行日期' })
  @ApiOkResponse({ type: Object, isArray: true })
  history(
    @Param('agencyId') agencyId: string,
    @Param('parameter') parameter: string,
  ): Promise<readonly ParameterPast[]> {
    return this.administration.history(agencyId, parameter);
  }

  @Post(':agencyId/profile-parameters')
  @HttpCode(201)
  @Requires('manageProfiles')
  @ApiOperation({
    operationId: 'setProfileParameter',
    summary: '自某日起改变一项参数：形成新版本，已立案件仍适用立案时的版本',
  })
  @ApiCreatedResponse({ type: Object })
  setParameter(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('agencyId') agencyId: string,
    @Body() body: SetProfileParameterDto,
  ): Promise<ParameterAnswer> {
    return this.administration.setParameter(actor, request, agencyId, body);
  }

  @Post('profiles')
  @HttpCode(201)
  @Requires('manageProfiles')
  @ApiOperation({ operationId: 'importProfile', summary: '导入机关规则文件：新机关或者下一版规则' })
  @ApiCreatedResponse({ type: Object })
  importProfile(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Body() body: ImportProfileDto,
  ): Promise<ProfileVersion> {
    return this.administration.importProfile(actor, request, body.text);
  }
}
