import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '../accounts/index.js';
import { Command, type CommandRequest } from '../commands/index.js';
import { CaseCommandRoute, CaseId } from '../shared/case-route.js';
import { type CaseAnswer } from './case-commands.service.js';
import { CaseFiling } from './case-filing.service.js';
import {
  ChangeHandlersDto,
  EndInvestigationDto,
  FileCaseDto,
  RecordBirthDateDto,
} from './dto/file-case.dto.js';
import { Investigations } from './investigation.service.js';
import { PartyData } from './party-data.service.js';

@ApiTags('cases')
@Controller('api/cases')
export class CasesController {
  constructor(
    private readonly filing: CaseFiling,
    private readonly investigations: Investigations,
    private readonly party: PartyData,
  ) {}

  @Post()
  @HttpCode(201)
  @CaseCommandRoute('fileCase', '立案')
  file(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Body() body: FileCaseDto,
  ): Promise<CaseAnswer> {
    return this.filing.file(actor, request, body);
  }

  @Post(':caseId/end-investigation')
  @HttpCode(200)
  @CaseCommandRoute('endInvestigation', '调查终结')
  endInvestigation(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: EndInvestigationDto,
  ): Promise<CaseAnswer> {
    return this.investigations.endInvestigation(actor, request, caseId, body);
  }

  @Post(':caseId/change-handlers')
  @HttpCode(200)
  @CaseCommandRoute('changeHandlers', '变更承办人员')
  changeHandlers(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: ChangeHandlersDto,
  ): Promise<CaseAnswer> {
    return this.investigations.changeHandlers(actor, request, caseId, body);
  }

  @Post(':caseId/record-birth-date')
  @HttpCode(200)
  @CaseCommandRoute('recordBirthDate', '补充自然人的出生日期')
  recordBirthDate(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: RecordBirthDateDto,
  ): Promise<CaseAnswer> {
    return this.party.recordBirthDate(actor, request, caseId, body);
  }
}
