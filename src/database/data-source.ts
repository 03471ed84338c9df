import { DataSource, getMetadataArgsStorage } from 'typeorm';
import { BriefClient } from './brief-client.js';
import { migrations } from './migrations/index.js';

/** How a data source is opened; the owner migrates, the application role only works. */
export interface DataSourceSettings {
  readonly url: string;
  readonly poolSize?: number;
}

/**
 * Entities come from TypeORM's metadata storage: whoever imports the application module has imported
 * every entity, so there is no list to forget (docs/decisions/0006).
 */
export function createDataSource(settings: DataSourceSettings): DataSource {
  const entities = getMetadataArgsStorage().tables.map((table) => table.target as () => void);
  return new DataSource({
    type: 'postgres',
    url: settings.url,
    entities,
    migrations,
    migrationsTableName: 'schema_migration',
    synchronize: false,
    // A failed statement is thrown to whoever asked, who knows whether it is a fault and logs it with the request's id.
    logging: false,
    extra: { max: settings.poolSize ?? 10, keepAlive: true, Client: BriefClient, pipeline: true },
  });
}
