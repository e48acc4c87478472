const config = {
  host: '0.0.0.0',
  port: 1337,
};

module.exports = ({ env }) => config;
