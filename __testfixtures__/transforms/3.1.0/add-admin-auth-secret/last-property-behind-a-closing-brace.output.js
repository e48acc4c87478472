module.exports = ({ env }) => ({ cron: {
  enabled: true,
}, port: env.int('PORT', 1337), admin: {
  auth: {
    secret: env('ADMIN_JWT_SECRET')
  }
} });
