exports.host = '0.0.0.0';
exports.port = 1337;
