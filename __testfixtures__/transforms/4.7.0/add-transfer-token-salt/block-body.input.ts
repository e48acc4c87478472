export default ({ env }) => {
  return {
    auth: {
      secret: env('ADMIN_JWT_SECRET'),
    },
  }
}
