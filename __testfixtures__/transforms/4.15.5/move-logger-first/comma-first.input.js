module.exports =
  [ 'strapi::errors'
  , 'strapi::logger' // ours
  , 'strapi::body'
  ]
