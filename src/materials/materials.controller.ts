import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '../accounts/index.js';
import { type CaseAnswer } from '../cases/index.js';
import { Command, type CommandRequest } from '../commands/index.js';
import { CaseCommandRoute, CaseId } from '../shared/case-route.js';
import { SubmitForReviewDto } from './dto/submit-for-review.dto.js';
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
  ): Promise<CaseAnswer & { round: number }> {
    return this.materials.submit(actor, request, caseId, body);
  }
}
