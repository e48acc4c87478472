export const notify = (kind, text) => strapi.notification[kind](text);
