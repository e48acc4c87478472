export default ({ env }) => ({
	url: env("ADMIN_URL", "/desk"),
});
