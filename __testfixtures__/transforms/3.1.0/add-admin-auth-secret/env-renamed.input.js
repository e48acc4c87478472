module.exports = ({ env: e }) => ({
  host: e('HOST', '0.0.0.0'),
});
