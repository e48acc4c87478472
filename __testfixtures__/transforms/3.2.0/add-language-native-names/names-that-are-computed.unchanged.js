import en from './en.json';
import { namesOf } from './names';

export const languageNativeNames = namesOf(['en']);

export default { en };
