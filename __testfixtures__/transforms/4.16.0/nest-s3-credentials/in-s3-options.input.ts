export default ({ env }) => ({
	upload: {
		config: {
			provider: "@strapi/provider-upload-aws-s3",
			providerOptions: {
				s3Options: {
					accessKeyId: env("AWS_ACCESS_KEY_ID"),
					secretAccessKey: env("AWS_ACCESS_SECRET"),
					region: env("AWS_REGION")
				}
			}
		}
	}
});
