import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '../accounts/index.js';
import { type CaseAnswer } from '../cases/index.js';
import { Command, type CommandRequest } from '../commands/index.js';
import { CaseCommandRoute, CaseId } from '../shared/case-route.js';
import { AnswerScopeDto, ProceedWithoutReviewDto } from './dto/scope.dto.js';
import { ScopeService, type ScopeResult } from './scope.service.js';

@ApiTags('review')
@Controller('api/cases/:caseId')
export class ScopeController {
  constructor(private readonly scope: ScopeService) {}

  @Post('answer-scope')
  @HttpCode(200)
  @CaseCommandRoute('answerScope', '判断是否须经法制审核：列明每一项理由及其来源')
  answerScope(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: AnswerScopeDto,
  ): Promise<ScopeResult> {
    return this.scope.answer(actor, request, caseId, body);
  }

  @Post('proceed-without-review')
  @HttpCode(200)
  @CaseCommandRoute('proceedWithoutReview', '不属于审核范围，直接办理；有任何一项理由时拒绝')
  proceedWithoutReview(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: ProceedWithoutReviewDto,
  ): Promise<CaseAnswer> {
    return this.scope.proceed(actor, request, caseId, body);
  }
}
