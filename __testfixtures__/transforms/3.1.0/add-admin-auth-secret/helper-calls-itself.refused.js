const server = () => server();

module.exports = server();
