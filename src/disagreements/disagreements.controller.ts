import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '../accounts/index.js';
import { type CaseAnswer } from '../cases/index.js';
import { Command, type CommandRequest } from '../commands/index.js';
import { CaseCommandRoute, CaseId } from '../shared/case-route.js';
import {
  EscalateDisputeDto,
  ObjectToOpinionDto,
  RecordNegotiationDto,
  RuleOnDisputeDto,
} from './dto/dispute.dto.js';
import { NegotiationsService } from './negotiations.service.js';
import { ObjectionsService } from './objections.service.js';
import { RulingsService } from './rulings.service.js';

@ApiTags('disagreements')
@Controller('api/cases/:caseId')
export class DisagreementsController {
  constructor(
    private readonly objections: ObjectionsService,
    private readonly negotiations: NegotiationsService,
    private readonly rulings: RulingsService,
  ) {}

  @Post('object-to-opinion')
  @HttpCode(200)
  @CaseCommandRoute('objectToOpinion', '对审核意见提出异议')
  object(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: ObjectToOpinionDto,
  ): Promise<CaseAnswer> {
    return this.objections.object(actor, request, caseId, body);
  }

  @Post('record-negotiation')
  @HttpCode(200)
  @CaseCommandRoute('recordNegotiation', '记录协商')
  negotiate(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: RecordNegotiationDto,
  ): Promise<CaseAnswer> {
    return this.negotiations.record(actor, request, caseId, body);
  }

  @Post('escalate-dispute')
  @HttpCode(200)
  @CaseCommandRoute('escalateDispute', '报请裁定审核争议')
  escalate(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: EscalateDisputeDto,
  ): Promise<CaseAnswer> {
    return this.rulings.escalate(actor, request, caseId, body);
  }

  @Post('rule-on-dispute')
  @HttpCode(200)
  @CaseCommandRoute('ruleOnDispute', '裁定审核争议')
  rule(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: RuleOnDisputeDto,
  ): Promise<CaseAnswer> {
    return this.rulings.rule(actor, request, caseId, body);
  }
}
