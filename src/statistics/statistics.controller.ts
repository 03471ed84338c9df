import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Response } from 'express';
import { CurrentActor, Requires, type Actor } from '../accounts/index.js';
import { MEDIA_TYPES, type TableFormat } from '../shared/table-file.js';
import { cursorOf, readCursor } from './case-cursor.js';
import { type Figure } from './domain/figures.js';
import {
  FigureCasesDto,
  FigureCasesFileDto,
  FigureFileDto,
  FigureQueryDto,
} from './dto/statistics-query.dto.js';
import { StatisticsFiles } from './statistics-files.service.js';
import { type FigureCase } from './domain/figure-query.js';
import { AgencyRatios, type AgencyRatio } from './agency-ratios.service.js';
import { StatisticsService, type FigureTable } from './statistics.service.js';

/** Cases behind a figure, and where the next page begins. */
interface FigureCases {
  readonly figure: Figure;
  readonly items: readonly FigureCase[];
  readonly next: string | null;
}

@ApiTags('statistics')
@Controller('api/statistics')
@Requires('readStatistics')
export class StatisticsController {
  constructor(
    private readonly statistics: StatisticsService,
    private readonly files: StatisticsFiles,
    private readonly ratios: AgencyRatios,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'readStatistics',
    summary:
      '统计：覆盖率、用时、轮次、意见种类、逾期、退回、分歧、移送，各附口径；按机关、机构、人员、种类、月份',
  })
  @ApiOkResponse({ type: Object })
  read(@CurrentActor() actor: Actor, @Query() { groupBy, ...filter }: FigureQueryDto): Promise<FigureTable> {
    return this.statistics.table(actor, filter, groupBy);
  }

  @Get('file')
  @ApiOperation({ operationId: 'exportStatistics', summary: '导出统计表（XLSX、CSV），附口径' })
  @ApiProduces(MEDIA_TYPES.xlsx, MEDIA_TYPES.csv)
  async file(
    @CurrentActor() actor: Actor,
    @Query() { groupBy, format, ...filter }: FigureFileDto,
    @Res() response: Response,
  ): Promise<void> {
    send(
      response,
      `statistics-${filter.from}-${filter.to}`,
      format,
      await this.files.table(actor, filter, groupBy, format),
    );
  }

  @Get('cases')
  @ApiOperation({ operationId: 'listFigureCases', summary: '指标背后的案件，最近在前' })
  @ApiOkResponse({ type: Object })
  async cases(@CurrentActor() actor: Actor, @Query() query: FigureCasesDto): Promise<FigureCases> {
    const { figure: key, after: cursor, limit, ...filter } = query;
    const after = readCursor(cursor);
    const page = await this.statistics.cases(actor, key, filter, { limit, ...(after ? { after } : {}) });
    return { figure: page.figure, items: page.items, next: page.next && cursorOf(page.next) };
  }

  @Get('cases/file')
  @ApiOperation({
    operationId: 'exportFigureCases',
    summary: '导出指标背后的案件（XLSX、CSV，至多 20000 件）',
  })
  @ApiProduces(MEDIA_TYPES.xlsx, MEDIA_TYPES.csv)
  async casesFile(
    @CurrentActor() actor: Actor,
    @Query() { figure, format, ...filter }: FigureCasesFileDto,
    @Res() response: Response,
  ): Promise<void> {
    send(response, `cases-${figure}`, format, await this.files.cases(actor, figure, filter, format));
  }

  @Get('reviewer-ratios')
  @ApiOperation({
    operationId: 'listReviewerRatios',
    summary: '各机关审核人员占执法人员的比例，应有人数，是否不足',
  })
  @ApiOkResponse({ type: Object })
  reviewerRatios(@CurrentActor() actor: Actor): Promise<readonly AgencyRatio[]> {
    return this.ratios.all(actor);
  }
}

function send(response: Response, name: string, format: TableFormat, content: Buffer): void {
  response.set({
    'Content-Type': MEDIA_TYPES[format],
    'Content-Disposition': `attachment; filename="${name}.${format}"`,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'private, no-store',
  });
  response.end(content);
}
