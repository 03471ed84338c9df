import { ApiProperty } from '@nestjs/swagger';
import type { Readiness } from '../operations-report.service.js';

export class HealthDto {
  @ApiProperty({ type: String, enum: ['UP'] })
  status: 'UP';
}

/** Whether commands can be stored, and whether the engine has heard of all of them. */
export class ReadinessDto implements Readiness {
  @ApiProperty({ type: Boolean })
  ready: boolean;

  @ApiProperty({ type: String, enum: ['UP', 'DOWN'] })
  database: 'UP' | 'DOWN';

  @ApiProperty({ type: String, enum: ['UP', 'DOWN', 'UNKNOWN'] })
  engine: 'UP' | 'DOWN' | 'UNKNOWN';

  @ApiProperty({ type: Boolean, description: '流程引擎正在追赶：命令已安全保存，后续步骤稍后出现' })
  catchingUp: boolean;

  @ApiProperty({ type: Number, example: 0 })
  outboxPending: number;

  @ApiProperty({ type: Number, example: 0 })
  outboxOldestSeconds: number;
}
