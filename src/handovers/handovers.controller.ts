import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, type Actor } from '../accounts/index.js';
import { type CaseAnswer } from '../cases/index.js';
import { Command, type CommandRequest } from '../commands/index.js';
import { WorkItemDto, WorkItemFactsReader } from '../inbox/index.js';
import { CaseCommandRoute, CaseId } from '../shared/case-route.js';
import { CopiesAndUrges } from './copies-and-urges.service.js';
import { CopyCaseDto, HandOverTaskDto, ReturnTaskDto, UrgeDto } from './dto/handover.dto.js';
import { Handovers } from './handovers.service.js';

@ApiTags('inbox')
@Controller('api')
export class HandoversController {
  constructor(
    private readonly handovers: Handovers,
    private readonly copies: CopiesAndUrges,
    private readonly facts: WorkItemFactsReader,
  ) {}

  @Post('cases/:caseId/transfer-task')
  @HttpCode(200)
  @CaseCommandRoute('transferTask', '转办')
  transfer(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: HandOverTaskDto,
  ): Promise<CaseAnswer> {
    return this.handovers.transfer(actor, request, caseId, body);
  }

  @Post('cases/:caseId/delegate-task')
  @HttpCode(200)
  @CaseCommandRoute('delegateTask', '委托办理')
  delegate(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: HandOverTaskDto,
  ): Promise<CaseAnswer> {
    return this.handovers.delegate(actor, request, caseId, body);
  }

  @Post('inbox/tasks/:taskId/return')
  @HttpCode(200)
  @Requires('returnTask')
  @ApiOperation({ operationId: 'returnTask', summary: '退回本组，或者交回转办人、委托人' })
  @ApiOkResponse({ type: WorkItemDto })
  async giveBack(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('taskId', ParseUUIDPipe) taskId: string,
    @Body() body: ReturnTaskDto,
  ): Promise<WorkItemDto> {
    const item = await this.handovers.giveBack(actor, request, taskId, body);
    const [shown] = await this.facts.show([item], actor);
    return shown as WorkItemDto;
  }

  @Post('cases/:caseId/copy-case')
  @HttpCode(200)
  @CaseCommandRoute('copyCase', '抄送')
  copy(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: CopyCaseDto,
  ): Promise<CaseAnswer> {
    return this.copies.copy(actor, request, caseId, body);
  }

  @Post('cases/:caseId/urge')
  @HttpCode(200)
  @CaseCommandRoute('urge', '催办')
  urge(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: UrgeDto,
  ): Promise<CaseAnswer> {
    return this.copies.urge(actor, request, caseId, body);
  }
}
