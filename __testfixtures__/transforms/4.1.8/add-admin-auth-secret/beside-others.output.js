// What everybody sees.
module.exports = ({ env }) => ({
  url: env('URL', '/admin'), // behind the proxy
  auth: {
    secret: env('ADMIN_JWT_SECRET'),
  },
});
