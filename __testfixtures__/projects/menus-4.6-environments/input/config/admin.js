'use strict'

// The panel is served from a sub-path in production: see config/env.
module.exports = ({ env }) => {
  const secret = env('ADMIN_JWT_SECRET')

  return {
    auth: { secret },
    apiToken: { salt: env('API_TOKEN_SALT') }, // rotated in March
    flags: { nps: false } // no surveys
  }
}
