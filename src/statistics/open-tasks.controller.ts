import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, type Actor } from '../accounts/index.js';
import { type OpenTask } from './domain/open-tasks.js';
import { ListOpenTasksDto, TaskFilterDto } from './dto/open-tasks.dto.js';
import { OpenTasks, type Load } from './open-tasks.service.js';
import { readTaskCursor, taskCursorOf } from './task-cursor.js';

/** Open tasks, and where the next page begins. */
interface OpenTaskList {
  readonly items: readonly OpenTask[];
  readonly count: number;
  readonly next: string | null;
}

@ApiTags('statistics')
@Controller('api/statistics')
@Requires('readStatistics')
export class OpenTasksController {
  constructor(private readonly tasks: OpenTasks) {}

  @Get('load')
  @ApiOperation({
    operationId: 'readLoad',
    summary: '在手、本周到期和逾期的待办，按机构和人员',
  })
  @ApiOkResponse({ type: Object })
  load(@CurrentActor() actor: Actor, @Query() filter: TaskFilterDto): Promise<Load> {
    return this.tasks.load(actor, filter);
  }

  @Get('tasks')
  @ApiOperation({ operationId: 'listOpenTasks', summary: '在手、本周到期或者逾期的待办，最早到期在前' })
  @ApiOkResponse({ type: Object })
  async list(@CurrentActor() actor: Actor, @Query() query: ListOpenTasksDto): Promise<OpenTaskList> {
    const { due, after: cursor, limit, ...filter } = query;
    const after = readTaskCursor(cursor);
    const page = await this.tasks.page(actor, filter, due, { limit, ...(after ? { after } : {}) });
    return { items: page.items, count: page.count, next: page.next && taskCursorOf(page.next) };
  }
}
