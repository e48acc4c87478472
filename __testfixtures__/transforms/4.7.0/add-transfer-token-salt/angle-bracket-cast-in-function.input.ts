export default ({ env }) => <AdminConfig>{
  auth: <AuthConfig>{
    secret: env('ADMIN_JWT_SECRET'),
  },
};
