export {
  SAMPLE_PASSWORD,
  SAMPLE_PEOPLE,
  SAMPLE_UNITS,
  type SamplePerson,
  type SampleUnit,
} from './people.js';
export { SampleData } from './sample-data.service.js';
export { SampleDataModule } from './sample-data.module.js';
