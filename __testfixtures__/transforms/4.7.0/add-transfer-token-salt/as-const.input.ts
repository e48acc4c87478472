export default {
  url: '/restaurants',
} as const;
