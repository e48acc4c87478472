import en from './en.json';

const trads = { en };

export const languageNativeNames = {
  en: 'English',
};

export { trads as default };
