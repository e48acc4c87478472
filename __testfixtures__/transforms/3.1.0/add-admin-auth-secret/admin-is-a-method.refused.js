module.exports = {
  host: '0.0.0.0',
  admin() {
    return { url: '/dashboard' };
  },
};
