import en from './en.json';
import tlh from './tlh.json';

export const languageNativeNames = { en: 'English', tlh: 'tlh' };

export default { en, tlh };
