import en from './en.json';
import dk from './dk.json';

const trads = { en, dk }; // only these

// The panel takes the default export.
export default trads;
