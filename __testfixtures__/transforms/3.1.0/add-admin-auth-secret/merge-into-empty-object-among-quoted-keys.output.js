module.exports = {
  "host": "0.0.0.0",
  "admin": {
    "auth": {
      "secret": process.env.ADMIN_JWT_SECRET
    }
  }
}
