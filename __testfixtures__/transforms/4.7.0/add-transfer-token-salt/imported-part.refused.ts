import { transfer } from './parts';

export default ({ env }) => ({ transfer });
