import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Actor } from './domain/actor.js';

/** A request after the AuthGuard let it through. */
export interface SignedInRequest extends Request {
  actor?: Actor;
}

/** Gives a controller the person who is signed in; on a public route there may be none. */
export const CurrentActor = createParamDecorator(
  (_data: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<SignedInRequest>().actor,
);
