import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { CurrentActor } from './current-actor.decorator.js';
import type { Actor } from './domain/actor.js';
import { ChangeUnitDto, CreateUnitDto, UnitDto } from './dto/people.dto.js';
import { PeopleDirectory } from './people-directory.service.js';
import { Requires } from './requires.decorator.js';
import { UnitsService } from './units.service.js';

@ApiTags('people')
@Controller('api/units')
export class UnitsController {
  constructor(
    private readonly directory: PeopleDirectory,
    private readonly units: UnitsService,
  ) {}

  @Get()
  @Requires('readPeople')
  @ApiOperation({ operationId: 'listUnits', summary: '机构列表 / units of an agency' })
  @ApiQuery({ name: 'agencyId', required: false, type: String })
  @ApiOkResponse({ type: [UnitDto] })
  async list(
    @CurrentActor() actor: Actor,
    @Query('agencyId') agencyId?: string,
  ): Promise<readonly UnitDto[]> {
    return this.directory.listUnits(actor, agencyId);
  }

  @Post()
  @Requires('manageUnits')
  @ApiOperation({ operationId: 'createUnit', summary: '建立机构 / create a unit' })
  @ApiCreatedResponse({ type: UnitDto })
  async create(@CurrentActor() actor: Actor, @Body() body: CreateUnitDto): Promise<UnitDto> {
    return this.units.create(actor, body);
  }

  @Put(':unitId')
  @Requires('manageUnits')
  @ApiOperation({ operationId: 'changeUnit', summary: '修改机构 / change name or kind of a unit' })
  @ApiOkResponse({ type: UnitDto })
  async change(
    @CurrentActor() actor: Actor,
    @Param('unitId', ParseUUIDPipe) unitId: string,
    @Body() body: ChangeUnitDto,
  ): Promise<UnitDto> {
    return this.units.change(actor, unitId, body);
  }
}
