export const save = () => {
	if (!valid) {
		strapi.notification.error('articles.notification.error.the-article-is-not-valid');
	}
};
