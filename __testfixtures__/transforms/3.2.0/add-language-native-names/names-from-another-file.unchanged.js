import en from './en.json';

export { languageNativeNames } from './names';

export default { en };
