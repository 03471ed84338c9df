import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, type Actor } from '../accounts/index.js';
import { CaseId } from '../shared/case-route.js';
import { PrecedentsQueryDto } from './dto/statistics-query.dto.js';
import { PrecedentsService, type Precedents } from './precedents.service.js';

@ApiTags('cases')
@Controller('api/cases')
export class PrecedentsController {
  constructor(private readonly precedents: PrecedentsService) {}

  @Get(':caseId/precedents')
  @Requires('readCase')
  @ApiOperation({
    operationId: 'listPrecedents',
    summary: '同类先例：本机关同一法条的已决案件、审核意见和罚款分布',
  })
  @ApiOkResponse({ type: Object })
  list(
    @CurrentActor() actor: Actor,
    @Param('caseId', CaseId) caseId: string,
    @Query() { limit }: PrecedentsQueryDto,
  ): Promise<Precedents> {
    return this.precedents.of(actor, caseId, limit);
  }
}
