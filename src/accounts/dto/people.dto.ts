import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
} from 'class-validator';
import {
  Choice,
  Id,
  OptionalChoice,
  OptionalId,
  OptionalText,
  PageSize,
  Whole,
  MAX_VERSION,
} from '../../shared/dto-fields.js';
import type { Person } from '../domain/person.js';
import { ROLES, type Role } from '../domain/role.js';
import { UNIT_KINDS, type UnitKind } from '../domain/unit-kind.js';
import type { BeijingDate } from '../../shared/beijing-time.js';
import { certificateOn } from '../domain/officer-eligibility.js';
import { CertificateDto, RegistrationDto } from './qualification.dto.js';

const trimmed = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' ? value.trim() : value,
);

export class UnitDto {
  @ApiProperty({ type: String, format: 'uuid' })
  id: string;

  @ApiProperty({ type: String, example: 'songyuan' })
  agencyId: string;

  @ApiProperty({ type: String, example: '执法一大队' })
  name: string;

  @ApiProperty({ enum: UNIT_KINDS })
  kind: string;
}

export class ChangeUnitDto {
  @ApiProperty({ type: String, example: '执法一大队' })
  @trimmed
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  name: string;

  @Choice(UNIT_KINDS)
  kind: UnitKind;
}

export class CreateUnitDto extends ChangeUnitDto {
  @ApiProperty({ type: String, example: 'songyuan' })
  @Matches(/^[a-z][a-z0-9-]{1,63}$/)
  agencyId: string;
}

export class CreatePersonDto {
  @ApiProperty({ type: String, example: 'sy-handler-9' })
  @trimmed
  @Matches(/^[a-zA-Z][a-zA-Z0-9._-]{2,63}$/)
  signInName: string;

  @ApiProperty({ type: String, example: '周立群' })
  @trimmed
  @IsString()
  @IsNotEmpty()
  @MaxLength(50)
  name: string;

  @Id()
  unitId: string;
}

export class PersonVersionDto {
  @Whole({ min: 1, max: MAX_VERSION, description: '所见版本 / the version you have seen', example: 1 })
  version: number;
}

export class ChangePersonDto extends PersonVersionDto {
  @ApiPropertyOptional({ type: String })
  @IsOptional()
  @trimmed
  @IsString()
  @IsNotEmpty()
  @MaxLength(50)
  name?: string;

  @OptionalId()
  unitId?: string;
}

export class SetRolesDto extends PersonVersionDto {
  @ApiProperty({ enum: ROLES, isArray: true, example: ['HANDLER'] })
  @IsArray()
  @ArrayMaxSize(ROLES.length)
  @ArrayUnique()
  @IsIn(ROLES, { each: true })
  roles: Role[];
}

export class CheckRolesDto {
  @ApiProperty({ enum: ROLES, isArray: true, example: ['SYSTEM_ADMIN', 'AUDIT_ADMIN'] })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @IsArray()
  @ArrayMaxSize(ROLES.length)
  @IsIn(ROLES, { each: true })
  roles: Role[];
}

export class PeopleQueryDto {
  @OptionalText({ max: 64, example: 'songyuan' })
  agencyId?: string;

  @OptionalId()
  unitId?: string;

  @OptionalChoice(ROLES)
  role?: Role;

  @OptionalText({ max: 64, description: '登录名（完整）/ exact sign-in name' })
  signInName?: string;

  @ApiPropertyOptional({ type: String, description: '登录名或者姓名的一部分 / part of name or sign-in name' })
  @IsOptional()
  @trimmed
  @IsString()
  @MaxLength(64)
  text?: string;

  @ApiPropertyOptional({ type: Boolean, default: false })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  includeDisabled?: boolean;

  @OptionalText({ max: 64, description: '上一页的 nextAfter / nextAfter of the page before' })
  after?: string;

  @PageSize()
  limit?: number;
}

export class PersonDto {
  @ApiProperty({ type: String, format: 'uuid' })
  personId: string;

  @ApiProperty({ type: String, example: 'sy-handler-1' })
  signInName: string;

  @ApiProperty({ type: String, example: '周立群' })
  name: string;

  @ApiProperty({ type: String, example: 'songyuan' })
  agencyId: string;

  @ApiProperty({ type: String, format: 'uuid' })
  unitId: string;

  @ApiProperty({ type: String, example: '执法一大队' })
  unitName: string;

  @ApiProperty({ enum: ROLES, isArray: true })
  roles: readonly string[];

  @ApiProperty({ type: Boolean })
  disabled: boolean;

  @ApiProperty({ type: () => [CertificateDto] })
  certificates: readonly CertificateDto[];

  @ApiProperty({ type: Boolean, description: '今日持有有效的执法证件 / holds a valid certificate today' })
  certified: boolean;

  @ApiProperty({ type: () => [RegistrationDto] })
  registrations: readonly RegistrationDto[];

  @ApiProperty({ type: Number })
  version: number;

  static of(person: Person, today: BeijingDate): PersonDto {
    const certified = certificateOn(person.certificates, today) !== undefined;
    return Object.assign(new PersonDto(), person, { certified });
  }
}

export class PersonWithPasswordDto {
  @ApiProperty({ type: PersonDto })
  person: PersonDto;

  @ApiProperty({ type: String, description: '初始密码，只显示一次 / shown this once' })
  initialPassword: string;
}

export class PeoplePageDto {
  @ApiProperty({ type: [PersonDto] })
  items: readonly PersonDto[];

  @ApiProperty({ type: Number })
  total: number;

  @ApiPropertyOptional({ type: String })
  nextAfter?: string;
}
