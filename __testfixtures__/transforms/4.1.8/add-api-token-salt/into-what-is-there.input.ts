export default ({ env }) => {
  return {
    apiToken: {
      enabled: true,
    },
  };
};
