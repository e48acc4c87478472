const config: Record<string, unknown> = {
  url: '/restaurants',
};

export default config;
