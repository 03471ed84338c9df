export { default } from './record-transfer';
