module.exports = ({ env }) => ({ admin: false });
