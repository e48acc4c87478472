const config = {
  url: '/restaurants',
} satisfies Config;

export default config;
