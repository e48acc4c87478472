module.exports = (params) => ({
  host: params.env('HOST', '0.0.0.0'),
  admin: {
    auth: {
      secret: params.env('ADMIN_JWT_SECRET'),
    },
  },
});
