export default {
	register(/* { strapi } */) {},

	bootstrap(/* { strapi } */) {},
};
