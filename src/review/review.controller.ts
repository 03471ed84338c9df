import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, SignedIn, type Actor } from '../accounts/index.js';
import { type CaseAnswer } from '../cases/index.js';
import { Command, type CommandRequest } from '../commands/index.js';
import { CaseCommandRoute, CaseId } from '../shared/case-route.js';
import { CheckOpinionDto, CorrectOpinionDto, SaveOpinionDraftDto } from './dto/co-review.dto.js';
import { ReturnOpinionDto, SignOpinionDto, WriteOpinionDto } from './dto/review.dto.js';
import { OpinionCheck, type OpinionCheckView } from './opinion-check.service.js';
import { OpinionCorrections } from './opinion-corrections.service.js';
import { OpinionDrafts } from './opinion-drafts.service.js';
import { ReviewService } from './review.service.js';

@ApiTags('review')
@Controller('api/cases/:caseId')
export class ReviewController {
  constructor(
    private readonly review: ReviewService,
    private readonly corrections: OpinionCorrections,
    private readonly drafts: OpinionDrafts,
    private readonly opinionCheck: OpinionCheck,
  ) {}

  @Post('write-opinion')
  @HttpCode(200)
  @CaseCommandRoute('writeOpinion', '提出审核意见')
  writeOpinion(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: WriteOpinionDto,
  ): Promise<CaseAnswer> {
    return this.review.writeOpinion(actor, request, caseId, body);
  }

  @Post('sign-opinion')
  @HttpCode(200)
  @CaseCommandRoute('signOpinion', '签发审核意见')
  signOpinion(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: SignOpinionDto,
  ): Promise<CaseAnswer> {
    return this.review.signOpinion(actor, request, caseId, body);
  }

  @Post('return-opinion')
  @HttpCode(200)
  @CaseCommandRoute('returnOpinion', '退回审核意见草稿')
  returnOpinion(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: ReturnOpinionDto,
  ): Promise<CaseAnswer> {
    return this.review.returnOpinion(actor, request, caseId, body);
  }

  @Post('correct-opinion')
  @HttpCode(200)
  @CaseCommandRoute('correctOpinion', '更正审核意见的笔误')
  correctOpinion(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: CorrectOpinionDto,
  ): Promise<CaseAnswer> {
    return this.corrections.correct(actor, request, caseId, body);
  }

  @Post('opinion-draft')
  @HttpCode(200)
  @CaseCommandRoute('saveOpinionDraft', '保存审核意见草稿')
  saveDraft(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: SaveOpinionDraftDto,
  ): Promise<{ draftVersion: number }> {
    return this.drafts.save(actor, request, caseId, body);
  }

  @Get('opinion-draft')
  @SignedIn()
  @ApiOperation({ operationId: 'readOpinionDraft', summary: '审核意见草稿（审核人员和签发人可见）' })
  readDraft(
    @CurrentActor() actor: Actor,
    @Param('caseId', CaseId) caseId: string,
  ): ReturnType<OpinionDrafts['read']> {
    return this.drafts.read(actor, caseId);
  }

  @Post('opinion-check')
  @HttpCode(200)
  @SignedIn()
  @ApiOperation({
    operationId: 'checkOpinion',
    summary: '意见草拟中的检查：与审核要点是否一致、还缺什么、下一步，不保存',
  })
  checkOpinion(
    @CurrentActor() actor: Actor,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: CheckOpinionDto,
  ): Promise<OpinionCheckView> {
    return this.opinionCheck.check(actor, caseId, body);
  }
}
