export { default } from './all';
