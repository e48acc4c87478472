module.exports = ({ env }) => ({
  admin: env.bool('OPEN') ? { autoOpen: true } : { autoOpen: false },
});
