import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '../accounts/index.js';
import { type CaseAnswer } from '../cases/index.js';
import { Command, type CommandRequest } from '../commands/index.js';
import { CaseCommandRoute, CaseId } from '../shared/case-route.js';
import {
  DecideReferralDto,
  RecordPoliceAnswerDto,
  RecordTransferDto,
  ReferCaseDto,
} from './dto/referral.dto.js';
import { ReferralsService } from './referrals.service.js';
import { TransfersService } from './transfers.service.js';

@ApiTags('referrals')
@Controller('api/cases/:caseId')
export class ReferralsController {
  constructor(
    private readonly referrals: ReferralsService,
    private readonly transfers: TransfersService,
  ) {}

  @Post('refer-case')
  @HttpCode(200)
  @CaseCommandRoute('referCase', '提出移送')
  refer(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: ReferCaseDto,
  ): Promise<CaseAnswer> {
    return this.referrals.refer(actor, request, caseId, body);
  }

  @Post('decide-referral')
  @HttpCode(200)
  @CaseCommandRoute('decideReferral', '审批移送')
  decide(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: DecideReferralDto,
  ): Promise<CaseAnswer> {
    return this.referrals.decide(actor, request, caseId, body);
  }

  @Post('record-transfer')
  @HttpCode(200)
  @CaseCommandRoute('recordTransfer', '记录移送及回执')
  transfer(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: RecordTransferDto,
  ): Promise<CaseAnswer> {
    return this.transfers.transfer(actor, request, caseId, body);
  }

  @Post('record-police-answer')
  @HttpCode(200)
  @CaseCommandRoute('recordPoliceAnswer', '记录公安机关答复')
  answer(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: RecordPoliceAnswerDto,
  ): Promise<CaseAnswer> {
    return this.transfers.answer(actor, request, caseId, body);
  }
}
