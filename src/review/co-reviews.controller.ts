import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, SignedIn, type Actor } from '../accounts/index.js';
import { type CaseAnswer } from '../cases/index.js';
import { Command, type CommandRequest } from '../commands/index.js';
import { CaseCommandRoute, CaseId } from '../shared/case-route.js';
import { CoReviews } from './co-reviews.service.js';
import {
  AddCoReviewerDto,
  AddReviewMarkDto,
  ContributeReviewDto,
  RecordAdviceDto,
  RemoveCoReviewerDto,
} from './dto/co-review.dto.js';
import { ReviewMarks } from './review-marks.service.js';

@ApiTags('review')
@Controller('api/cases/:caseId')
export class CoReviewsController {
  constructor(
    private readonly coReviews: CoReviews,
    private readonly marks: ReviewMarks,
  ) {}

  @Post('add-co-reviewer')
  @HttpCode(200)
  @CaseCommandRoute('addCoReviewer', '加签（增加会审人员）')
  add(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: AddCoReviewerDto,
  ): Promise<CaseAnswer> {
    return this.coReviews.add(actor, request, caseId, body);
  }

  @Post('remove-co-reviewer')
  @HttpCode(200)
  @CaseCommandRoute('removeCoReviewer', '减签（减少会审人员）')
  remove(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: RemoveCoReviewerDto,
  ): Promise<CaseAnswer> {
    return this.coReviews.remove(actor, request, caseId, body);
  }

  @Post('contribute-review')
  @HttpCode(200)
  @CaseCommandRoute('contributeReview', '提出会审意见')
  contribute(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: ContributeReviewDto,
  ): Promise<CaseAnswer> {
    return this.coReviews.contribute(actor, request, caseId, body);
  }

  @Post('record-advice')
  @HttpCode(200)
  @CaseCommandRoute('recordAdvice', '记录法律顾问、公职律师的咨询意见')
  recordAdvice(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: RecordAdviceDto,
  ): Promise<CaseAnswer> {
    return this.coReviews.recordAdvice(actor, request, caseId, body);
  }

  @Post('review-marks')
  @HttpCode(201)
  @CaseCommandRoute('addReviewMark', '添加审核批注')
  addMark(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: AddReviewMarkDto,
  ): Promise<{ markId: string }> {
    return this.marks.add(actor, request, caseId, body);
  }

  @Post('review-marks/:markId/remove')
  @HttpCode(200)
  @CaseCommandRoute('removeReviewMark', '删除本人的审核批注')
  removeMark(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Param('markId', ParseUUIDPipe) markId: string,
  ): Promise<{ markId: string }> {
    return this.marks.remove(actor, request, caseId, markId);
  }

  @Get('review-marks')
  @SignedIn()
  @ApiOperation({ operationId: 'listReviewMarks', summary: '本案审核批注（仅审核人员可见）' })
  listMarks(
    @CurrentActor() actor: Actor,
    @Param('caseId', CaseId) caseId: string,
  ): ReturnType<ReviewMarks['list']> {
    return this.marks.list(actor, caseId);
  }
}
