declare const strapi: any;

export const fail = (): void => {
  (strapi as any).notification.toggle({
    type: 'warning',
    message: { id: 'articles.failed' },
  });
};
