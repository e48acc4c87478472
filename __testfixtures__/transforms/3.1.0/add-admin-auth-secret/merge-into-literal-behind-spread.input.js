const base = {
  host: '0.0.0.0',
  admin: {
    url: '/dashboard',
  },
};

module.exports = {
  ...base,
  port: 1337,
};
