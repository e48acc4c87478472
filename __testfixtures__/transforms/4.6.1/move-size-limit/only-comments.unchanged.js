// module.exports = ({ env }) => ({ upload: { config: { providerOptions: { sizeLimit: 1 } } } });
