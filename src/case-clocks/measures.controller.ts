import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '../accounts/index.js';
import { Command, type CommandRequest } from '../commands/index.js';
import { CaseCommandRoute, CaseId } from '../shared/case-route.js';
import { RecordRegistrationDto, ResolveRegistrationDto } from './dto/registration.dto.js';
import {
  DecideUrgentSealDto,
  ExtendSealDto,
  LiftSealDto,
  RecordSealDto,
  ReportUrgentSealDto,
} from './dto/seal.dto.js';
import { MeasureApprovals } from './measure-approvals.service.js';
import { Registrations } from './registrations.service.js';
import { Seals } from './seals.service.js';

@ApiTags('case-clocks')
@Controller('api/cases/:caseId')
export class MeasuresController {
  constructor(
    private readonly seals: Seals,
    private readonly approvals: MeasureApprovals,
    private readonly registrations: Registrations,
  ) {}

  @Post('record-seal')
  @HttpCode(200)
  @CaseCommandRoute('recordSeal', '记录查封、扣押')
  recordSeal(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: RecordSealDto,
  ): ReturnType<Seals['record']> {
    return this.seals.record(actor, request, caseId, body);
  }

  @Post('report-urgent-seal')
  @HttpCode(200)
  @CaseCommandRoute('reportUrgentSeal', '报告当场实施的查封、扣押')
  reportUrgentSeal(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: ReportUrgentSealDto,
  ): ReturnType<MeasureApprovals['report']> {
    return this.approvals.report(actor, request, caseId, body);
  }

  @Post('decide-urgent-seal')
  @HttpCode(200)
  @CaseCommandRoute('decideUrgentSeal', '补办当场查封、扣押的批准')
  decideUrgentSeal(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: DecideUrgentSealDto,
  ): ReturnType<MeasureApprovals['decide']> {
    return this.approvals.decide(actor, request, caseId, body);
  }

  @Post('extend-seal')
  @HttpCode(200)
  @CaseCommandRoute('extendSeal', '延长查封、扣押期限')
  extendSeal(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: ExtendSealDto,
  ): ReturnType<Seals['extend']> {
    return this.seals.extend(actor, request, caseId, body);
  }

  @Post('lift-seal')
  @HttpCode(200)
  @CaseCommandRoute('liftSeal', '解除或者处理查封、扣押')
  liftSeal(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: LiftSealDto,
  ): ReturnType<Seals['lift']> {
    return this.seals.lift(actor, request, caseId, body);
  }

  @Post('record-preliminary-registration')
  @HttpCode(200)
  @CaseCommandRoute('recordPreliminaryRegistration', '记录先行登记保存')
  recordPreliminaryRegistration(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: RecordRegistrationDto,
  ): ReturnType<Registrations['record']> {
    return this.registrations.record(actor, request, caseId, body);
  }

  @Post('resolve-preliminary-registration')
  @HttpCode(200)
  @CaseCommandRoute('resolvePreliminaryRegistration', '处理先行登记保存的物品')
  resolvePreliminaryRegistration(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: ResolveRegistrationDto,
  ): ReturnType<Registrations['resolve']> {
    return this.registrations.resolve(actor, request, caseId, body);
  }
}
