export const SHOW_TUTORIALS = false;
