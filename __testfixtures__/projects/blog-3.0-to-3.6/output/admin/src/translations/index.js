import en from './en.json';
import fr from './fr.json';
import de from './de.json';

const trads = {
  en,
  fr,
  de,
};

export const languageNativeNames = {
  en: 'English',
  fr: 'Français',
  de: 'Deutsch',
};

export default trads;
