module.exports = {
  jwtSecret: process.env.JWT_SECRET || '1f0c2b3a-4d5e-4f60-8a7b-9c8d7e6f5a4b',
};
