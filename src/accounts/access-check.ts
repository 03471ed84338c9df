import { Injectable, RequestMethod, type OnApplicationBootstrap } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ACCESS, type Access } from '../shared/access.js';
import { isActionName } from './domain/permission-table.js';
import { gapsOfPermissionTable } from './domain/stage-ways.js';

type Handler = (...args: never[]) => unknown;
type ControllerClass = new (...args: never[]) => object;

const OPERATION = 'swagger/apiOperation';

/** Refuses to start while the permission table has a gap or a route does not say whom it answers. */
@Injectable()
export class AccessCheck implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    const faults = [...gapsOfPermissionTable(), ...this.faultsOfRoutes()];
    if (faults.length > 0) throw new Error(`permission table or routes have gaps:\n  ${faults.join('\n  ')}`);
  }

  private faultsOfRoutes(): string[] {
    return this.discovery.getControllers().flatMap(({ metatype, instance }) => {
      const prototype = Object.getPrototypeOf(instance) as Record<string, Handler>;
      const controller = metatype as ControllerClass;
      return this.scanner
        .getAllMethodNames(prototype)
        .map((name) => ({ name, handler: prototype[name] }))
        .filter(({ handler }) => handler && Reflect.hasMetadata(METHOD_METADATA, handler))
        .flatMap(({ name, handler }) => (handler ? this.faultOf(controller, name, handler) : []));
    });
  }

  private faultOf(controller: ControllerClass, name: string, handler: Handler): string[] {
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [handler, controller]);
    const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as number] ?? '';
    const path = String(Reflect.getMetadata(PATH_METADATA, handler));
    const route = `${controller.name}.${name} (${method} ${path})`;
    if (access === undefined) return [`${route} has none of @Public, @SignedIn, @Requires`];
    const operation = (Reflect.getMetadata(OPERATION, handler) as { operationId?: string } | undefined)
      ?.operationId;
    if (typeof access !== 'object') return [];
    if (!isActionName(access.action)) return [`${route} requires the unknown action ${access.action}`];
    if (operation === undefined || !isActionName(operation) || operation === access.action) return [];
    return [`${route} is the operation ${operation} but requires ${access.action}`];
  }
}
