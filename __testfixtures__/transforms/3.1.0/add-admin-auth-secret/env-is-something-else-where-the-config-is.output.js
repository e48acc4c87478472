module.exports = ({ env }) => {
  const server = () => {
    const env = 'staging';
    return {
      url: `https://${env}.restaurants.example`,
      admin: {
        auth: {
          secret: process.env.ADMIN_JWT_SECRET,
        },
      },
    };
  };
  return server();
};
