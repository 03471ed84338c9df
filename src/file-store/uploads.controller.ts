import {
  Controller,
  Delete,
  Get,
  Head,
  Headers,
  HttpCode,
  Options,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Req,
  Res,
} from '@nestjs/common';
import { ApiConsumes, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { CurrentActor, Requires, type Actor } from '../accounts/index.js';
import { Settings } from '../config/index.js';
import { beijingIso } from '../shared/beijing-time.js';
import { uploadHeaderInvalid } from './domain/file-store.errors.js';
import { parseBytes, parseUploadMetadata } from './domain/tus-metadata.js';
import { UploadDto } from './dto/file.dto.js';
import { Uploads, type Upload } from './uploads.service.js';

const TUS = '1.0.0';
const PART_TYPE = 'application/offset+octet-stream';

/** Uploads in parts by the tus 1.0.0 protocol (core, creation, termination, expiration), kept in the database. */
@ApiTags('files')
@Controller('api/files/uploads')
export class UploadsController {
  constructor(
    private readonly uploads: Uploads,
    private readonly settings: Settings,
  ) {}

  @Options()
  @Requires('uploadFile')
  @HttpCode(204)
  @ApiOperation({ operationId: 'describeUploads', summary: 'tus：服务器能力' })
  describe(@Res({ passthrough: true }) response: Response): void {
    response.set({
      'Tus-Resumable': TUS,
      'Tus-Version': TUS,
      'Tus-Extension': 'creation,termination,expiration',
      'Tus-Max-Size': String(this.settings.fileMaxBytes),
    });
  }

  @Post()
  @Requires('uploadFile')
  @ApiOperation({ operationId: 'beginUpload', summary: 'tus：开始分段上传' })
  @ApiHeader({ name: 'Upload-Length', required: true, description: '总字节数' })
  @ApiHeader({
    name: 'Upload-Metadata',
    required: true,
    description: '`filename`, `filetype`, `sha256`，值为 base64',
  })
  @ApiOkResponse({ type: UploadDto })
  async begin(
    @CurrentActor() actor: Actor,
    @Headers('upload-length') length: string | undefined,
    @Headers('upload-metadata') metadata: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<UploadDto> {
    const claim = parseUploadMetadata(metadata);
    const upload = await this.uploads.begin(actor, claim, parseBytes(length, 'Upload-Length'));
    show(response, upload);
    response.set('Location', `/api/files/uploads/${upload.id}`);
    return toUploadDto(upload);
  }

  @Head(':uploadId')
  @Requires('uploadFile')
  @ApiOperation({ operationId: 'headUpload', summary: 'tus：已收到多少' })
  async head(
    @CurrentActor() actor: Actor,
    @Param('uploadId', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    show(response, await this.uploads.find(actor, id));
  }

  @Get(':uploadId')
  @Requires('uploadFile')
  @ApiOperation({ operationId: 'readUpload', summary: '分段上传的进度与结果' })
  @ApiOkResponse({ type: UploadDto })
  async read(
    @CurrentActor() actor: Actor,
    @Param('uploadId', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<UploadDto> {
    const upload = await this.uploads.find(actor, id);
    show(response, upload);
    return toUploadDto(upload);
  }

  @Patch(':uploadId')
  @Requires('uploadFile')
  @HttpCode(204)
  @ApiConsumes(PART_TYPE)
  @ApiOperation({
    operationId: 'appendUpload',
    summary: 'tus：上传一段；末段完成后响应头 Fashen-File-Id 为文件编号',
  })
  @ApiHeader({ name: 'Upload-Offset', required: true, description: '本段起点' })
  async append(
    @CurrentActor() actor: Actor,
    @Param('uploadId', ParseUUIDPipe) id: string,
    @Headers('upload-offset') offset: string | undefined,
    @Headers('content-type') contentType: string | undefined,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    if (contentType !== PART_TYPE) throw uploadHeaderInvalid('Content-Type');
    show(response, await this.uploads.append(actor, id, parseBytes(offset, 'Upload-Offset'), request));
  }

  @Delete(':uploadId')
  @Requires('uploadFile')
  @HttpCode(204)
  @ApiOperation({ operationId: 'cancelUpload', summary: 'tus：放弃上传' })
  async cancel(
    @CurrentActor() actor: Actor,
    @Param('uploadId', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.uploads.cancel(actor, id);
    response.set('Tus-Resumable', TUS);
  }
}

function show(response: Response, upload: Upload): void {
  response.set({
    'Tus-Resumable': TUS,
    'Upload-Offset': String(upload.received),
    'Upload-Length': String(upload.size),
    'Upload-Expires': upload.expiresAt.toUTCString(),
    'Cache-Control': 'no-store',
    ...(upload.fileId === null ? {} : { 'Fashen-File-Id': upload.fileId }),
  });
}

function toUploadDto(upload: Upload): UploadDto {
  return {
    id: upload.id,
    name: upload.name,
    size: upload.size,
    received: upload.received,
    expiresAt: beijingIso(upload.expiresAt),
    fileId: upload.fileId,
  };
}
