import en from './en.json';
import uk from './uk.json';

type Trads = Record<string, Record<string, string>>;

const trads = {
  en,
  uk,
} as Trads;

export default trads;
