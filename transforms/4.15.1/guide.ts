import { defineGuide } from '../../src/strapi/guide.ts';

export default defineGuide({
  title: '4.15.0 → 4.15.1: the folder .strapi',
  url: 'https://docs-v4.strapi.io/dev-docs/project-structure',
  steps: [
    {
      transform: 'ignore-generated-folder',
      files: '.gitignore',
      why: 'Every build of the admin panel writes files into .strapi, which git would take for yours.',
    },
  ],
  secrets: [],
  notes: () => [],
});
