module.exports = ({ env }) => ({
  host: env('HOST', '0.0.0.0'),
  ...(env.bool('OPEN') && { admin: { autoOpen: true } }),
});
