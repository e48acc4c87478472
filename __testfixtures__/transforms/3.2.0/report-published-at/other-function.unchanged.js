module.exports = () => strapi.query('article').find({ published_at_null: true });
