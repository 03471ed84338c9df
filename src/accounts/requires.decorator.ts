import { Requires as RequiresAction } from '../shared/access.js';
import type { ActionName } from './domain/permission-table.js';

/** The route is refused unless one of the caller's roles holds the action of the permission table. */
export const Requires = (action: ActionName): MethodDecorator & ClassDecorator => RequiresAction(action);
