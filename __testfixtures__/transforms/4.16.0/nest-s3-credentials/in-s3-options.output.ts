export default ({ env }) => ({
	upload: {
		config: {
			provider: "@strapi/provider-upload-aws-s3",
			providerOptions: {
				s3Options: {
					region: env("AWS_REGION"),
					credentials: {
						accessKeyId: env("AWS_ACCESS_KEY_ID"),
						secretAccessKey: env("AWS_ACCESS_SECRET")
					}
				}
			}
		}
	}
});
