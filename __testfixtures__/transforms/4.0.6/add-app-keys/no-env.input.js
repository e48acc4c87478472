module.exports = {
	host: "0.0.0.0", // all of them
	port: 1337
};
