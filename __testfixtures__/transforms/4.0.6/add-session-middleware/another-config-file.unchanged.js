module.exports = ({ env }) => ({ host: env('HOST') });
