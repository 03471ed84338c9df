import { ApiProperty } from '@nestjs/swagger';
import { IsNumber, Max, Min } from 'class-validator';
import {
  OptionalFilledText,
  OptionalId,
  OptionalPart,
  OptionalWhole,
  Text,
} from '../../shared/dto-fields.js';

export class PageAreaDto {
  @ApiProperty({
    type: Number,
    example: 0.1,
    minimum: 0,
    maximum: 1,
    description: '左上角横坐标（页宽的比例）',
  })
  @IsNumber()
  @Min(0)
  @Max(1)
  x: number;

  @ApiProperty({
    type: Number,
    example: 0.2,
    minimum: 0,
    maximum: 1,
    description: '左上角纵坐标（页高的比例）',
  })
  @IsNumber()
  @Min(0)
  @Max(1)
  y: number;

  @ApiProperty({ type: Number, example: 0.5, minimum: 0, maximum: 1 })
  @IsNumber()
  @Min(0)
  @Max(1)
  width: number;

  @ApiProperty({ type: Number, example: 0.1, minimum: 0, maximum: 1 })
  @IsNumber()
  @Min(0)
  @Max(1)
  height: number;
}

export class MaterialPlaceDto {
  @Text({ max: 300, example: '证据材料', description: '报送材料的名称' })
  material: string;

  @OptionalId()
  fileId?: string;

  @OptionalWhole({ min: 1, max: 100_000, example: 12, description: '第几页，从 1 起' })
  page?: number;

  @OptionalPart(PageAreaDto, { description: '页面上的区域' })
  area?: PageAreaDto;

  @OptionalFilledText({ max: 2000, example: '共销售三百箱', description: '引文' })
  quote?: string;
}
