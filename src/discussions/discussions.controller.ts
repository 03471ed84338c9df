import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '../accounts/index.js';
import { type CaseAnswer } from '../cases/index.js';
import { Command, type CommandRequest } from '../commands/index.js';
import { CaseCommandRoute, CaseId } from '../shared/case-route.js';
import { DiscussionOrders } from './discussion-orders.service.js';
import { DiscussionsService } from './discussions.service.js';
import {
  AdjournDiscussionDto,
  CastVoteDto,
  ConcludeDiscussionDto,
  ConveneDiscussionDto,
  ExcuseMemberDto,
  OrderDiscussionDto,
  RecordUnsignedMinutesDto,
  SignMinutesDto,
} from './dto/discussion.dto.js';
import { MinutesService } from './minutes.service.js';
import { VotesService } from './votes.service.js';

@ApiTags('discussions')
@Controller('api/cases')
export class DiscussionsController {
  constructor(
    private readonly orders: DiscussionOrders,
    private readonly discussions: DiscussionsService,
    private readonly votes: VotesService,
    private readonly minutes: MinutesService,
  ) {}

  @Post(':caseId/order-discussion')
  @HttpCode(200)
  @CaseCommandRoute('orderDiscussion', '要求集体讨论（负责人认为应当讨论的）')
  order(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: OrderDiscussionDto,
  ): Promise<CaseAnswer> {
    return this.orders.order(actor, request, caseId, body);
  }

  @Post(':caseId/convene-discussion')
  @HttpCode(200)
  @CaseCommandRoute('conveneDiscussion', '召集集体讨论')
  convene(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: ConveneDiscussionDto,
  ): Promise<CaseAnswer> {
    return this.discussions.convene(actor, request, caseId, body);
  }

  @Post(':caseId/cast-vote')
  @HttpCode(200)
  @CaseCommandRoute('castVote', '发表意见并表决')
  castVote(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: CastVoteDto,
  ): Promise<CaseAnswer> {
    return this.votes.castVote(actor, request, caseId, body);
  }

  @Post(':caseId/conclude-discussion')
  @HttpCode(200)
  @CaseCommandRoute('concludeDiscussion', '形成集体讨论结论')
  conclude(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: ConcludeDiscussionDto,
  ): Promise<CaseAnswer> {
    return this.votes.conclude(actor, request, caseId, body);
  }

  @Post(':caseId/excuse-member')
  @HttpCode(200)
  @CaseCommandRoute('excuseMember', '准予成员回避、缺席')
  excuse(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: ExcuseMemberDto,
  ): Promise<CaseAnswer> {
    return this.votes.excuse(actor, request, caseId, body);
  }

  @Post(':caseId/adjourn-discussion')
  @HttpCode(200)
  @CaseCommandRoute('adjournDiscussion', '延期讨论，重新召集')
  adjourn(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: AdjournDiscussionDto,
  ): Promise<CaseAnswer> {
    return this.votes.adjourn(actor, request, caseId, body);
  }

  @Post(':caseId/sign-minutes')
  @HttpCode(200)
  @CaseCommandRoute('signMinutes', '签署集体讨论笔录')
  sign(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: SignMinutesDto,
  ): Promise<CaseAnswer> {
    return this.minutes.sign(actor, request, caseId, body);
  }

  @Post(':caseId/record-unsigned-minutes')
  @HttpCode(200)
  @CaseCommandRoute('recordUnsignedMinutes', '记录成员未签署笔录的原因')
  recordUnsigned(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: RecordUnsignedMinutesDto,
  ): Promise<CaseAnswer> {
    return this.minutes.recordUnsigned(actor, request, caseId, body);
  }
}
