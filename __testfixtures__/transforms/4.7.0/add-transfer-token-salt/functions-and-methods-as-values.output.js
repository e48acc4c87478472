const articleUrl = (uid) => `/articles/${uid}`;

module.exports = ({ env }) => ({
  auth: {
    secret: env('ADMIN_JWT_SECRET'),
    events: {
      onConnectionSuccess(e) {
        console.log(e.user, e.provider);
      },
      onConnectionError: async (e) => {
        console.error(e.error);
      },
    },
  },
  preview: { enabled: true, handler: (uid) => articleUrl(uid) },
  watchIgnoreFiles: [
    '**/articles/**',
  ],
  transfer: {
    token: {
      salt: env('TRANSFER_TOKEN_SALT')
    }
  }
});
