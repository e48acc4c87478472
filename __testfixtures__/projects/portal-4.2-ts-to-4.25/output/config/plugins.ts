export default ({ env }) => ({
	badges: {
		enabled: true,
		resolve: "./src/plugins/badges",
	},
	"users-permissions": {
		config: {
			jwtSecret: env("JWT_SECRET"),
			jwt: {
				expiresIn: "7d",
			},
		},
	},
	upload: {
		config: {
			providerOptions: {
				localServer: { maxage: 300000 },
			},
			sizeLimit: 50 * 1024 * 1024,
		},
	},
});
