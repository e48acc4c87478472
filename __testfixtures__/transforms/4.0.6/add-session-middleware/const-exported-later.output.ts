import type { Strapi } from '@strapi/strapi';

type Middlewares = (string | { name?: string; resolve?: string; config?: unknown })[];

const body = { name: 'strapi::body', config: { jsonLimit: '10mb' } };

const middlewares: Middlewares = [
  'strapi::errors',
  body,
  'strapi::session',
  { resolve: './src/middlewares/timing' },
];

export default middlewares;
