import { articles } from "./articles"

export default ({ env }) => ({
    url: articles.url,
    auth: {
        secret: env("ADMIN_JWT_SECRET")
    }
})