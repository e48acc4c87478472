import path from 'path';

export default ({ env }) => ({ filename: path.join(__dirname, '..' });
