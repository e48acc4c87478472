export default ({ env }) => ({
  transfer: {
    token: { ttl: 3600 },
  },
});
