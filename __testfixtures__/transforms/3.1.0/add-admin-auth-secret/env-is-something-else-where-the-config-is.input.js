module.exports = ({ env }) => {
  const server = () => {
    const env = 'staging';
    return {
      url: `https://${env}.restaurants.example`,
    };
  };
  return server();
};
