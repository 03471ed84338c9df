import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { beijingIso } from '../../shared/beijing-time.js';
import type { ChainStatus } from '../audit-reader.service.js';
import type { ChainLink } from '../domain/hash-chain.js';

export class AuditEventDto {
  @ApiProperty({ type: Number, example: 1024 })
  seq: number;

  @ApiProperty({ type: String, format: 'date-time', example: '2026-10-09T09:00:00.000+08:00' })
  at: string;

  @ApiProperty({ type: String })
  actorId: string;

  @ApiProperty({ type: String, example: '周立群' })
  actorName: string;

  @ApiProperty({ type: String, nullable: true, example: 'songyuan' })
  actorAgencyId: string | null;

  @ApiProperty({ type: String, nullable: true, example: '执法一大队' })
  actorUnitName: string | null;

  @ApiProperty({ type: [String], example: ['HANDLER'] })
  actorRoles: readonly string[];

  @ApiProperty({ type: String, nullable: true })
  ip: string | null;

  @ApiProperty({ type: String, nullable: true })
  requestId: string | null;

  @ApiProperty({ type: String, example: 'submitForReview' })
  action: string;

  @ApiProperty({ type: String, example: 'case' })
  objectType: string;

  @ApiProperty({ type: String })
  objectId: string;

  @ApiProperty({ type: Number, nullable: true })
  objectVersion: number | null;

  @ApiProperty({ type: String, nullable: true })
  agencyId: string | null;

  @ApiProperty({ type: String, nullable: true })
  caseId: string | null;

  @ApiProperty({ type: String, nullable: true, example: '松市监案〔2026〕17号' })
  caseNo: string | null;

  @ApiProperty({ type: String, nullable: true })
  commandId: string | null;

  @ApiProperty({ type: String, nullable: true })
  beforeDigest: string | null;

  @ApiProperty({ type: String, nullable: true })
  afterDigest: string | null;

  @ApiProperty({ enum: ['ACCEPTED', 'REFUSED'] })
  result: string;

  @ApiProperty({ type: String, nullable: true, example: 'REVIEW_NOT_PASSED' })
  code: string | null;

  @ApiProperty({ type: String, nullable: true })
  reason: string | null;

  @ApiProperty({ enum: ['sha256', 'sm3'] })
  algorithm: string;

  @ApiProperty({ type: String })
  previousHash: string;

  @ApiProperty({ type: String })
  hash: string;

  static of(event: ChainLink, caseNumbers: ReadonlyMap<string, string>): AuditEventDto {
    const { at, ...rest } = event;
    const caseNo = caseNumbers.get(event.caseId ?? '') ?? null;
    return Object.assign(new AuditEventDto(), rest, { at: beijingIso(at), caseNo });
  }
}

export class AuditPageDto {
  @ApiProperty({ type: [AuditEventDto] })
  items: readonly AuditEventDto[];

  @ApiProperty({ type: Number, description: '符合条件的总数 / how many match in all' })
  total: number;

  @ApiPropertyOptional({ type: Number, description: '下一页用作 before / ask for the next page with it' })
  nextBefore?: number;
}

export class ChainStatusDto {
  @ApiProperty({ type: Boolean })
  whole: boolean;

  @ApiProperty({ type: Number })
  headSeq: number;

  @ApiProperty({ type: String })
  headHash: string;

  @ApiProperty({ type: Number, description: '本次核验的起点 / first event that was checked' })
  checkedFrom: number;

  @ApiProperty({ type: Number })
  checked: number;

  @ApiPropertyOptional({ type: Number })
  brokenAt?: number;

  @ApiPropertyOptional({ type: String, example: 'CONTENT_CHANGED' })
  fault?: string;

  @ApiPropertyOptional({ type: String })
  explanation?: string;

  static of({ head, checkedFrom, checked, firstBreak }: ChainStatus): ChainStatusDto {
    return {
      whole: !firstBreak,
      headSeq: head.seq,
      headHash: head.hash,
      checkedFrom,
      checked,
      ...(firstBreak && {
        brokenAt: firstBreak.seq,
        fault: firstBreak.fault,
        explanation: `${firstBreak.zh} / ${firstBreak.en}`,
      }),
    };
  }
}
