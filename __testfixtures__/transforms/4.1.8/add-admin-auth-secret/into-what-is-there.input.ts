export default ({ env }) => {
  return {
    auth: {
      enabled: true,
    },
  };
};
