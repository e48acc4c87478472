import en from './en.json';
import fr from './fr.json';
import de from './de.json';

const languageNativeNames = { en: 'English', fr: 'Français', de: 'Deutsch' };

export { languageNativeNames };
export default { en, fr, de };
