import en from './en.json';
import fr from './fr.json';
import de from './de.json';

const trads = {
  en,
  fr,
  de,
};

export default trads;
