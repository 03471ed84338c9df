import { SetMetadata } from '@nestjs/common';

/** Metadata key of what a route asks of its caller. */
export const ACCESS = Symbol.for('fashen.access');

/** What a route asks of its caller: nobody signed in, anybody signed in, or a role that holds the action. */
export type Access = 'PUBLIC' | 'SIGNED_IN' | { readonly action: string };

/** The route answers without sign-in. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(ACCESS, 'PUBLIC' satisfies Access);

/** The route answers whoever is signed in; what they may see is decided by what they ask for. */
export const SignedIn = (): MethodDecorator & ClassDecorator =>
  SetMetadata(ACCESS, 'SIGNED_IN' satisfies Access);

/** The route is refused unless one of the caller's roles holds the action of the permission table. */
export const Requires = (action: string): MethodDecorator & ClassDecorator =>
  SetMetadata(ACCESS, { action } satisfies Access);
