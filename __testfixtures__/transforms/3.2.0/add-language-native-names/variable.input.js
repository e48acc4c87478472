import en from './en.json';
import fr from './fr.json';

const trads = {
  en,
  fr,
};

export default trads;
