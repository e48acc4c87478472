module.exports = ({ env }) => {
  const listen = () => {
    return { admin: 'articles' };
  };

  return {
    host: env('HOST', '0.0.0.0'),
    hooks: { listen },
    admin: {
      auth: {
        secret: env('ADMIN_JWT_SECRET'),
      },
    },
  };
};
