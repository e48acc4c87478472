module.exports = ({ env }) => ({
	"graphql": { "enabled": true },
	"users-permissions": { "enabled": true }
});
