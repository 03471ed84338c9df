import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '../accounts/index.js';
import { type CaseAnswer } from '../cases/index.js';
import { Command, type CommandRequest } from '../commands/index.js';
import { CaseCommandRoute, CaseId } from '../shared/case-route.js';
import { ReviewAssignments } from './assignments.service.js';
import { AssignReviewerDto } from './dto/review.dto.js';

@ApiTags('review')
@Controller('api/cases/:caseId')
export class AssignmentsController {
  constructor(private readonly review: ReviewAssignments) {}

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
