import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { Text } from '../../shared/dto-fields.js';
import { ACTION_NAMES } from '../domain/permission-table.js';
import { ROLES } from '../domain/role.js';

export class SignInDto {
  @Text({ max: 64, example: 'sy-handler-1' })
  signInName: string;

  @ApiProperty({ type: String, format: 'password', example: 'Fashi-2026-yanshi' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(256)
  password: string;
}

export class ChangePasswordDto {
  @ApiProperty({ type: String, format: 'password' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(256)
  presentPassword: string;

  @ApiProperty({ type: String, format: 'password' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(256)
  newPassword: string;
}

export class MeDto {
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

  @ApiProperty({
    enum: ACTION_NAMES,
    isArray: true,
    description: '与案件无关的可用操作 / actions without a case',
  })
  permittedActions: readonly string[];
}

export class SignedInDto {
  @ApiProperty({ type: String, description: 'Authorization: Bearer <token>；浏览器用同值的 Cookie' })
  token: string;

  @ApiProperty({ type: String, format: 'date-time', example: '2026-10-09T21:00:00.000+08:00' })
  expiresAt: string;

  @ApiProperty({ type: Boolean, description: '须先修改密码 / the password must be changed first' })
  mustChangePassword: boolean;

  @ApiProperty({ type: MeDto })
  person: MeDto;
}

export class SessionDto {
  @ApiProperty({ type: String, format: 'uuid' })
  id: string;

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt: string;

  @ApiProperty({ type: String, format: 'date-time' })
  lastSeenAt: string;

  @ApiProperty({ type: String, format: 'date-time' })
  expiresAt: string;

  @ApiPropertyOptional({ type: String })
  ip?: string;

  @ApiPropertyOptional({ type: String })
  userAgent?: string;

  @ApiProperty({ type: Boolean, description: '当前会话 / this very session' })
  current: boolean;
}

export class EndedSessionsDto {
  @ApiProperty({ type: Number })
  ended: number;
}
