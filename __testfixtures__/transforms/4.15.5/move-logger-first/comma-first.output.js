module.exports =
  [ 'strapi::logger' // ours
  , 'strapi::errors'
  , 'strapi::body'
  ]
