module.exports = ({ env }) => {
  return {
    "upload": {
      "config": {
        "sizeLimit": env.int("SIZE_LIMIT", 2000)
      }
    }
  };
};
