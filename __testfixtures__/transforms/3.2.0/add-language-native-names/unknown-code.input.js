import en from './en.json';
import tlh from './tlh.json';

const trads = {
  en,
  tlh,
};

export default trads;
