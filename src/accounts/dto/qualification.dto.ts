import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsNotEmpty, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { IsCalendarDate } from '../../shared/calendar-date.validator.js';

/** An officer's enforcement certificate (JBM-3). */
export class CertificateDto {
  @ApiProperty({ type: String, example: '吉J2023-0107' })
  @IsString()
  @IsNotEmpty()
  @Matches(/^[\p{L}\p{N}（）()〔〕\-—/ ]{1,60}$/u)
  number: string;

  @ApiProperty({ type: String, example: '市场监管' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(60)
  area: string;

  @ApiProperty({ type: String, format: 'date', example: '2023-05-01' })
  @IsCalendarDate()
  validFrom: string;

  @ApiProperty({ type: String, format: 'date', example: '2028-04-30' })
  @IsCalendarDate()
  validTo: string;
}

/** An entry of the register of reviewers (JBM-23, SY-M3.1). */
export class RegistrationDto {
  @ApiProperty({ type: String, format: 'date', example: '2023-05-01' })
  @IsCalendarDate()
  registeredFrom: string;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true })
  @IsOptional()
  @IsCalendarDate()
  registeredTo: string | null;

  @ApiProperty({ type: Boolean, description: '已确认、备案 / confirmed and filed' })
  @IsBoolean()
  confirmed: boolean;

  @ApiPropertyOptional({ type: String, nullable: true, example: 'A20192207021234' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  legalQualificationNo: string | null;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true })
  @IsOptional()
  @IsCalendarDate()
  firstReviewedOn: string | null;
}
