import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '../accounts/index.js';
import { type CaseAnswer } from '../cases/index.js';
import { Command, type CommandRequest } from '../commands/index.js';
import { CaseCommandRoute, CaseId } from '../shared/case-route.js';
import { ReturnOpinionDto, SignOpinionDto, WriteOpinionDto } from './dto/review.dto.js';
import { ReviewService } from './review.service.js';

@ApiTags('review')
@Controller('api/cases/:caseId')
export class ReviewController {
  constructor(private readonly review: ReviewService) {}

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
}
