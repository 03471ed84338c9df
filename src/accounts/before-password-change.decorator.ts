import { SetMetadata } from '@nestjs/common';

export const BEFORE_PASSWORD_CHANGE = Symbol('before-password-change');

/** The route answers even before the first password was changed. */
export const BeforePasswordChange = (): MethodDecorator => SetMetadata(BEFORE_PASSWORD_CHANGE, true);
