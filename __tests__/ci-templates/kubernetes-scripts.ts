import { z } from 'zod';
import { parseDocuments, readTemplate } from './read-template.ts';

interface KubernetesJob {
  readonly completions: number | undefined;
  readonly parallelism: number | undefined;
  readonly completionMode: string | undefined;
  readonly restartPolicy: string;
  readonly script: string;
}

/** What the jobs in kubernetes-job.yaml run, the shards first, and the variables that its ConfigMap sets. */
export function kubernetesScripts(): {
  readonly variables: Readonly<Record<string, string>>;
  readonly jobs: readonly KubernetesJob[];
} {
  const jobSchema = z.object({
    kind: z.literal('Job'),
    spec: z.object({
      completions: z.int().optional(),
      parallelism: z.int().optional(),
      completionMode: z.string().optional(),
      template: z.object({
        spec: z.object({
          restartPolicy: z.string(),
          containers: z.tuple([
            z.object({ command: z.tuple([z.literal('bash'), z.literal('-c'), z.string()]) }),
          ]),
        }),
      }),
    }),
  });
  const configSchema = z.object({ kind: z.literal('ConfigMap'), data: z.record(z.string(), z.string()) });
  const documents = parseDocuments(readTemplate('kubernetes-job.yaml'));
  const jobs = documents.flatMap((document) => {
    const { data } = jobSchema.safeParse(document);
    if (!data) return [];
    const { template, completions, parallelism, completionMode } = data.spec;
    const { restartPolicy, containers } = template.spec;
    return [{ completions, parallelism, completionMode, restartPolicy, script: containers[0].command[2] }];
  });
  const [config] = documents.flatMap((document) => configSchema.safeParse(document).data ?? []);
  const { HOME: _, ...variables } = config?.data ?? {};
  return { variables, jobs };
}
