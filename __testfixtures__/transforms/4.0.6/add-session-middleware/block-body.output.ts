export default ({ env }) => {
    const origin = env.array('CORS_ORIGIN', ['*'])

    return [
        'strapi::errors',
        { name: 'strapi::cors', config: { origin } },
        'strapi::body',
        'strapi::session'
    ]
}
