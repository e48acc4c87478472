export default ({
  url: '/restaurants',
} as unknown as AdminConfig);
