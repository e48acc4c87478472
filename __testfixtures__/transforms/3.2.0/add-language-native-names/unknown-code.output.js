import en from './en.json';
import tlh from './tlh.json';

const trads = {
  en,
  tlh,
};

export const languageNativeNames = {
  en: 'English',
  tlh: 'tlh',
};

export default trads;
