import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseEnumPipe,
  ParseUUIDPipe,
  Post,
  Query,
  Res,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { type Response } from 'express';
import { CurrentActor, Requires, type Actor } from '../accounts/index.js';
import { Command, type CommandRequest } from '../commands/index.js';
import { Database } from '../database/index.js';
import { beijingDateOf } from '../shared/beijing-time.js';
import { Clock } from '../shared/clock.js';
import { type CitableLaw } from './domain/law-validity.js';
import { REGISTERS, type Register } from './domain/register-columns.js';
import {
  DayQueryDto,
  ExportRegisterDto,
  ImportRegisterDto,
  RatioQueryDto,
  RecordCatalogueFilingDto,
  RegisterQueryDto,
} from './dto/register.dto.js';
import { LawRegister } from './law-register.service.js';
import { ReviewerRatios, type RatioAnswer } from './reviewer-ratio.service.js';
import { RegisterExpiry, type ExpiringEntry } from './register-expiry.service.js';
import {
  type ImportAnswer,
  type ImportCheck,
  type RegisterContent,
  type VersionView,
} from './register-views.js';
import { RegisterImports } from './register-imports.service.js';
import { RegistersService } from './registers.service.js';

const REGISTER_NAME = new ParseEnumPipe(Object.fromEntries(REGISTERS.map((each) => [each, each])));
const REGISTER_PARAM = {
  name: 'register',
  enum: REGISTERS,
  example: 'CATALOGUE',
  description: '名录',
} as const;

@ApiTags('registers')
@Controller('api/registers')
export class RegistersController {
  constructor(
    private readonly registers: RegistersService,
    private readonly imports: RegisterImports,
    private readonly ratios: ReviewerRatios,
    private readonly laws: LawRegister,
    private readonly expiry: RegisterExpiry,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Get('reviewer-ratio')
  @Requires('readPeople')
  @ApiOperation({ operationId: 'readReviewerRatio', summary: '审核人员比例：应有、实有、缺额，提示或红灯' })
  @ApiOkResponse({ type: Object })
  ratio(@CurrentActor() actor: Actor, @Query() query: RatioQueryDto): Promise<RatioAnswer> {
    const on = query.on ?? beijingDateOf(this.clock.now());
    return this.ratios.on(this.database.manager, query.agencyId ?? actor.agencyId, on);
  }

  @Get('laws/in-force')
  @Requires('readPeople')
  @ApiOperation({
    operationId: 'listLawsInForce',
    summary: '某日有效、可以引用的法律，附已载入的条文（SY-D8）',
  })
  @ApiOkResponse({ type: Object, isArray: true })
  lawsInForce(@CurrentActor() actor: Actor, @Query() query: DayQueryDto): Promise<CitableLaw[]> {
    const on = query.on ?? beijingDateOf(this.clock.now());
    return this.laws.inForce(this.database.manager, actor.agencyId, on);
  }

  @Get('expiring')
  @Requires('readPeople')
  @ApiOperation({
    operationId: 'listExpiringEntries',
    summary: '已过期、六十日内到期或者缺少的执法证件、审核人员、顾问聘期和委托（JBM-3）',
  })
  @ApiOkResponse({ type: Object, isArray: true })
  expiring(
    @CurrentActor() actor: Actor,
    @Query() query: RegisterQueryDto,
  ): Promise<readonly ExpiringEntry[]> {
    return this.expiry.on(actor, query.agencyId);
  }

  @Get(':register')
  @Requires('readPeople')
  @ApiParam(REGISTER_PARAM)
  @ApiOperation({ operationId: 'listRegisterVersions', summary: '名录的各个版本，含生效日期和备案号' })
  @ApiOkResponse({ type: Object, isArray: true })
  versions(
    @CurrentActor() actor: Actor,
    @Param('register', REGISTER_NAME) register: Register,
    @Query() query: RegisterQueryDto,
  ): Promise<VersionView[]> {
    return this.registers.versions(actor, register, query.agencyId);
  }

  @Post(':register')
  @HttpCode(201)
  @Requires('manageRegisters')
  @ApiParam(REGISTER_PARAM)
  @ApiOperation({
    operationId: 'importRegister',
    summary: '导入名录（CSV）为新版本：有误时列出每一行，一行也不导入',
  })
  @ApiCreatedResponse({ type: Object })
  import(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('register', REGISTER_NAME) register: Register,
    @Body() body: ImportRegisterDto,
  ): Promise<ImportAnswer> {
    return this.imports.import(actor, request, register, body);
  }

  @Post(':register/check')
  @HttpCode(200)
  @Requires('manageRegisters')
  @ApiParam(REGISTER_PARAM)
  @ApiOperation({
    operationId: 'checkRegister',
    summary: '预检名录文件：列出每一处错误，或者说明导入后的变化；不保存',
  })
  @ApiOkResponse({ type: Object })
  check(
    @CurrentActor() actor: Actor,
    @Param('register', REGISTER_NAME) register: Register,
    @Body() body: ImportRegisterDto,
  ): Promise<ImportCheck> {
    return this.imports.check(actor, register, body);
  }

  @Get(':register/rows')
  @Requires('readPeople')
  @ApiParam(REGISTER_PARAM)
  @ApiOperation({ operationId: 'readRegister', summary: '名录内容：现行版本或者某一版本' })
  @ApiOkResponse({ type: Object })
  read(
    @CurrentActor() actor: Actor,
    @Param('register', REGISTER_NAME) register: Register,
    @Query() query: ExportRegisterDto,
  ): Promise<RegisterContent> {
    return this.registers.read(actor, register, query);
  }

  @Get(':register/export')
  @Requires('readPeople')
  @ApiParam(REGISTER_PARAM)
  @ApiOperation({ operationId: 'exportRegister', summary: '导出名录（CSV，UTF-8）' })
  @ApiOkResponse({ content: { 'text/csv': { schema: { type: 'string' } } } })
  async export(
    @CurrentActor() actor: Actor,
    @Param('register', REGISTER_NAME) register: Register,
    @Query() query: ExportRegisterDto,
    @Res() response: Response,
  ): Promise<void> {
    const csv = await this.registers.export(actor, register, query);
    const name = `${register.toLowerCase()}${query.version === undefined ? '' : `-v${query.version}`}.csv`;
    response.setHeader('Content-Disposition', `attachment; filename="${name}"`);
    response.type('text/csv; charset=utf-8').send(csv);
  }

  @Post('catalogue-versions/:versionId/filing')
  @HttpCode(200)
  @Requires('manageRegisters')
  @ApiOperation({ operationId: 'recordCatalogueFiling', summary: '登记目录版本的备案号（SY-L3）' })
  @ApiOkResponse({ type: Object })
  recordFiling(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('versionId', ParseUUIDPipe) versionId: string,
    @Body() body: RecordCatalogueFilingDto,
  ): Promise<VersionView> {
    return this.imports.recordFiling(actor, request, versionId, body);
  }
}
