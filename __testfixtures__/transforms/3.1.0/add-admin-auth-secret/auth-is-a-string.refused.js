module.exports = ({ env }) => ({ admin: { auth: 'restaurants' } });
