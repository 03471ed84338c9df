import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, Matches } from 'class-validator';
import { Day, Flag, OptionalDay, OptionalText, Text } from '../../shared/dto-fields.js';

/** An officer's enforcement certificate (JBM-3). */
export class CertificateDto {
  @ApiProperty({ type: String, example: '吉J2023-0107' })
  @IsString()
  @IsNotEmpty()
  @Matches(/^[\p{L}\p{N}（）()〔〕\-—/ ]{1,60}$/u)
  number: string;

  @Text({ max: 60, example: '市场监管' })
  area: string;

  @Day({ example: '2023-05-01' })
  validFrom: string;

  @Day({ example: '2028-04-30' })
  validTo: string;
}

/** An entry of the register of reviewers (JBM-23, SY-M3.1). */
export class RegistrationDto {
  @Day({ example: '2023-05-01' })
  registeredFrom: string;

  @OptionalDay({ nullable: true })
  registeredTo: string | null;

  @Flag({ description: '已确认、备案 / confirmed and filed' })
  confirmed: boolean;

  @OptionalText({ max: 60, nullable: true, example: 'A20192207021234' })
  legalQualificationNo: string | null;

  @OptionalDay({ nullable: true })
  firstReviewedOn: string | null;
}
