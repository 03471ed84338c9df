import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Req,
  Res,
} from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Settings } from '../config/index.js';
import { Public, SignedIn } from '../shared/access.js';
import { beijingIso } from '../shared/beijing-time.js';
import { Clock } from '../shared/clock.js';
import { BeforePasswordChange } from './before-password-change.decorator.js';
import { CurrentActor } from './current-actor.decorator.js';
import type { Actor } from './domain/actor.js';
import { permittedActions } from './domain/permission.js';
import {
  ChangePasswordDto,
  EndedSessionsDto,
  MeDto,
  SessionDto,
  SignedInDto,
  SignInDto,
} from './dto/sign-in.dto.js';
import { originOf } from './request-origin.js';
import { SESSION_COOKIE, cookieOptions } from './session-token.js';
import { Sessions } from './sessions.service.js';
import { SignIn } from './sign-in.service.js';

@ApiTags('sign-in')
@Controller('api')
export class SignInController {
  constructor(
    private readonly service: SignIn,
    private readonly sessions: Sessions,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  @Post('sign-in')
  @HttpCode(200)
  @Public()
  @ApiOperation({
    operationId: 'signIn',
    summary: '登录 / sign in: a bearer token, and the same as a cookie',
  })
  @ApiOkResponse({ type: SignedInDto })
  async signIn(
    @Body() body: SignInDto,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignedInDto> {
    const signedIn = await this.service.signIn(body.signInName, body.password, originOf(request));
    const { token, expiresAt, person, mustChangePassword } = signedIn;
    const lasts = expiresAt.getTime() - this.clock.now().getTime();
    response.cookie(SESSION_COOKIE, token, cookieOptions(this.settings.publicOrigin, lasts));
    response.setHeader('Cache-Control', 'no-store');
    return { token, expiresAt: beijingIso(expiresAt), mustChangePassword, person: meOf(person) };
  }

  @Post('sign-out')
  @HttpCode(204)
  @SignedIn()
  @BeforePasswordChange()
  @ApiOperation({ operationId: 'signOut', summary: '退出 / sign out here' })
  @ApiNoContentResponse()
  async signOut(@CurrentActor() actor: Actor, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.sessions.end(actor, actor.sessionId ?? '');
    response.clearCookie(SESSION_COOKIE, cookieOptions(this.settings.publicOrigin));
  }

  @Post('sign-out-everywhere')
  @HttpCode(200)
  @SignedIn()
  @BeforePasswordChange()
  @ApiOperation({ operationId: 'signOutEverywhere', summary: '在所有设备退出 / end every session of mine' })
  @ApiOkResponse({ type: EndedSessionsDto })
  async signOutEverywhere(
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<EndedSessionsDto> {
    const ended = await this.sessions.endEverywhere(actor);
    response.clearCookie(SESSION_COOKIE, cookieOptions(this.settings.publicOrigin));
    return { ended };
  }

  @Get('me')
  @SignedIn()
  @BeforePasswordChange()
  @ApiOperation({ operationId: 'me', summary: '当前人员 / who I am and what I may do' })
  @ApiOkResponse({ type: MeDto })
  me(@CurrentActor() actor: Actor): MeDto {
    return meOf(actor);
  }

  @Get('me/sessions')
  @SignedIn()
  @ApiOperation({ operationId: 'listMySessions', summary: '我的登录会话 / where I am signed in' })
  @ApiOkResponse({ type: [SessionDto] })
  async listSessions(@CurrentActor() actor: Actor): Promise<SessionDto[]> {
    const open = await this.sessions.list(actor);
    return open.map(({ ip, userAgent, ...session }) => ({
      id: session.id,
      createdAt: beijingIso(session.createdAt),
      lastSeenAt: beijingIso(session.lastSeenAt),
      expiresAt: beijingIso(session.expiresAt),
      current: session.current,
      ...(ip !== null && { ip }),
      ...(userAgent !== null && { userAgent }),
    }));
  }

  @Delete('me/sessions/:sessionId')
  @HttpCode(204)
  @SignedIn()
  @ApiOperation({ operationId: 'endMySession', summary: '结束一个会话 / end one of my sessions' })
  @ApiNoContentResponse()
  async endSession(
    @CurrentActor() actor: Actor,
    @Param('sessionId', ParseUUIDPipe) sessionId: string,
  ): Promise<void> {
    await this.sessions.end(actor, sessionId);
  }

  @Post('me/password')
  @HttpCode(204)
  @SignedIn()
  @BeforePasswordChange()
  @ApiOperation({
    operationId: 'changePassword',
    summary: '修改密码 / change my password; other sessions end',
  })
  @ApiNoContentResponse()
  async changePassword(@CurrentActor() actor: Actor, @Body() body: ChangePasswordDto): Promise<void> {
    await this.service.changePassword(actor, body.presentPassword, body.newPassword);
  }
}

function meOf(
  person: Pick<Actor, 'personId' | 'signInName' | 'name' | 'agencyId' | 'unitId' | 'unitName' | 'roles'>,
): MeDto {
  const { personId, signInName, name, agencyId, unitId, unitName, roles } = person;
  const may = permittedActions(roles);
  return { personId, signInName, name, agencyId, unitId, unitName, roles, permittedActions: may };
}
