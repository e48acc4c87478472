import core from './core';
import en from './en.json';

const trads = { ...core, en };

export default trads;
