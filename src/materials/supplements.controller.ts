import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '../accounts/index.js';
import { type CaseAnswer } from '../cases/index.js';
import { Command, type CommandRequest } from '../commands/index.js';
import { CaseCommandRoute, CaseId } from '../shared/case-route.js';
import { AnswerSupplementNoticeDto, IssueSupplementNoticeDto, ReasonDto } from './dto/supplement.dto.js';
import { SupplementsService } from './supplements.service.js';

@ApiTags('materials')
@Controller('api/cases/:caseId')
export class SupplementsController {
  constructor(private readonly supplements: SupplementsService) {}

  @Post('sign-for-receipt')
  @HttpCode(200)
  @CaseCommandRoute('signForReceipt', '签收报送材料')
  signForReceipt(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
  ): Promise<CaseAnswer> {
    return this.supplements.signForReceipt(actor, request, caseId);
  }

  @Post('issue-supplement-notice')
  @HttpCode(200)
  @CaseCommandRoute('issueSupplementNotice', '发出补正通知')
  issue(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: IssueSupplementNoticeDto,
  ): Promise<CaseAnswer> {
    return this.supplements.issue(actor, request, caseId, body);
  }

  @Post('answer-supplement-notice')
  @HttpCode(200)
  @CaseCommandRoute('answerSupplementNotice', '补正材料')
  answer(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: AnswerSupplementNoticeDto,
  ): Promise<CaseAnswer> {
    return this.supplements.answer(actor, request, caseId, body);
  }

  @Post('approve-second-supplement')
  @HttpCode(200)
  @CaseCommandRoute('approveSecondSupplement', '批准再次补正')
  approveSecond(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: ReasonDto,
  ): Promise<CaseAnswer> {
    return this.supplements.approveSecond(actor, request, caseId, body);
  }

  @Post('return-bundle')
  @HttpCode(200)
  @CaseCommandRoute('returnBundle', '退回补正后仍不齐全的报送')
  returnBundle(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: ReasonDto,
  ): Promise<CaseAnswer> {
    return this.supplements.returnBundle(actor, request, caseId, body);
  }
}
