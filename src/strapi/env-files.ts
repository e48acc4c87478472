/** The file that Strapi loads at start (`ENV_PATH` may name another), relative to the app's root. */
export const ENV_FILE = '.env';

/** Committed files that show which variables there are, without their values. */
export const ENV_EXAMPLE_FILES: readonly string[] = [
  '.env.example',
  '.env.template',
  '.env.dist',
  '.env.sample',
];

/**
 * Glob patterns, relative to the app's root, of the files in which other environments give or use variables. A new
 * variable has to be made known there by a person: the values live with the platform. The example files match as well.
 */
export const ENVIRONMENT_FILES: readonly string[] = [
  // The same app under another NODE_ENV.
  '.env.*',
  'config/env/*/**/*.{js,ts,json}',
  // Containers.
  '{,**/}Dockerfile*',
  '{,**/}*.Dockerfile',
  '{,**/}docker-compose*.{yml,yaml}',
  '{,**/}compose*.{yml,yaml}',
  '{,**/}docker-entrypoint*.sh',
  '{k8s,kubernetes,helm,charts,deploy}/**/*.{yml,yaml}',
  // Continuous integration.
  '.github/workflows/*.{yml,yaml}',
  '.gitlab-ci.yml',
  '.circleci/config.yml',
  'bitbucket-pipelines.yml',
  'azure-pipelines.yml',
  '.travis.yml',
  'Jenkinsfile',
  'cloudbuild.{yml,yaml}',
  // Hosting platforms.
  'render.yaml',
  'app.json',
  'heroku.yml',
  'Procfile',
  'fly.toml',
  'fly.*.toml',
  'railway.{json,toml}',
  'app.{yml,yaml}',
  '.do/*.{yml,yaml}',
  '.ebextensions/*.config',
  '.platform.app.yaml',
  '.strapi-cloud.json',
  'netlify.toml',
  'vercel.json',
  'nixpacks.toml',
  'serverless.{yml,yaml,ts,js}',
  // Process managers.
  'ecosystem.config.{js,cjs,json}',
  'pm2.{json,config.js,config.cjs}',
];

/**
 * What tells that such a file gives or uses variables of Strapi, rather than being about something else: the names in its
 * config, or ways to set any variable.
 */
export const MENTIONS_ENVIRONMENT =
  /\benv(?:\.\w+)?\(|process\.env\b|\b(?:ADMIN_JWT_SECRET|APP_KEYS|API_TOKEN_SALT|JWT_SECRET|TRANSFER_TOKEN_SALT|DATABASE_[A-Z]+|NODE_ENV)\b|^\s*(?:env|environment|env_file|envVars)\s*:|^\s*(?:ENV|ARG)\s/m;

/**
 * Whether a file is written in `NAME=value` lines, by its name: `.env`, `.env.production`, `production.env`.
 *
 * `isEnvFile('apps\\cms\\.env.local')` → `true`
 */
export function isEnvFile(path: string): boolean {
  const name = path.split(/[\\/]/).at(-1) ?? '';
  return /^\.env(?:rc)?(?:\.|$)/.test(name) || /\.env$/.test(name);
}
