module.exports = ({ env }) => {
  return {
    "upload": {
      "config": {
        "providerOptions": {
          "sizeLimit": env.int("SIZE_LIMIT", 2000)
        }
      }
    }
  };
};
