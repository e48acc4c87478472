declare const strapi: any;

export const fail = (): void => {
  (strapi as any).notification.error('articles.failed');
};
