module.exports = ({ env }) => ({ host: env('HOST', '0.0.0.0') /* menus, articles */, port: env.int('PORT', 1337) });
