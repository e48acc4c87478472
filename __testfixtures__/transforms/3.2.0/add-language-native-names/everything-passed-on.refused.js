import en from './en.json';
import fr from './fr.json';

export * from './names';

export default { en, fr };
