import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { RECUSAL_GROUNDS, type RecusalGround } from '../domain/recusal.js';

export class RequestRecusalDto {
  @ApiProperty({ type: String, example: 'sy-reviewer-1', description: '应当回避的人员（登录名）' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  person: string;

  @ApiProperty({ enum: RECUSAL_GROUNDS, example: 'NEAR_RELATIVE', description: '回避情形' })
  @IsIn(RECUSAL_GROUNDS)
  ground: RecusalGround;

  @ApiProperty({ type: String, example: '系当事人法定代表人的兄弟。', description: '事实和理由' })
  @IsString()
  @MaxLength(4000)
  reason: string;

  @ApiPropertyOptional({ type: String, example: '当事人', description: '代为提出时的申请人' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  applicant?: string;
}

export class DecideRecusalDto {
  @ApiProperty({ type: String, example: 'sy-reviewer-1', description: '被申请回避的人员（登录名）' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  person: string;

  @ApiProperty({ type: Boolean, example: true, description: '是否准予回避' })
  @IsBoolean()
  grant: boolean;

  @ApiProperty({ type: String, example: '近亲属关系属实。', description: '决定理由' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(4000)
  reason: string;

  @ApiPropertyOptional({ type: String, description: '集体讨论记录（机关负责人的回避由集体决定时必填）' })
  @IsOptional()
  @IsString()
  @MaxLength(20_000)
  minutes?: string;
}
