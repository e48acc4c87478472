export default ({ env }) => ({
  url: '/restaurants',
});
