export default function (this: void, { env }: any) {
  return {
    auth: {
      secret: env('ADMIN_JWT_SECRET'),
    },
    transfer: {
      token: {
        salt: env('TRANSFER_TOKEN_SALT'),
      },
    },
  };
}
