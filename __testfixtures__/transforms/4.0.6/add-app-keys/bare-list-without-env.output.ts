export default {
  app: { keys: (process.env.APP_KEYS || "").split(",") },
};
