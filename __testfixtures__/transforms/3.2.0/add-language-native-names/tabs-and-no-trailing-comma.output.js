import en from './en.json';
import zhHans from './zh-Hans.json';
import zh from './zh.json';

const trads = {
	en,
	'zh-Hans': zhHans,
	zh
};

export const languageNativeNames = {
	en: 'English',
	'zh-Hans': '中文 (简体)',
	zh: '中文 (繁體)'
};

export default trads;
