export { default } from '../../shared/admin';
