module.exports = (params) => {
  if (process.env.LOCAL) {
    const { env } = params;
    console.log('restaurants on', env('PORT'));
  }
  return {
    host: params.env('HOST', '0.0.0.0'),
    admin: {
      auth: {
        secret: params.env('ADMIN_JWT_SECRET'),
      },
    },
  };
};
