import en from './en.json';
import { locale } from './locale';

export default { [locale]: en };
