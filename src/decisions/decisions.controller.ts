import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, SignedIn, type Actor } from '../accounts/index.js';
import { CaseRecords, type CaseAnswer } from '../cases/index.js';
import { Command, type CommandRequest } from '../commands/index.js';
import { Database } from '../database/index.js';
import { CaseCommandRoute, CaseId } from '../shared/case-route.js';
import { DecisionPerformance } from './decision-performance.service.js';
import { DecisionGate } from './decision-gate.service.js';
import { DecisionsService } from './decisions.service.js';
import { type GateCondition } from './domain/gate.js';
import {
  ApprovalDto,
  CloseCaseDto,
  DraftDecisionDto,
  ReturnDraftDto,
  ServeDecisionDto,
} from './dto/decision.dto.js';
import { RecordRevocationDto } from './dto/revocation.dto.js';
import { Revocations } from './revocations.service.js';

@ApiTags('decisions')
@Controller('api/cases/:caseId')
export class DecisionsController {
  constructor(
    private readonly decisions: DecisionsService,
    private readonly performance: DecisionPerformance,
    private readonly revocations: Revocations,
    private readonly gate: DecisionGate,
    private readonly cases: CaseRecords,
    private readonly database: Database,
  ) {}

  @Get('gate')
  @SignedIn()
  @ApiOperation({ operationId: 'readGate', summary: '作出决定的条件，逐项附依据' })
  @ApiOkResponse({ type: Object, isArray: true })
  async readGate(
    @CurrentActor() actor: Actor,
    @Param('caseId', CaseId) caseId: string,
  ): Promise<readonly GateCondition[]> {
    await this.cases.visible(this.database.manager, actor, caseId);
    return this.gate.standing(this.database.manager, caseId);
  }

  @Post('draft-decision')
  @HttpCode(200)
  @CaseCommandRoute('draftDecision', '起草决定')
  draft(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: DraftDecisionDto,
  ): Promise<CaseAnswer> {
    return this.decisions.draft(actor, request, caseId, body);
  }

  @Post('review-decision-draft')
  @HttpCode(200)
  @CaseCommandRoute('reviewDecisionDraft', '审核决定草稿')
  examine(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: ApprovalDto,
  ): Promise<CaseAnswer> {
    return this.decisions.examine(actor, request, caseId, body);
  }

  @Post('return-decision-draft')
  @HttpCode(200)
  @CaseCommandRoute('returnDecisionDraft', '退回决定草稿')
  returnDraft(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: ReturnDraftDto,
  ): Promise<CaseAnswer> {
    return this.decisions.returnDraft(actor, request, caseId, body);
  }

  @Post('approve-decision')
  @HttpCode(200)
  @CaseCommandRoute('approveDecision', '批准决定')
  approve(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: ApprovalDto,
  ): Promise<CaseAnswer> {
    return this.decisions.approve(actor, request, caseId, body);
  }

  @Post('serve-decision')
  @HttpCode(200)
  @CaseCommandRoute('serveDecision', '送达决定')
  serve(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: ServeDecisionDto,
  ): Promise<CaseAnswer> {
    return this.performance.serve(actor, request, caseId, body);
  }

  @Post('close-case')
  @HttpCode(200)
  @CaseCommandRoute('closeCase', '结案')
  close(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: CloseCaseDto,
  ): Promise<CaseAnswer> {
    return this.performance.close(actor, request, caseId, body);
  }

  @Post('record-revocation')
  @HttpCode(200)
  @CaseCommandRoute('recordRevocation', '登记决定被撤销、变更或者责令重新作出')
  recordRevocation(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: RecordRevocationDto,
  ): ReturnType<Revocations['record']> {
    return this.revocations.record(actor, request, caseId, body);
  }
}
