import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Put,
  Query,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { beijingDateOf } from '../shared/beijing-time.js';
import { Clock } from '../shared/clock.js';
import { CurrentActor } from './current-actor.decorator.js';
import type { Actor } from './domain/actor.js';
import type { Person } from './domain/person.js';
import type { Refusal } from '../shared/domain-error.js';
import {
  ChangePersonDto,
  CheckRolesDto,
  CreatePersonDto,
  PeoplePageDto,
  PeopleQueryDto,
  PersonDto,
  PersonVersionDto,
  PersonWithPasswordDto,
  SetRolesDto,
} from './dto/people.dto.js';
import { CertificateDto, RegistrationDto } from './dto/qualification.dto.js';
import { EndedSessionsDto } from './dto/sign-in.dto.js';
import { PeopleAdministration } from './people-administration.service.js';
import { PeopleDirectory } from './people-directory.service.js';
import { QualificationRegister } from './qualification-register.service.js';
import { Requires } from './requires.decorator.js';

@ApiTags('people')
@Controller('api/people')
export class PeopleController {
  constructor(
    private readonly directory: PeopleDirectory,
    private readonly administration: PeopleAdministration,
    private readonly register: QualificationRegister,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Requires('readPeople')
  @ApiOperation({ operationId: 'listPeople', summary: '人员列表 / people, by sign-in name' })
  @ApiOkResponse({ type: PeoplePageDto })
  async list(@CurrentActor() actor: Actor, @Query() query: PeopleQueryDto): Promise<PeoplePageDto> {
    const { people, total, nextAfter } = await this.directory.page(actor, query);
    return { items: people.map((each) => this.shown(each)), total, ...(nextAfter && { nextAfter }) };
  }

  @Get(':personId')
  @Requires('readPeople')
  @ApiOperation({ operationId: 'readPerson', summary: '人员 / one person' })
  @ApiOkResponse({ type: PersonDto })
  async read(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
  ): Promise<PersonDto> {
    return this.shown(await this.directory.get(actor, personId));
  }

  @Post()
  @Requires('managePeople')
  @ApiOperation({ operationId: 'createPerson', summary: '建立人员 / an account without roles' })
  @ApiCreatedResponse({ type: PersonWithPasswordDto })
  async create(@CurrentActor() actor: Actor, @Body() body: CreatePersonDto): Promise<PersonWithPasswordDto> {
    const { person, initialPassword } = await this.administration.create(actor, body);
    return { person: this.shown(person), initialPassword };
  }

  @Patch(':personId')
  @Requires('managePeople')
  @ApiOperation({ operationId: 'changePerson', summary: '修改姓名或机构 / change name or unit' })
  @ApiOkResponse({ type: PersonDto })
  async change(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() { version, ...change }: ChangePersonDto,
  ): Promise<PersonDto> {
    return this.shown(await this.administration.change(actor, personId, version, change));
  }

  @Put(':personId/roles')
  @Requires('manageRoles')
  @ApiOperation({ operationId: 'setRoles', summary: '授予角色 / set the roles of a person' })
  @ApiOkResponse({ type: PersonDto })
  async setRoles(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() { version, roles }: SetRolesDto,
  ): Promise<PersonDto> {
    return this.shown(await this.administration.setRoles(actor, personId, version, roles));
  }

  @Get(':personId/role-faults')
  @Requires('manageRoles')
  @ApiOperation({
    operationId: 'checkRoles',
    summary:
      '这些角色能否由此人同时担任：列出每一项不相容及其依据 / why roles exclude one another, before they are set',
  })
  @ApiOkResponse({ type: Object, isArray: true })
  checkRoles(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Query() { roles }: CheckRolesDto,
  ): Promise<readonly Refusal[]> {
    return this.administration.checkRoles(personId, roles);
  }

  @Post(':personId/end-sessions')
  @HttpCode(200)
  @Requires('managePeople')
  @ApiOperation({
    operationId: 'endSessions',
    summary: '结束此人的全部登录会话 / sign a person out everywhere',
  })
  @ApiOkResponse({ type: EndedSessionsDto })
  async endSessions(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
  ): Promise<EndedSessionsDto> {
    return { ended: await this.administration.endSessions(actor, personId) };
  }

  @Post(':personId/disable')
  @HttpCode(200)
  @Requires('managePeople')
  @ApiOperation({ operationId: 'disablePerson', summary: '停用账户 / disable; every session ends' })
  @ApiOkResponse({ type: PersonDto })
  async disable(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() { version }: PersonVersionDto,
  ): Promise<PersonDto> {
    return this.shown(await this.administration.disable(actor, personId, version));
  }

  @Post(':personId/enable')
  @HttpCode(200)
  @Requires('managePeople')
  @ApiOperation({ operationId: 'enablePerson', summary: '启用账户 / enable again' })
  @ApiOkResponse({ type: PersonDto })
  async enable(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() { version }: PersonVersionDto,
  ): Promise<PersonDto> {
    return this.shown(await this.administration.enable(actor, personId, version));
  }

  @Post(':personId/reset-password')
  @HttpCode(200)
  @Requires('managePeople')
  @ApiOperation({ operationId: 'resetPassword', summary: '重置密码 / a new initial password' })
  @ApiOkResponse({ type: PersonWithPasswordDto })
  async resetPassword(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
  ): Promise<PersonWithPasswordDto> {
    const { person, initialPassword } = await this.administration.resetPassword(actor, personId);
    return { person: this.shown(person), initialPassword };
  }

  @Post(':personId/unlock')
  @HttpCode(200)
  @Requires('unlockSignIn')
  @ApiOperation({ operationId: 'unlockSignIn', summary: '解除登录锁定 / let a locked name try again' })
  @ApiOkResponse({ type: PersonDto })
  async unlock(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
  ): Promise<PersonDto> {
    return this.shown(await this.administration.unlock(actor, personId));
  }

  @Post(':personId/certificates')
  @Requires('manageRegisters')
  @ApiOperation({ operationId: 'recordCertificate', summary: '登记执法证件 / record a certificate (JBM-3)' })
  @ApiCreatedResponse({ type: PersonDto })
  async recordCertificate(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() body: CertificateDto,
  ): Promise<PersonDto> {
    return this.shown(await this.register.recordCertificate(actor, personId, body));
  }

  @Post(':personId/reviewer-registrations')
  @Requires('manageRegisters')
  @ApiOperation({
    operationId: 'recordReviewerRegistration',
    summary: '登记审核人员名录 / record an entry of the register of reviewers (JBM-23)',
  })
  @ApiCreatedResponse({ type: PersonDto })
  async recordRegistration(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() body: RegistrationDto,
  ): Promise<PersonDto> {
    const { registeredTo = null, legalQualificationNo = null, firstReviewedOn = null, ...rest } = body;
    const entry = { ...rest, registeredTo, legalQualificationNo, firstReviewedOn };
    return this.shown(await this.register.recordRegistration(actor, personId, entry));
  }

  private shown(person: Person): PersonDto {
    return PersonDto.of(person, beijingDateOf(this.clock.now()));
  }
}
