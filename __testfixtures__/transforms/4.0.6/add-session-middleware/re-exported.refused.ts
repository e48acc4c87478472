export { default } from '../../shared/middlewares';
