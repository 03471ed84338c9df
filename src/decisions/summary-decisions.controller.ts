import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '../accounts/index.js';
import { type CaseAnswer } from '../cases/index.js';
import { Command, type CommandRequest } from '../commands/index.js';
import { CaseCommandRoute, CaseId } from '../shared/case-route.js';
import {
  ChangeToOrdinaryProcedureDto,
  DecideOnTheSpotDto,
  FileWithAgencyDto,
} from './dto/summary-decision.dto.js';
import { SummaryDecisions } from './summary-decisions.service.js';

@ApiTags('decisions')
@Controller('api/cases/:caseId')
export class SummaryDecisionsController {
  constructor(private readonly decisions: SummaryDecisions) {}

  @Post('decide-on-the-spot')
  @HttpCode(200)
  @CaseCommandRoute('decideOnTheSpot', '当场作出处罚决定（简易程序）')
  decideOnTheSpot(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: DecideOnTheSpotDto,
  ): Promise<CaseAnswer & { documentNo: string }> {
    return this.decisions.decide(actor, request, caseId, body);
  }

  @Post('file-with-agency')
  @HttpCode(200)
  @CaseCommandRoute('fileWithAgency', '当场处罚决定报所属机关备案')
  fileWithAgency(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: FileWithAgencyDto,
  ): Promise<CaseAnswer> {
    return this.decisions.fileWithAgency(actor, request, caseId, body);
  }

  @Post('change-to-ordinary-procedure')
  @HttpCode(200)
  @CaseCommandRoute('changeToOrdinaryProcedure', '转为普通程序')
  changeToOrdinaryProcedure(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: ChangeToOrdinaryProcedureDto,
  ): Promise<CaseAnswer> {
    return this.decisions.changeToOrdinary(actor, request, caseId, body);
  }
}
