import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Response } from 'express';
import { CaseAudit, type CaseAuditEvent } from '../audit-trail/index.js';
import { CurrentActor, Requires, type Actor } from '../accounts/index.js';
import { CaseRecords } from '../cases/index.js';
import { Database } from '../database/index.js';
import { CaseId } from '../shared/case-route.js';
import { CaseFileContents, type CaseFileView } from './case-file.service.js';
import { CaseCourses, type CaseCourse } from './case-course.service.js';
import { CasePageService, headOf, type CaseHead, type CasePage } from './case-page.service.js';
import { ListCasesDto, cursorOf, readCursor } from './list-cases.dto.js';

/** 10,000 stands for "10,000 or more". */
const MOST_COUNTED = 10_000;

@ApiTags('cases')
@Controller('api/cases')
export class CasePageController {
  constructor(
    private readonly pages: CasePageService,
    private readonly courses: CaseCourses,
    private readonly files: CaseFileContents,
    private readonly cases: CaseRecords,
    private readonly audit: CaseAudit,
    private readonly database: Database,
  ) {}

  @Get()
  @Requires('listCases')
  @ApiOperation({
    operationId: 'listCases',
    summary: '案件列表，按任一属性筛选（最近立案在前；next 为下一页游标；count 至多数到 10000）',
  })
  @ApiOkResponse({ type: Object })
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: ListCasesDto,
  ): Promise<{ items: CaseHead[]; next: string | null; count: number }> {
    const { after: cursor, limit = 50, ...filter } = query;
    const after = readCursor(cursor);
    const wanted = { ...filter, limit: limit + 1 };
    const tx = this.database.manager;
    const rows = await this.cases.list(tx, actor, { ...wanted, ...(after ? { after } : {}) });
    const count = await this.cases.count(tx, actor, wanted, MOST_COUNTED);
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return { items: items.map(headOf), next: rows.length > limit && last ? cursorOf(last) : null, count };
  }

  @Get(':caseId')
  @Requires('readCase')
  @ApiOperation({
    operationId: 'readCase',
    summary: '案件页：阶段、待办、期限及其说明、材料、意见、异议、移送、告知、讨论、决定、办理过程',
  })
  @ApiOkResponse({ type: Object, description: 'ETag 为案件版本' })
  async read(
    @CurrentActor() actor: Actor,
    @Param('caseId', CaseId) caseId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CasePage> {
    const page = await this.pages.read(actor, caseId);
    response.setHeader('ETag', `"${page.version}"`);
    return page;
  }

  @Get(':caseId/course')
  @Requires('readCase')
  @ApiOperation({
    operationId: 'readCourse',
    summary: '案件在流程图上的位置：图、已走过和正在办理的步骤、由谁办理',
  })
  @ApiOkResponse({ type: Object })
  course(@CurrentActor() actor: Actor, @Param('caseId', CaseId) caseId: string): Promise<CaseCourse> {
    return this.courses.read(actor, caseId);
  }

  @Get(':caseId/file')
  @Requires('readCase')
  @ApiOperation({
    operationId: 'readCaseFile',
    summary: '卷内目录：本案文书依形成先后排列，审核意见签发即入卷；各步的责任',
  })
  @ApiOkResponse({ type: Object })
  file(@CurrentActor() actor: Actor, @Param('caseId', CaseId) caseId: string): Promise<CaseFileView> {
    return this.files.read(actor, caseId);
  }

  @Get(':caseId/audit')
  @Requires('readCase')
  @ApiOperation({
    operationId: 'readCaseAudit',
    summary: '办理过程每一项对应的审计事件及其哈希（按 commandId 对应）',
  })
  @ApiOkResponse({ type: Object })
  async auditEvents(
    @CurrentActor() actor: Actor,
    @Param('caseId', CaseId) caseId: string,
  ): Promise<readonly CaseAuditEvent[]> {
    const tx = this.database.manager;
    await this.cases.visible(tx, actor, caseId);
    return this.audit.ofCase(tx, caseId);
  }
}
