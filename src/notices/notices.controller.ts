import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '../accounts/index.js';
import { type CaseAnswer } from '../cases/index.js';
import { Command, type CommandRequest } from '../commands/index.js';
import { CaseCommandRoute, CaseId } from '../shared/case-route.js';
import { RecordHearingDto, ServeHearingNoticeDto } from './dto/hearing.dto.js';
import { RecordPartyResponseDto, WithdrawHearingDto } from './dto/record-party-response.dto.js';
import { RepeatNoticeDto } from './dto/repeat-notice.dto.js';
import { ServeNoticeDto } from './dto/serve-notice.dto.js';
import { HearingsService } from './hearings.service.js';
import { NoticesService } from './notices.service.js';
import { RepeatedNotices } from './repeated-notices.service.js';

@ApiTags('notices')
@Controller('api/cases')
export class NoticesController {
  constructor(
    private readonly notices: NoticesService,
    private readonly hearings: HearingsService,
    private readonly repeated: RepeatedNotices,
  ) {}

  @Post(':caseId/serve-notice')
  @HttpCode(200)
  @CaseCommandRoute('serveNotice', '送达事先（听证）告知书')
  serveNotice(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: ServeNoticeDto,
  ): Promise<CaseAnswer> {
    return this.notices.serveNotice(actor, request, caseId, body);
  }

  @Post(':caseId/record-party-response')
  @HttpCode(200)
  @CaseCommandRoute('recordPartyResponse', '记录当事人的答复')
  recordPartyResponse(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: RecordPartyResponseDto,
  ): Promise<CaseAnswer> {
    return this.notices.recordPartyResponse(actor, request, caseId, body);
  }

  @Post(':caseId/repeat-notice')
  @HttpCode(200)
  @CaseCommandRoute('repeatNotice', '要求重新告知（告知有瑕疵，或者期限内的答复事后才收到）')
  repeatNotice(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: RepeatNoticeDto,
  ): Promise<CaseAnswer> {
    return this.repeated.repeat(actor, request, caseId, body);
  }

  @Post(':caseId/withdraw-hearing')
  @HttpCode(200)
  @CaseCommandRoute('withdrawHearing', '记录当事人撤回听证申请')
  withdrawHearing(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: WithdrawHearingDto,
  ): Promise<CaseAnswer> {
    return this.hearings.withdraw(actor, request, caseId, body);
  }

  @Post(':caseId/serve-hearing-notice')
  @HttpCode(200)
  @CaseCommandRoute('serveHearingNotice', '送达听证通知书')
  serveHearingNotice(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: ServeHearingNoticeDto,
  ): Promise<CaseAnswer> {
    return this.hearings.serveHearingNotice(actor, request, caseId, body);
  }

  @Post(':caseId/record-hearing')
  @HttpCode(200)
  @CaseCommandRoute('recordHearing', '记录听证')
  recordHearing(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: RecordHearingDto,
  ): Promise<CaseAnswer> {
    return this.hearings.recordHearing(actor, request, caseId, body);
  }
}
