import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '../accounts/index.js';
import { type CaseAnswer } from '../cases/index.js';
import { Command, type CommandRequest } from '../commands/index.js';
import { CaseCommandRoute, CaseId } from '../shared/case-route.js';
import { AcceptNoDecisionDto } from './dto/accept-no-decision.dto.js';
import { ReworkAndResubmitDto, SubmitForReviewDto } from './dto/submit-for-review.dto.js';
import { MaterialsService } from './materials.service.js';

@ApiTags('materials')
@Controller('api/cases/:caseId')
export class MaterialsController {
  constructor(private readonly materials: MaterialsService) {}

  @Post('submit-for-review')
  @HttpCode(200)
  @CaseCommandRoute('submitForReview', '报送法制审核')
  submit(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: SubmitForReviewDto,
  ): Promise<CaseAnswer> {
    return this.materials.submit(actor, request, caseId, body);
  }

  @Post('rework-and-resubmit')
  @HttpCode(200)
  @CaseCommandRoute('reworkAndResubmit', '按审核意见处理后再次报送')
  resubmit(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: ReworkAndResubmitDto,
  ): Promise<CaseAnswer> {
    return this.materials.resubmit(actor, request, caseId, body);
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
    return this.materials.acceptNoDecision(actor, request, caseId, body);
  }
}
