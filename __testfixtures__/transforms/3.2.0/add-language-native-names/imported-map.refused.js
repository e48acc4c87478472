import trads from './all';

export default trads;
