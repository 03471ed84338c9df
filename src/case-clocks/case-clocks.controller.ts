import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '../accounts/index.js';
import { Command, type CommandRequest } from '../commands/index.js';
import { CaseCommandRoute, CaseId } from '../shared/case-route.js';
import { CaseExtensions } from './case-extensions.service.js';
import { DecideCaseExtensionDto, RequestCaseExtensionDto } from './dto/case-extension.dto.js';
import { CloseExcludedTimeDto, OpenExcludedTimeDto } from './dto/excluded-time.dto.js';
import { ExcludedTimes } from './excluded-times.service.js';

@ApiTags('case-clocks')
@Controller('api/cases/:caseId')
export class CaseClocksController {
  constructor(
    private readonly extensions: CaseExtensions,
    private readonly excludedTimes: ExcludedTimes,
  ) {}

  @Post('request-case-extension')
  @HttpCode(200)
  @CaseCommandRoute('requestCaseExtension', '申请延长办案期限')
  requestCaseExtension(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: RequestCaseExtensionDto,
  ): ReturnType<CaseExtensions['request']> {
    return this.extensions.request(actor, request, caseId, body);
  }

  @Post('decide-case-extension')
  @HttpCode(200)
  @CaseCommandRoute('decideCaseExtension', '审批办案期限延期')
  decideCaseExtension(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: DecideCaseExtensionDto,
  ): ReturnType<CaseExtensions['decide']> {
    return this.extensions.decide(actor, request, caseId, body);
  }

  @Post('open-excluded-time')
  @HttpCode(200)
  @CaseCommandRoute('openExcludedTime', '记录不计入期限的时间开始')
  openExcludedTime(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: OpenExcludedTimeDto,
  ): ReturnType<ExcludedTimes['open']> {
    return this.excludedTimes.open(actor, request, caseId, body);
  }

  @Post('close-excluded-time')
  @HttpCode(200)
  @CaseCommandRoute('closeExcludedTime', '记录不计入期限的时间结束')
  closeExcludedTime(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: CloseExcludedTimeDto,
  ): ReturnType<ExcludedTimes['close']> {
    return this.excludedTimes.close(actor, request, caseId, body);
  }
}
