export default ({ env }: { env: (name: string, fallback?: string) => string }) => ({
  auth: {
    secret: env('ADMIN_JWT_SECRET'),
  },
});
