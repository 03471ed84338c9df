import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires, SignedIn, type Actor } from '../accounts/index.js';
import { Command, type CommandRequest } from '../commands/index.js';
import { AbsencesService } from './absences.service.js';
import { RecordAbsenceDto } from './dto/absence.dto.js';

@ApiTags('absences')
@Controller('api/absences')
export class AbsencesController {
  constructor(private readonly absences: AbsencesService) {}

  @Post()
  @HttpCode(201)
  @Requires('recordAbsence')
  @ApiOperation({ operationId: 'recordAbsence', summary: '登记离岗和代行人员' })
  record(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Body() body: RecordAbsenceDto,
  ): Promise<{ absenceId: string; gaps: number }> {
    return this.absences.record(actor, request, body);
  }

  @Post(':absenceId/cancel')
  @HttpCode(200)
  @Requires('recordAbsence')
  @ApiOperation({ operationId: 'cancelAbsence', summary: '撤销离岗登记' })
  cancel(
    @CurrentActor() actor: Actor,
    @Command() request: CommandRequest,
    @Param('absenceId', ParseUUIDPipe) absenceId: string,
  ): Promise<{ absenceId: string }> {
    return this.absences.cancel(actor, request, absenceId);
  }

  @Get()
  @SignedIn()
  @ApiOperation({ operationId: 'listAbsences', summary: '本机关尚未结束的离岗' })
  list(@CurrentActor() actor: Actor): ReturnType<AbsencesService['list']> {
    return this.absences.list(actor);
  }
}
