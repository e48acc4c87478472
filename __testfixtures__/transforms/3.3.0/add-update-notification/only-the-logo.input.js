import logo from './assets/logo.png';

export const LOGIN_LOGO = logo;
