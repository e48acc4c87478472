export default {
  app: { keys: ["a", "b"] },
};
