export default ({ env }: any) => ({
  auth: {
    secret: env('ADMIN_JWT_SECRET'),
  },
});
