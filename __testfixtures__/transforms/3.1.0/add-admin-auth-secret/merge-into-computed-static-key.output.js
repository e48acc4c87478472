module.exports = ({ env }) => ({
  ['admin']: {
    [`auth`]: {
      events: {},
      secret: env('ADMIN_JWT_SECRET'),
    },
  },
});
