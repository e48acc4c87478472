module.exports = ({ env }) => ({
  host: env('HOST', '0.0.0.0'),
  url: "https://restaurants.example",
  description: "The chef's articles",
  admin: {
    auth: {
      secret: env('ADMIN_JWT_SECRET'),
    },
  },
});
