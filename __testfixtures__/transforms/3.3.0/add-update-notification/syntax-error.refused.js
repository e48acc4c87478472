export const LOGIN_LOGO = ;
