import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, SignedIn, type Actor } from '../accounts/index.js';
import { type CaseAnswer } from '../cases/index.js';
import { Command, type CommandRequest } from '../commands/index.js';
import { CaseCommandRoute, CaseId } from '../shared/case-route.js';
import { ReviewAssignments } from './assignments.service.js';
import { AssignReviewerDto } from './dto/review.dto.js';
import { ReviewerCandidates } from './reviewer-candidates.service.js';

@ApiTags('review')
@Controller('api/cases/:caseId')
export class AssignmentsController {
  constructor(
    private readonly review: ReviewAssignments,
    private readonly candidates: ReviewerCandidates,
  ) {}

  @Get('reviewers')
  // Who may ask is said after the case is seen: what somebody may not see answers 404.
  @SignedIn()
  @ApiOperation({
    operationId: 'listReviewers',
    summary: '可指派的审核人员：在办和本周到期的审核、名录库和资格状况，不能指派的附理由',
  })
  @ApiOkResponse({ type: Object })
  listReviewers(
    @CurrentActor() actor: Actor,
    @Param('caseId', CaseId) caseId: string,
  ): ReturnType<ReviewerCandidates['of']> {
    return this.candidates.of(actor, caseId);
  }

  @Post('assign-reviewer')
  @HttpCode(200)
  @CaseCommandRoute('assignReviewer', '指派审核人员')
  assignReviewer(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: AssignReviewerDto,
  ): Promise<CaseAnswer> {
    return this.review.assignReviewer(actor, request, caseId, body);
  }

  @Post('claim-review')
  @HttpCode(200)
  @CaseCommandRoute('claimReview', '认领审核')
  claimReview(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
  ): Promise<CaseAnswer> {
    return this.review.claimReview(actor, request, caseId);
  }
}
