function restaurants() {
  return {
    url: 'https://restaurants.example',
  };
}

module.exports = ({ env }) => restaurants();
