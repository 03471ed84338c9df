import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';

export class AcceptNoDecisionDto {
  @ApiProperty({ type: String, example: '经研究，采纳不予作出决定的意见。' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(4000)
  reason: string;
}
