export { FigureRefresh } from './figure-refresh.service.js';
export { StatisticsModule } from './statistics.module.js';
