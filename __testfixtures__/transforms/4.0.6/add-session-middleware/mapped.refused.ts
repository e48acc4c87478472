const names: string[] = ["errors", "body"];

export default names.map((name) => `strapi::${name}`);
