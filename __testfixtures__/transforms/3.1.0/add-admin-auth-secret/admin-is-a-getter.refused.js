module.exports = {
  get admin() {
    return { url: '/dashboard' };
  },
};
