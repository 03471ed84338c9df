import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, Matches, MaxLength, ValidateIf } from 'class-validator';
import { Flag } from '../../shared/dto-fields.js';
import { NotificationDto } from './notification.dto.js';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const ID = /^\d{1,18}$/;

export class ChangeNotificationSettingsDto {
  @ApiProperty({ type: String, nullable: true, maxLength: 200, example: 'zhangsan@example.gov.cn' })
  @ValidateIf((_, value) => value !== null)
  @IsEmail()
  @MaxLength(200)
  mailAddress: string | null;

  @Flag({ description: '每条提醒即时发送邮件', example: false })
  mailAtOnce: boolean;

  @ApiProperty({
    type: String,
    nullable: true,
    description: '每日汇总的北京时间，空为不汇总',
    example: '08:30',
  })
  @ValidateIf((_, value) => value !== null)
  @Matches(TIME)
  digestAt: string | null;
}

export class NotificationSettingsDto extends ChangeNotificationSettingsDto {
  @ApiProperty({ type: Boolean, description: '系统是否已接通邮件' })
  mailAvailable: boolean;
}

export class ReadAllDto {
  @ApiProperty({ type: String, description: '最新一条的标识；之后到的提醒仍为未读', example: '17' })
  @Matches(ID)
  upTo: string;
}

export class ReadCountDto {
  @ApiProperty({ type: 'integer' })
  read: number;
}

export class DigestDto {
  @ApiProperty({ type: String, format: 'date' })
  on: string;

  @ApiProperty({ type: String, format: 'date-time' })
  madeAt: string;

  @ApiProperty({ type: [NotificationDto] })
  messages: NotificationDto[];
}
