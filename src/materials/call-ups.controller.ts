import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '../accounts/index.js';
import { type CaseAnswer } from '../cases/index.js';
import { Command, type CommandRequest } from '../commands/index.js';
import { CaseCommandRoute, CaseId } from '../shared/case-route.js';
import { CallUpsService } from './call-ups.service.js';
import { AnswerCallUpDto, CallUpMaterialsDto, RecordInquiryDto } from './dto/call-up.dto.js';

@ApiTags('materials')
@Controller('api/cases/:caseId')
export class CallUpsController {
  constructor(private readonly callUps: CallUpsService) {}

  @Post('call-up-materials')
  @HttpCode(200)
  @CaseCommandRoute('callUpMaterials', '调取材料')
  callUp(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: CallUpMaterialsDto,
  ): Promise<CaseAnswer> {
    return this.callUps.callUp(actor, request, caseId, body);
  }

  @Post('answer-call-up')
  @HttpCode(200)
  @CaseCommandRoute('answerCallUp', '提供调取的材料')
  answer(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: AnswerCallUpDto,
  ): Promise<CaseAnswer> {
    return this.callUps.answer(actor, request, caseId, body);
  }

  @Post('record-inquiry')
  @HttpCode(200)
  @CaseCommandRoute('recordInquiry', '记录审核调查')
  recordInquiry(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: RecordInquiryDto,
  ): Promise<CaseAnswer> {
    return this.callUps.recordInquiry(actor, request, caseId, body);
  }
}
