window.strapi.notification.toggle({
  type: "warning",
  message: { id: "articles.failed" },
})
globalThis.strapi.notification.toggle({
  type: "info",
  message: { id: "articles.hint" },
})
