module.exports = ({ env }) => [
	"strapi::errors",
	{
		name: "strapi::body",
		config: {
			formLimit: "256mb", // the form of the applicants
			formidable: { maxFileSize: env.int("MAX_FILE_SIZE", 200 * 1024 * 1024) },
		},
	}, // keep after errors
	"strapi::session",
	// the icon
	{ name: "strapi::favicon", config: { path: "favicon.png" } },
	"strapi::public"
]
