module.exports = ({ env }) => ({ /* defaults */ });
