import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, SignedIn, type Actor } from '../accounts/index.js';
import { InboxQueryDto } from './dto/inbox-query.dto.js';
import { InboxCountsDto, InboxPageDto, WorkItemDto } from './dto/work-item.dto.js';
import { InboxViewService } from './inbox-view.service.js';
import { type WorkItem } from './domain/work-item.js';
import { TaskClaims } from './task-claims.service.js';
import { WorkItemFactsReader } from './work-item-facts.service.js';

@ApiTags('inbox')
@Controller('api/inbox')
export class InboxController {
  constructor(
    private readonly views: InboxViewService,
    private readonly claims: TaskClaims,
    private readonly facts: WorkItemFactsReader,
  ) {}

  @Get()
  @SignedIn()
  @ApiOperation({
    operationId: 'listInbox',
    summary: '待办：我的、本组的、即将到期、逾期、已办，按任一案件属性筛选，按到期日排序',
  })
  @ApiOkResponse({ type: InboxPageDto })
  async list(@CurrentActor() actor: Actor, @Query() query: InboxQueryDto): Promise<InboxPageDto> {
    const { view, after, limit, ...filter } = query;
    const page = await this.views.page(actor, { view, after, limit, filter });
    return { items: await this.facts.show(page.items, actor, page.principals), next: page.next };
  }

  @Get('counts')
  @SignedIn()
  @ApiOperation({ operationId: 'countInbox', summary: '各待办视图的件数' })
  @ApiOkResponse({ type: InboxCountsDto })
  counts(@CurrentActor() actor: Actor): Promise<InboxCountsDto> {
    return this.views.counts(actor);
  }

  @Post('tasks/:taskId/claim')
  @HttpCode(200)
  @Requires('claimTask')
  @ApiOperation({ operationId: 'claimTask', summary: '签收待办' })
  @ApiOkResponse({ type: WorkItemDto })
  async claim(
    @CurrentActor() actor: Actor,
    @Param('taskId', ParseUUIDPipe) taskId: string,
  ): Promise<WorkItemDto> {
    return this.one(await this.claims.claim(actor, taskId), actor);
  }

  private async one(item: WorkItem, actor: Actor): Promise<WorkItemDto> {
    const [shown] = await this.facts.show([item], actor);
    return shown as WorkItemDto;
  }
}
