export default ({ env }) => {
  return {
    auth: {
      enabled: true,
      secret: env('ADMIN_JWT_SECRET'),
    },
  };
};
