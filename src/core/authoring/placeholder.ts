/** Stands in `fixtures.json` and in the step of the guide until their author says which files the transform is for. */
export const PLACEHOLDER_PATH = 'path/of/the/file';

/** Stands in the input that `new-transform` writes. A fixture that still has it tests nothing, and is rejected. */
export const PLACEHOLDER = 'Placeholder of `strapi-uplift new-transform`';

/** Stands for the reason of a step until its author says it. */
export const PLACEHOLDER_WHY = 'Say here what goes wrong without it.';
