module.exports = ({ env }) => ({
  ['admin']: {
    [`auth`]: {
      events: {},
    },
  },
});
