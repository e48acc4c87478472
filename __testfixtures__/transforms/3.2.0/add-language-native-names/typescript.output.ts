import en from './en.json';
import uk from './uk.json';

type Trads = Record<string, Record<string, string>>;

const trads = {
  en,
  uk,
} as Trads;

export const languageNativeNames = {
  en: 'English',
  uk: 'Українська',
};

export default trads;
