import en from './en.json';
import ptBR from './pt-BR.json';

export default {
  en,
  'pt-BR': ptBR,
};
