import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, SignedIn, type Actor } from '../accounts/index.js';
import { type CaseAnswer } from '../cases/index.js';
import { Command, type CommandRequest } from '../commands/index.js';
import { CaseCommandRoute, CaseId } from '../shared/case-route.js';
import {
  AcceptNoDecisionDto,
  ChangeProposalDto,
  ResumeInvestigationDto,
  ReworkAndResubmitDto,
  RoundDifferenceQueryDto,
} from './dto/rework.dto.js';
import { ProposalChangesService } from './proposal-changes.service.js';
import { ReworkService } from './rework.service.js';
import { RoundDifferences, type RoundDifference } from './round-differences.service.js';
import { SubmissionCheck, type SubmissionCheckView } from './submission-check.service.js';

@ApiTags('rework')
@Controller('api/cases/:caseId')
export class ReworkController {
  constructor(
    private readonly rework: ReworkService,
    private readonly proposalChanges: ProposalChangesService,
    private readonly submissionCheck: SubmissionCheck,
    private readonly differences: RoundDifferences,
  ) {}

  @Get('submission-check')
  @SignedIn()
  @ApiOperation({ operationId: 'checkSubmission', summary: '草稿还缺什么：本案材料清单和全部问题，不报送' })
  checkSubmission(
    @CurrentActor() actor: Actor,
    @Param('caseId', CaseId) caseId: string,
  ): Promise<SubmissionCheckView> {
    return this.submissionCheck.check(actor, caseId);
  }

  @Get('round-difference')
  @SignedIn()
  @ApiOperation({
    operationId: 'readRoundDifference',
    summary: '两轮报送的差异：材料按哈希，字段按值，文字逐词',
  })
  readDifference(
    @CurrentActor() actor: Actor,
    @Param('caseId', CaseId) caseId: string,
    @Query() query: RoundDifferenceQueryDto,
  ): Promise<RoundDifference> {
    return this.differences.between(actor, caseId, query.to, query.from);
  }

  @Post('rework-and-resubmit')
  @HttpCode(200)
  @CaseCommandRoute('reworkAndResubmit', '按审核意见处理后再次报送')
  resubmit(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: ReworkAndResubmitDto,
  ): Promise<CaseAnswer & { round: number }> {
    return this.rework.resubmit(actor, request, caseId, body);
  }

  @Post('resume-investigation')
  @HttpCode(200)
  @CaseCommandRoute('resumeInvestigation', '按审核意见继续调查')
  resumeInvestigation(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: ResumeInvestigationDto,
  ): Promise<CaseAnswer> {
    return this.rework.resumeInvestigation(actor, request, caseId, body);
  }

  @Post('accept-no-decision')
  @HttpCode(200)
  @CaseCommandRoute('acceptNoDecision', '采纳不予作出决定的意见')
  acceptNoDecision(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: AcceptNoDecisionDto,
  ): Promise<CaseAnswer> {
    return this.rework.acceptNoDecision(actor, request, caseId, body);
  }

  @Post('change-proposal')
  @HttpCode(200)
  @CaseCommandRoute('changeProposal', '审核通过后变更处理意见（原审核意见失效，重新审核）')
  changeProposal(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: ChangeProposalDto,
  ): Promise<CaseAnswer & { round: number }> {
    return this.proposalChanges.change(actor, request, caseId, body);
  }
}
