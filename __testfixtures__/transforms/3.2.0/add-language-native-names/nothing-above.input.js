// Languages of the panel

export default { en: require('./en.json') };
