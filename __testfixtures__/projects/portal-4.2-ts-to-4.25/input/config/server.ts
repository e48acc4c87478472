const server = ({ env }) => {
	const port = env.int("PORT", 1337);

	return {
		host: env("HOST", "0.0.0.0"),
		port,
		app: {
			keys: env.array("APP_KEYS"),
		},
		cron: { enabled: false },
	};
};

export default server;
