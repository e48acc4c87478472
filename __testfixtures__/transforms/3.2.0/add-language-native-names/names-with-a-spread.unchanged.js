import en from './en.json';
import fr from './fr.json';
import others from './others';

export const languageNativeNames = { en: 'English', ...others };

export default { en, fr };
