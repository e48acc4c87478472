const config = {
  url: '/restaurants',
};

export default config!;
