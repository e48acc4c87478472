module.exports = ({ env }) => ({ admin: undefined });
