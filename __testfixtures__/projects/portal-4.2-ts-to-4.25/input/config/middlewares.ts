export default [
	"strapi::errors",
	"strapi::security",
	"strapi::cors",
	"strapi::poweredBy",
	{
		name: "strapi::logger",
		config: { level: "http" }, // see the runbook
	},
	"strapi::query",
	{
		name: "strapi::body",
		config: {
			formidable: { maxFileSize: 50 * 1024 * 1024 },
		},
	},
	"strapi::session",
	"strapi::favicon",
	"strapi::public",
];
