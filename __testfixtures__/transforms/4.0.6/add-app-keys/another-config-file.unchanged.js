module.exports = ({ env }) => ({});
