import { createMiddlewares } from '../lib';

export default createMiddlewares({ logger: true });
