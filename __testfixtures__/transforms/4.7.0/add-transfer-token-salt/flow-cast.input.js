// @flow
module.exports = ({
  url: '/restaurants',
}: AdminConfig);
