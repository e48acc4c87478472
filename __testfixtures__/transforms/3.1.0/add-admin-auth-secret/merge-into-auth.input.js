module.exports = ({ env }) => ({
  admin: {
    auth: {
      events: {
        onConnectionSuccess() {},
      },
    },
  },
});
