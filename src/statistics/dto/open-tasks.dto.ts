import { OptionalChoice, OptionalText, PageSize } from '../../shared/dto-fields.js';
import { CASE_KINDS, type CaseKind } from '../../agencies/index.js';
import { TASK_DUES, type TaskDue, type TaskFilter } from '../domain/open-tasks.js';

/** Which open tasks are counted; everything given must hold. */
export class TaskFilterDto implements TaskFilter {
  @OptionalText({ max: 64, description: '机关标识', example: 'songyuan' })
  agencyId?: string;

  @OptionalText({ max: 64, description: '待办所在机构的标识' })
  unitId?: string;

  @OptionalText({ max: 64, description: '承办人标识；NONE 为尚无人签收' })
  personId?: string;

  @OptionalChoice(CASE_KINDS)
  kind?: CaseKind;
}

export class ListOpenTasksDto extends TaskFilterDto {
  @OptionalChoice(TASK_DUES, { default: 'ALL', description: '全部、本周到期、逾期' })
  due: TaskDue = 'ALL';

  @OptionalText({ max: 200, description: '上一页的 next' })
  after?: string;

  @PageSize()
  limit: number = 50;
}
