module.exports = ({ env }) => ({
  admin: {
    auth: {
    },
  },
});
