module.exports = ({ env }) => ({
<<<<<<< HEAD
  host: env('HOST', '0.0.0.0'),
=======
  host: env('HOST', 'localhost'),
>>>>>>> restaurants
});
