import type { Catalog } from '../catalog.ts';
import { MANIFESTS } from '../dependency-step.ts';
import type { ExplainedStep } from '../report/report-schema.ts';
import { explainExample } from './explain-example.ts';

/** The steps that every upgrade has, whichever guides it crosses. */
export function commonSteps(catalog: Catalog): ExplainedStep[] {
  const bump = catalog.transform('bump-strapi-dependencies');
  return [
    {
      id: 'dependencies',
      title: bump.title,
      does: {
        kind: 'edit',
        files: MANIFESTS,
        ...(bump.example && { example: explainExample(bump, bump.example) }),
      },
      why: 'The packages of Strapi only work with each other in one version. Only official ones are set, engines.node to what that version runs on; nothing is added. Versions that a workspace keeps in a catalog are set there.',
    },
    {
      id: 'secrets',
      title: 'Give the secrets a value',
      does: { kind: 'edit', files: '{.env,.env.example}', makes: '.env' },
      why: 'What the config reads has to have a value. One that is there always stays; what is missing gets random bytes from node:crypto, which go into .env and nowhere else.',
    },
    {
      id: 'install',
      title: 'Install the dependencies',
      does: { kind: 'command', argv: ['npm', 'install'] },
      why: 'Runs the package manager of the project, once for each workspace. Where that fails, every file is put back.',
    },
    {
      id: 'build',
      title: 'Rebuild the admin panel',
      does: { kind: 'command', argv: ['npm', 'run', 'build'] },
      why: 'The admin panel is built from the packages and the code of the project.',
    },
  ];
}
