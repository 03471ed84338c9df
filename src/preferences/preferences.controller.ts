import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Put,
  Query,
} from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, SignedIn, type Actor } from '../accounts/index.js';
import { type Preferences } from './domain/preference.js';
import {
  ChangePreferencesDto,
  ListViewsDto,
  PhraseDto,
  PreferencesDto,
  SavedViewDto,
  SavePhraseDto,
  SaveViewDto,
} from './dto/preferences.dto.js';
import { PersonalPreferences } from './preferences.service.js';

@ApiTags('preferences')
@Controller('api/me')
@SignedIn()
export class PreferencesController {
  constructor(private readonly preferences: PersonalPreferences) {}

  @Get('preferences')
  @ApiOperation({ operationId: 'readPreferences', summary: '我的界面设置：语言、疏密、明暗' })
  @ApiOkResponse({ type: PreferencesDto })
  read(@CurrentActor() actor: Actor): Promise<Preferences> {
    return this.preferences.read(actor);
  }

  @Patch('preferences')
  @ApiOperation({ operationId: 'changePreferences', summary: '修改我的界面设置' })
  @ApiOkResponse({ type: PreferencesDto })
  change(@CurrentActor() actor: Actor, @Body() change: ChangePreferencesDto): Promise<Preferences> {
    return this.preferences.change(actor, change);
  }

  @Get('views')
  @ApiOperation({ operationId: 'listSavedViews', summary: '我保存的列表视图' })
  @ApiOkResponse({ type: [SavedViewDto] })
  async views(@CurrentActor() actor: Actor, @Query() { list }: ListViewsDto): Promise<SavedViewDto[]> {
    return (await this.preferences.views(actor, list)).map(toViewDto);
  }

  @Put('views/:viewId')
  @ApiOperation({ operationId: 'saveView', summary: '保存列表视图（标识由客户端生成，重复提交不重复建立）' })
  @ApiOkResponse({ type: SavedViewDto })
  async saveView(
    @CurrentActor() actor: Actor,
    @Param('viewId', ParseUUIDPipe) viewId: string,
    @Body() view: SaveViewDto,
  ): Promise<SavedViewDto> {
    return toViewDto(await this.preferences.saveView(actor, viewId, view));
  }

  @Delete('views/:viewId')
  @HttpCode(204)
  @ApiOperation({ operationId: 'removeView', summary: '删除列表视图' })
  @ApiNoContentResponse()
  async removeView(
    @CurrentActor() actor: Actor,
    @Param('viewId', ParseUUIDPipe) viewId: string,
  ): Promise<void> {
    await this.preferences.removeView(actor, viewId);
  }

  @Get('phrases')
  @ApiOperation({ operationId: 'listPhrases', summary: '我的常用语' })
  @ApiOkResponse({ type: [PhraseDto] })
  async phrases(@CurrentActor() actor: Actor): Promise<PhraseDto[]> {
    return (await this.preferences.phrases(actor)).map(toPhraseDto);
  }

  @Put('phrases/:phraseId')
  @ApiOperation({ operationId: 'savePhrase', summary: '保存常用语（标识由客户端生成，重复提交不重复建立）' })
  @ApiOkResponse({ type: PhraseDto })
  async savePhrase(
    @CurrentActor() actor: Actor,
    @Param('phraseId', ParseUUIDPipe) phraseId: string,
    @Body() phrase: SavePhraseDto,
  ): Promise<PhraseDto> {
    return toPhraseDto(await this.preferences.savePhrase(actor, phraseId, phrase));
  }

  @Delete('phrases/:phraseId')
  @HttpCode(204)
  @ApiOperation({ operationId: 'removePhrase', summary: '删除常用语' })
  @ApiNoContentResponse()
  async removePhrase(
    @CurrentActor() actor: Actor,
    @Param('phraseId', ParseUUIDPipe) phraseId: string,
  ): Promise<void> {
    await this.preferences.removePhrase(actor, phraseId);
  }
}

function toViewDto({ id, list, name, filter, columns }: SavedViewDto): SavedViewDto {
  return { id, list, name, filter, columns };
}

function toPhraseDto({ id, title, text }: PhraseDto): PhraseDto {
  return { id, title, text };
}
