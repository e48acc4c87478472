import { ENV_FILE } from '../../strapi/env-files.ts';
import { planSecrets } from '../secrets/plan-secrets.ts';
import type { SecretFilePlan, SecretNeed } from '../secrets/secrets-plan.ts';

/** What is to happen to `.env`, which has this text, or is not there. */
export type PlanEnv = (needs: readonly SecretNeed[], text: string | undefined) => SecretFilePlan | undefined;

/**
 * Of the plan for the secrets only what is decided about `.env`: the notes and the example files are for those who read a plan. Few
 * keys change anything about it, so the last answer is kept.
 */
export function rememberEnvPlan(): PlanEnv {
  let last: { readonly question: string; readonly plan: SecretFilePlan | undefined } | undefined;
  return (needs, text) => {
    const question = JSON.stringify([needs, text]);
    if (last?.question !== question) {
      const env = { path: ENV_FILE, text: text ?? null, git: 'no-git' } as const;
      const { files } = planSecrets({ needs, env, examples: [] });
      last = { question, plan: files.find(({ path }) => path === ENV_FILE) };
    }
    return last.plan;
  };
}
