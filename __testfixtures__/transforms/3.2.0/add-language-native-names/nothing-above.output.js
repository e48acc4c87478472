// Languages of the panel

export const languageNativeNames = {
  en: 'English',
};

export default { en: require('./en.json') };
