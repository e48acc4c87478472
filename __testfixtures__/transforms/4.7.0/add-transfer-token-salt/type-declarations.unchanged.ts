declare const config: { url: string };
export default config;
