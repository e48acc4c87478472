import en from './en.json';
import fr from './fr.json';

const trads = { en };

trads.fr = fr;

export default trads;
