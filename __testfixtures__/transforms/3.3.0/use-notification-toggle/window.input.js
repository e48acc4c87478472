window.strapi.notification.error("articles.failed")
globalThis.strapi.notification.info("articles.hint")
