module.exports = (params) => {
  const { env } = params;
  return {
    host: env('HOST', '0.0.0.0'),
    admin: {
      auth: {
        secret: env('ADMIN_JWT_SECRET'),
      },
    },
  };
};
