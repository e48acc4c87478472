import { load } from './load';

export default load(['en', 'fr']);
