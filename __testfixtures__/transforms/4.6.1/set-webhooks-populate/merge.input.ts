export default {
  webhooks: { defaultHeaders: {} }
}
