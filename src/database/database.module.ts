import { Global, Module } from '@nestjs/common';
import { Settings } from '../config/index.js';
import { createDataSource } from './data-source.js';
import { Database } from './database.js';

@Global()
@Module({
  providers: [
    {
      provide: Database,
      inject: [Settings],
      useFactory: async (settings: Settings): Promise<Database> => {
        const source = createDataSource({ url: settings.databaseUrl, poolSize: settings.databasePoolSize });
        await source.initialize();
        return new Database(source, settings.databaseUrl);
      },
    },
  ],
  exports: [Database],
})
export class DatabaseModule {}
