import trads from './all';

export const languageNativeNames = { en: 'English' };

export default trads;
