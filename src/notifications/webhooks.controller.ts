import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { CurrentActor, Requires, type Actor } from '../accounts/index.js';
import { Command, type CommandRequest } from '../commands/index.js';
import { beijingIso } from '../shared/beijing-time.js';
import { DomainError } from '../shared/domain-error.js';
import { CreateWebhookDto, ListDeliveriesDto } from './dto/webhook.dto.js';
import { Webhooks, type WebhookView, type WebhookWithSecret } from './webhooks.service.js';

/** A delivery without its content: whom it was for, and what became of it. */
interface DeliveryView {
  readonly id: string;
  readonly channel: string;
  readonly agencyId: string;
  readonly personId: string;
  readonly webhookId: string | null;
  readonly state: string;
  readonly attempts: number;
  readonly nextAt: string | null;
  readonly lastError: string | null;
  readonly createdAt: string;
  readonly sentAt: string | null;
}

@ApiTags('operations')
@Controller('api')
export class WebhooksController {
  constructor(private readonly webhooks: Webhooks) {}

  @Get('webhooks')
  @Requires('manageWebhooks')
  @ApiOperation({ operationId: 'listWebhooks', summary: '对外推送地址（不含密钥）' })
  @ApiOkResponse({ type: Object, isArray: true })
  list(): Promise<readonly WebhookView[]> {
    return this.webhooks.list();
  }

  @Post('webhooks')
  @Requires('manageWebhooks')
  @ApiOperation({ operationId: 'createWebhook', summary: '建立推送地址；密钥只在此时显示一次' })
  @ApiCreatedResponse({ type: Object })
  create(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Body() webhook: CreateWebhookDto,
  ): Promise<WebhookWithSecret> {
    return this.webhooks.create(actor, request, webhook);
  }

  @Post('webhooks/:webhookId/secret')
  @HttpCode(200)
  @Requires('manageWebhooks')
  @ApiOperation({
    operationId: 'rotateWebhookSecret',
    summary: '更换密钥；新密钥只在此时显示一次，旧密钥即时失效',
  })
  @ApiOkResponse({ type: Object })
  rotate(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('webhookId', ParseUUIDPipe) webhookId: string,
  ): Promise<WebhookWithSecret> {
    return this.webhooks.rotateSecret(actor, request, webhookId);
  }

  @Delete('webhooks/:webhookId')
  @HttpCode(204)
  @Requires('manageWebhooks')
  @ApiOperation({ operationId: 'removeWebhook', summary: '停用推送地址' })
  @ApiNoContentResponse()
  async remove(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('webhookId', ParseUUIDPipe) webhookId: string,
  ): Promise<void> {
    await this.webhooks.remove(actor, request, webhookId);
  }

  @Get('deliveries')
  @Requires('readDeliveries')
  @ApiOperation({ operationId: 'listDeliveries', summary: '邮件和推送的投递情况及失败原因，最新在前' })
  @ApiOkResponse({ type: Object })
  async deliveries(
    @Query() { after: cursor, limit, ...filter }: ListDeliveriesDto,
  ): Promise<{ readonly items: readonly DeliveryView[]; readonly next: string | null }> {
    const after = readCursor(cursor);
    const rows = await this.webhooks.deliveries({ ...filter, limit: limit + 1, ...(after ? { after } : {}) });
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    const next = rows.length > limit && last ? `${last.createdAt.toISOString()}|${last.id}` : null;
    return {
      items: items.map(({ payload: _payload, dedupeKey: _key, nextAt, createdAt, sentAt, ...row }) => ({
        ...row,
        nextAt: row.state === 'PENDING' ? beijingIso(nextAt) : null,
        createdAt: beijingIso(createdAt),
        sentAt: sentAt && beijingIso(sentAt),
      })),
      next: next && Buffer.from(next).toString('base64url'),
    };
  }

  @Post('deliveries/:deliveryId/replay')
  @HttpCode(204)
  @Requires('manageWebhooks')
  @ApiOperation({ operationId: 'replayDelivery', summary: '重放一次投递（同一标识，接收方可识别重复）' })
  @ApiNoContentResponse()
  async replay(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('deliveryId', ParseUUIDPipe) deliveryId: string,
  ): Promise<void> {
    await this.webhooks.replay(actor, request, deliveryId);
  }
}

/** @throws CURSOR_INVALID */
function readCursor(cursor: string | undefined): { createdAt: Date; id: string } | undefined {
  if (cursor === undefined) return undefined;
  const [at = '', id = ''] = Buffer.from(cursor, 'base64url').toString().split('|');
  const createdAt = new Date(at);
  if (!Number.isNaN(createdAt.getTime()) && /^[0-9a-f-]{36}$/.test(id)) return { createdAt, id };
  throw new DomainError({
    code: 'CURSOR_INVALID',
    status: 400,
    field: 'after',
    message: { zh: '翻页游标无效', en: 'The cursor is not valid' },
    remedy: { zh: '请从第一页开始', en: 'Begin with the first page' },
  });
}
