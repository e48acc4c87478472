module.exports = class Server {};
