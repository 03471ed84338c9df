import {
  Body,
  Controller,
  Get,
  Param,
  ParseUUIDPipe,
  Post,
  Res,
  UploadedFile,
  UseInterceptors,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import {
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { Response } from 'express';
import { CurrentActor, Requires, type Actor } from '../accounts/index.js';
import { Database } from '../database/index.js';
import { contentDisposition } from './domain/file-name.js';
import { fileContentMissing } from './domain/file-store.errors.js';
import { StoredFileDto, UploadFileDto, toStoredFileDto } from './dto/file.dto.js';
import { FileStore, type FileClaim } from './file-store.service.js';

/** What multer leaves in the parts folder. */
interface ReceivedPart {
  readonly filename: string;
  readonly originalname: string;
  readonly mimetype: string;
}

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

@ApiTags('files')
@Controller('api/files')
export class FilesController {
  constructor(
    private readonly store: FileStore,
    private readonly database: Database,
  ) {}

  @Post()
  @Requires('uploadFile')
  @UseInterceptors(FileInterceptor('file'))
  @ApiConsumes('application/json', 'multipart/form-data')
  @ApiOperation({
    operationId: 'uploadFile',
    summary: '上传文件（一次完成）；大文件或网络不稳时用 /api/files/uploads 分段上传',
  })
  @ApiCreatedResponse({ type: StoredFileDto })
  async upload(
    @CurrentActor() actor: Actor,
    @Body() body: UploadFileDto,
    @UploadedFile() part: ReceivedPart | undefined,
  ): Promise<StoredFileDto> {
    const sha256 = body.sha256 === undefined ? {} : { sha256: body.sha256 };
    if (part) {
      const claim = {
        name: body.name ?? part.originalname,
        mediaType: body.mediaType ?? part.mimetype,
        ...sha256,
      };
      return toStoredFileDto(await this.store.storePart(actor, claim, part.filename));
    }
    if (body.name === undefined) throw fileContentMissing('name');
    const mediaType = body.mediaType === undefined ? {} : { mediaType: body.mediaType };
    const claim: FileClaim = { name: body.name, ...mediaType, ...sha256 };
    return toStoredFileDto(await this.store.storeBytes(actor, claim, bytesOf(body)));
  }

  @Get(':fileId')
  @Requires('downloadFile')
  @ApiOperation({ operationId: 'readFile', summary: '文件信息' })
  @ApiOkResponse({ type: StoredFileDto })
  async read(
    @CurrentActor() actor: Actor,
    @Param('fileId', ParseUUIDPipe) fileId: string,
  ): Promise<StoredFileDto> {
    return toStoredFileDto(await this.store.require(this.database.manager, fileId, actor));
  }

  @Get(':fileId/content')
  @Requires('downloadFile')
  @ApiOperation({ operationId: 'downloadFile', summary: '下载文件；每次下载均留痕' })
  @ApiProduces('application/octet-stream')
  async download(
    @CurrentActor() actor: Actor,
    @Param('fileId', ParseUUIDPipe) fileId: string,
    @Res() response: Response,
  ): Promise<void> {
    const { file, content } = await this.store.open(actor, fileId);
    response.set({
      'Content-Type': file.mediaType,
      'Content-Length': String(file.size),
      'Content-Disposition': contentDisposition(file.name),
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'Cache-Control': 'private, no-store',
      ETag: `"${file.sha256}"`,
    });
    response.on('close', () => content.destroy());
    content.on('error', () => response.destroy());
    content.pipe(response);
  }
}

function bytesOf(body: UploadFileDto): Buffer {
  if ((body.text === undefined) === (body.contentBase64 === undefined)) throw fileContentMissing();
  if (body.text !== undefined) return Buffer.from(body.text, 'utf8');
  if (!BASE64.test(body.contentBase64 ?? '')) throw fileContentMissing();
  return Buffer.from(body.contentBase64 ?? '', 'base64');
}
