export { default } from './register';
