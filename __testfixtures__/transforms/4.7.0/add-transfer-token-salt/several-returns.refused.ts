export default ({ env }) => {
	if (env('NODE_ENV') === 'production') {
		return { url: 'https://restaurants.example/admin' };
	}
	return { url: '/admin' };
};
