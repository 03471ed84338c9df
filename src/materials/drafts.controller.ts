import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, SignedIn, type Actor } from '../accounts/index.js';
import { Command, type CommandRequest } from '../commands/index.js';
import { CaseCommandRoute, CaseId } from '../shared/case-route.js';
import { SubmissionDrafts, type DraftView, type SeenVersions } from './drafts.service.js';
import { SaveSubmissionDraftDto } from './dto/draft.dto.js';
import { draftInputOf } from './submission-input.js';

@ApiTags('materials')
@Controller('api/cases/:caseId')
export class DraftsController {
  constructor(private readonly drafts: SubmissionDrafts) {}

  @Post('save-submission-draft')
  @HttpCode(200)
  @CaseCommandRoute('saveSubmissionDraft', '保存报送草稿（整体或者分部分）')
  save(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('caseId', CaseId) caseId: string,
    @Body() body: SaveSubmissionDraftDto,
  ): Promise<{ readonly caseId: string; readonly round: number; readonly versions: SeenVersions }> {
    const { versions, answers, ...sections } = body;
    return this.drafts.save(actor, request, caseId, draftInputOf(sections, answers), versions ?? {});
  }

  @Get('submission-draft')
  @SignedIn()
  @ApiOperation({ operationId: 'readSubmissionDraft', summary: '报送草稿，各部分附版本和保存人' })
  read(@CurrentActor() actor: Actor, @Param('caseId', CaseId) caseId: string): Promise<DraftView> {
    return this.drafts.read(actor, caseId);
  }
}
