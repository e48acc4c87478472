import en from './en.json';

const trads = { en };

export { trads as default };
