module.exports = {
  upload: { config: { sizeLimit: 4000000 } },
};
