import en from './en.json';
import zhHans from './zh-Hans.json';
import zh from './zh.json';

const trads = {
	en,
	'zh-Hans': zhHans,
	zh
};

export default trads;
