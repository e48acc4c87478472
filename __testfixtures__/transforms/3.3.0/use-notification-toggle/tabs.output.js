export const save = () => {
	if (!valid) {
		strapi.notification.toggle({
			type: 'warning',
			message: { id: 'articles.notification.error.the-article-is-not-valid' },
		});
	}
};
