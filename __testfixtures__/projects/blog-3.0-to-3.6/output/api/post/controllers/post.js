'use strict';

module.exports = {
  async latest() {
    return strapi.services.post.find({ _limit: 3, _sort: 'published_at:desc' });
  },
};
