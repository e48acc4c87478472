module.exports = {
	host: "0.0.0.0", // all of them
	port: 1337,
	app: {
		keys: (process.env.APP_KEYS || "").split(",")
	}
};
