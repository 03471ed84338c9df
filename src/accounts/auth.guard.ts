import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Settings } from '../config/index.js';
import { ACCESS, type Access } from '../shared/access.js';
import { DomainError } from '../shared/domain-error.js';
import { SecurityEvents } from '../shared/security-events.js';
import type { SignedInRequest } from './current-actor.decorator.js';
import { notSignedIn, originNotAllowed, passwordChangeRequired } from './domain/accounts.errors.js';
import type { Actor } from './domain/actor.js';
import { checkHoldsAction } from './domain/permission.js';
import { isActionName } from './domain/permission-table.js';
import { BEFORE_PASSWORD_CHANGE } from './before-password-change.decorator.js';
import { originOf } from './request-origin.js';
import { Sessions } from './sessions.service.js';
import { bearerOf, cookieOf, comesFromHere, isUnsafe } from './session-token.js';

/** Every route asks who calls, unless it says that it is public; the token comes as bearer or as cookie. */
@Injectable()
export class AuthGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    private readonly settings: Settings,
    private readonly securityEvents: SecurityEvents,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const places = [context.getHandler(), context.getClass()];
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, places);
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    this.checkOrigin(request);
    if (access === 'PUBLIC') return true;
    const token = bearerOf(request) ?? cookieOf(request);
    if (token === undefined) throw notSignedIn();
    const { actor, mustChange } = await this.sessions.authenticate(token, originOf(request));
    request.actor = actor;
    const exempt = this.reflector.getAllAndOverride<boolean | undefined>(BEFORE_PASSWORD_CHANGE, places);
    if (mustChange && !exempt) throw passwordChangeRequired();
    await this.checkAction(actor, access, request);
    return true;
  }

  /**
   * A browser sends its cookie along with whatever page told it to: unsafe methods with a cookie (and the sign-in
   * that sets it) must come from our own pages. SameSite=Strict says the same; this does not trust it alone.
   */
  private checkOrigin(request: SignedInRequest): void {
    if (!isUnsafe(request.method) || bearerOf(request) !== undefined) return;
    if (request.headers.origin === undefined && cookieOf(request) === undefined) return;
    if (!comesFromHere(request, this.settings.publicOrigin)) throw originNotAllowed();
  }

  private async checkAction(
    actor: Actor,
    access: Access | undefined,
    request: SignedInRequest,
  ): Promise<void> {
    const action = typeof access === 'object' ? access.action : undefined;
    if (action === undefined || !isActionName(action)) return;
    try {
      checkHoldsAction(actor.roles, action);
    } catch (error) {
      if (error instanceof DomainError) await this.recordRefusal(actor, action, request, error);
      throw error;
    }
  }

  private async recordRefusal(
    actor: Actor,
    action: string,
    request: SignedInRequest,
    error: DomainError,
  ): Promise<void> {
    await this.securityEvents.appendAlone({
      actor,
      action,
      objectType: 'ROUTE',
      objectId: `${request.method} ${request.path}`,
      agencyId: actor.agencyId,
      result: 'REFUSED',
      code: error.code,
      reason: error.refusal.message.zh,
    });
  }
}
