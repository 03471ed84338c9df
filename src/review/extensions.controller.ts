import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '../accounts/index.js';
import { type CaseAnswer } from '../cases/index.js';
import { Command, type CommandRequest } from '../commands/index.js';
import { CaseCommandRoute, CaseId } from '../shared/case-route.js';
import { DecideExtensionDto, RequestExtensionDto } from './dto/extension.dto.js';
import { ExtensionsService } from './extensions.service.js';

@ApiTags('review')
@Controller('api/cases/:caseId')
export class ExtensionsController {
  constructor(private readonly extensions: ExtensionsService) {}

  @Post('request-extension')
  @HttpCode(200)
  @CaseCommandRoute('requestExtension', '申请审核延期')
  request(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: RequestExtensionDto,
  ): Promise<CaseAnswer> {
    return this.extensions.request(actor, request, caseId, body);
  }

  @Post('decide-extension')
  @HttpCode(200)
  @CaseCommandRoute('decideExtension', '审批审核延期')
  decide(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: DecideExtensionDto,
  ): Promise<CaseAnswer> {
    return this.extensions.decide(actor, request, caseId, body);
  }
}
