function configOf(stage) {
  if (stage === 'production') return { url: '/dashboard' };
}

module.exports = configOf(process.env.NODE_ENV);
