export { default } from './answer-supplement-notice';
