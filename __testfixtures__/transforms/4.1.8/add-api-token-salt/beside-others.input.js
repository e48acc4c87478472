// What everybody sees.
module.exports = ({ env }) => ({
  url: env('URL', '/admin'), // behind the proxy
});
