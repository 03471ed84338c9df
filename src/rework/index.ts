export { ReworkModule } from './rework.module.js';
