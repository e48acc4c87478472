export default {
	upload: {
		config: {
			providerOptions: { localServer: { maxage: 300000 } },
			breakpoints: { large: 1000 },
			sizeLimit: 100000
		}
	}
}
