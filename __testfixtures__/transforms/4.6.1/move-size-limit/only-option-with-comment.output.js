module.exports = ({ env }) => ({
  upload: {
    config: {
      provider: 'local',
      // 256mb in bytes
      sizeLimit: 250 * 1024 * 1024,
    },
  },
});
