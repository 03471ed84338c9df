export { default } from './end-investigation';
