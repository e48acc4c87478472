export * from './options';
export const SHOW_TUTORIALS = false;
