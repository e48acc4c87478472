import config from '../../shared/admin';

export default config;
