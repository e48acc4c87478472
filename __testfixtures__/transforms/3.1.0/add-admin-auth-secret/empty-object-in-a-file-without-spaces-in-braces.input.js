module.exports = ({env}) => ({
  cron: {enabled: true},
  admin: {},
});
