import en from './en.json';

const languageNativeNames = { en: 'English' };

export default { en };
