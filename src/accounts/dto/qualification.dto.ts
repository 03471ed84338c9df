import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsNotEmpty, IsOptional, IsString, Matches, MaxLength, Validate } from 'class-validator';
import { ValidatorConstraint, type ValidatorConstraintInterface } from 'class-validator';

/** `YYYY-MM-DD` and a day that exists. */
@ValidatorConstraint({ name: 'isCalendarDate' })
class IsCalendarDate implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
    const date = new Date(`${value}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
  }

  defaultMessage(): string {
    return '$property must be a date that exists, YYYY-MM-DD';
  }
}

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
  @Validate(IsCalendarDate)
  validFrom: string;

  @ApiProperty({ type: String, format: 'date', example: '2028-04-30' })
  @Validate(IsCalendarDate)
  validTo: string;
}

/** An entry of the register of reviewers (JBM-23, SY-M3.1). */
export class RegistrationDto {
  @ApiProperty({ type: String, format: 'date', example: '2023-05-01' })
  @Validate(IsCalendarDate)
  registeredFrom: string;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true })
  @IsOptional()
  @Validate(IsCalendarDate)
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
  @Validate(IsCalendarDate)
  firstReviewedOn: string | null;
}
