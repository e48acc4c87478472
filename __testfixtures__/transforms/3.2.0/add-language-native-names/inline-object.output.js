import en from './en.json';
import ptBR from './pt-BR.json';

export const languageNativeNames = {
  en: 'English',
  'pt-BR': 'Português (Brasil)',
};

export default {
  en,
  'pt-BR': ptBR,
};
