import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '../accounts/index.js';
import { type CaseAnswer } from '../cases/index.js';
import { Command, type CommandRequest } from '../commands/index.js';
import { CaseCommandRoute, CaseId } from '../shared/case-route.js';
import { DecideRecusalDto, RequestRecusalDto } from './dto/recusal.dto.js';
import { RecusalsService } from './recusals.service.js';

@ApiTags('recusals')
@Controller('api/cases/:caseId')
export class RecusalsController {
  constructor(private readonly recusals: RecusalsService) {}

  @Post('request-recusal')
  @HttpCode(200)
  @CaseCommandRoute('requestRecusal', '申请回避')
  request(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: RequestRecusalDto,
  ): Promise<CaseAnswer> {
    return this.recusals.request(actor, request, caseId, body);
  }

  @Post('decide-recusal')
  @HttpCode(200)
  @CaseCommandRoute('decideRecusal', '决定回避')
  decide(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: DecideRecusalDto,
  ): Promise<CaseAnswer> {
    return this.recusals.decide(actor, request, caseId, body);
  }
}
