module.exports = ({ env }) => {
  env('HOST');
};
