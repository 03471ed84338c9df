import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, type Actor } from '../accounts/index.js';
import {
  FindingDto,
  FindingIdDto,
  FindingPageDto,
  FindingsQueryDto,
  ResolveFindingDto,
} from './dto/finding.dto.js';
import { FindingResolution } from './finding-resolution.service.js';

const PAGE = 50;

@ApiTags('operations')
@Controller('api/engine/findings')
export class FindingsController {
  constructor(private readonly findings: FindingResolution) {}

  @Get()
  @Requires('readFindings')
  @ApiOperation({ operationId: 'listFindings', summary: '案卷与流程引擎的差异和故障步骤，最新在前' })
  @ApiOkResponse({ type: FindingPageDto })
  async list(@Query() query: FindingsQueryDto): Promise<FindingPageDto> {
    const limit = query.limit ?? PAGE;
    const { items, open } = await this.findings.page({
      ...(query.kind ? { kind: query.kind } : {}),
      ...(query.caseId ? { businessKey: query.caseId } : {}),
      ...(query.after ? { beforeId: query.after } : {}),
      withResolved: query.withResolved ?? false,
      limit,
    });
    const next = items.length === limit ? items.at(-1)?.id : undefined;
    return { items: items.map((each) => FindingDto.of(each)), open, ...(next ? { next } : {}) };
  }

  @Post(':id/resolution')
  @HttpCode(204)
  @Requires('resolveFinding')
  @ApiOperation({ operationId: 'resolveFinding', summary: '处理一个问题：再试一次，或写明理由关闭' })
  @ApiNoContentResponse()
  async resolve(
    @CurrentActor() actor: Actor,
    @Param() { id }: FindingIdDto,
    @Body() resolution: ResolveFindingDto,
  ): Promise<void> {
    await this.findings.resolve(actor, id, resolution);
  }
}
