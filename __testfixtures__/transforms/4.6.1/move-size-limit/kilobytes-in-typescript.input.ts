export default {
	upload: {
		config: {
			providerOptions: { sizeLimit: 100000, localServer: { maxage: 300000 } },
			breakpoints: { large: 1000 }
		}
	}
}
