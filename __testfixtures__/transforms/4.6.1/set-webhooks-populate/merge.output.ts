export default {
  webhooks: { defaultHeaders: {}, populateRelations: false }
}
