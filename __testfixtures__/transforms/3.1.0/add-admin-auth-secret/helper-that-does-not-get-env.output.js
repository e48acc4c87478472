function restaurants() {
  return {
    url: 'https://restaurants.example',
    admin: {
      auth: {
        secret: process.env.ADMIN_JWT_SECRET,
      },
    },
  };
}

module.exports = ({ env }) => restaurants();
