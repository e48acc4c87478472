module.exports = ({ env }) => ({ host: env('HOST'), admin: restaurants });
