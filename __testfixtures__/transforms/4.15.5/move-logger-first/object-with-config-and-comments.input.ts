export default ({ env }) => [
	// Everything below sees the request in this order.

	"strapi::errors", // answers what the others throw
	"strapi::security",
	/*
	 * Quiet in production.
	 */
	{
		name: "strapi::logger",
		config: { level: env("LOG_LEVEL", "http") }, // see the runbook
	}, // ours

	// the body
	"strapi::body",
];
