import en from './en.json';
import dk from './dk.json';

const trads = { en, dk }; // only these

export const languageNativeNames = {
  en: 'English',
  dk: 'Dansk',
};

// The panel takes the default export.
export default trads;
