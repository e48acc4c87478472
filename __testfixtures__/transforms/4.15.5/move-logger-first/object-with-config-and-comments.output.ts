export default ({ env }) => [
	// Everything below sees the request in this order.

	/*
	 * Quiet in production.
	 */
	{
		name: "strapi::logger",
		config: { level: env("LOG_LEVEL", "http") }, // see the runbook
	}, // ours
	"strapi::errors", // answers what the others throw
	"strapi::security",

	// the body
	"strapi::body",
];
