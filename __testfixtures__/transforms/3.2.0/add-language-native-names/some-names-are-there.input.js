import en from './en.json';
import fr from './fr.json';
import sv from './sv.json';
import ptBR from './pt-BR.json';

const trads = {
  en,
  fr,
  sv,
  'pt-BR': ptBR,
};

export const languageNativeNames = {
  en: 'English',
  fr: 'French, in its own words',
};

export default trads;
