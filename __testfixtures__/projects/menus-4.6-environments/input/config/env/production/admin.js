'use strict'

module.exports = ({ env }) => ({
  url: '/dashboard',
  auth: { secret: env('ADMIN_JWT_SECRET') }
})
