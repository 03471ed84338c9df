export { RulingForm as default } from '../ruling-form';
