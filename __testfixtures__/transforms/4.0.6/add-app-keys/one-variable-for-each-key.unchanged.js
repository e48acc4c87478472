module.exports = ({ env }) => ({
  app: { keys: [env('APP_KEY_1'), env('APP_KEY_2')] },
});
