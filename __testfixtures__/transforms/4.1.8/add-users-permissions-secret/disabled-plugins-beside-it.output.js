module.exports = ({ env }) => ({
	"graphql": { "enabled": true },
	"users-permissions": {
		"enabled": true,
		"config": {
			"jwtSecret": env("JWT_SECRET")
		}
	}
});
