const http = require('http');

module.exports = http.createServer((request, response) => response.end('articles'));
