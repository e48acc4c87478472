// One admin config for every city; see config/shared.
import admin from '~config/admin';

export default admin;
