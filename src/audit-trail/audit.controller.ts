import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '../shared/access.js';
import { AuditReader } from './audit-reader.service.js';
import { AuditEventDto, AuditPageDto, ChainStatusDto } from './dto/audit-event.dto.js';
import { AuditQueryDto, ChainQueryDto } from './dto/audit-query.dto.js';

const PAGE = 50;
const CHAIN = 10_000;

@ApiTags('audit')
@Controller('api/audit')
export class AuditController {
  constructor(private readonly reader: AuditReader) {}

  @Get()
  @Requires('readAudit')
  @ApiOperation({
    operationId: 'searchAudit',
    summary: '查询审计记录 / search the audit trail, newest first',
  })
  @ApiOkResponse({ type: AuditPageDto })
  async search(@Query() query: AuditQueryDto): Promise<AuditPageDto> {
    const { from, until, limit = PAGE, ...equals } = query;
    const { events, total, caseNumbers } = await this.reader.search({
      ...equals,
      limit,
      ...(from && { from: new Date(from) }),
      ...(until && { until: new Date(until) }),
    });
    const oldest = events.length === limit ? events.at(-1)?.seq : undefined;
    return {
      items: events.map((event) => AuditEventDto.of(event, caseNumbers)),
      total,
      ...(oldest && { nextBefore: oldest }),
    };
  }

  @Get('chain')
  @Requires('readAudit')
  @ApiOperation({ operationId: 'checkAuditChain', summary: '核验审计链尾部 / check the end of the chain' })
  @ApiOkResponse({ type: ChainStatusDto })
  async chain(@Query() query: ChainQueryDto): Promise<ChainStatusDto> {
    return ChainStatusDto.of(await this.reader.checkEnd(query.last ?? CHAIN));
  }
}
