import rest from './rest';

export default [{ name: 'strapi::logger' }, ...rest];
