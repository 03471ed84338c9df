import { Injectable } from '@nestjs/common';
import { Database } from '../database/index.js';
import { EngineHealth, type EngineHealthReport } from '../process-engine/index.js';

/** Ready means that commands can be stored safely: the engine may be down meanwhile and catch up later. */
export interface Readiness {
  readonly ready: boolean;
  readonly database: boolean;
  readonly engine: EngineHealthReport | null;
}

@Injectable()
export class ReadinessService {
  constructor(
    private readonly database: Database,
    private readonly engine: EngineHealth,
  ) {}

  /** Never rejects: whatever fails is part of the report. */
  async read(): Promise<Readiness> {
    const database = await this.database.answers();
    const engine = database ? await this.engine.report().catch(() => null) : null;
    return { ready: database, database, engine };
  }
}
