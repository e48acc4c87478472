/** A place in a container or CI file that says which Node.js is to be taken. */
export interface NodePin {
  /** `16`, `16.14.0`, `gallium`. */
  readonly version: string;
  /** 1-based. */
  readonly line: number;
}

/**
 * Finds the versions of Node.js in a Dockerfile, a compose file or the file of a CI service, as far as they are written down.
 *
 * `FROM node:16-alpine AS build` → `16` in line 1; `node-version: [14, 16]` → `14` and `16`
 */
export function nodePins(text: string): readonly NodePin[] {
  return text.split(/\r\n|\r|\n/).flatMap((content, index) => {
    const line = index + 1;
    if (/^\s*#/.test(content)) return [];
    const image = IMAGE.exec(content)?.[1];
    if (image !== undefined) return [{ version: image, line }];
    const value = SETTING.exec(content)?.[1] ?? '';
    return [...value.matchAll(VERSION)].map(([, version = '']) => ({ version, line }));
  });
}

/** `node:16-alpine`, `docker.io/library/node:gallium`, `cimg/node:16.20` behind FROM or `image:`. A name by itself is no version. */
const IMAGE =
  /(?:^\s*FROM\s+(?:--\S+\s+)*|\bimage:\s*["']?)(?:[\w.:-]+\/)*node:v?(\d+(?:\.\d+){0,2}|[a-z]+(?=$|[\s"'-]))/i;

/** GitHub Actions, Azure Pipelines, a Dockerfile's argument, and the variable that hosts read. */
const SETTING = /\b(?:node-version|node_version|nodeVersion|versionSpec)["']?\s*[:=]\s*([^#]*)/i;

const VERSION = /(?<![\w.$])v?(\d+(?:\.\d+){0,2})(?:\.x)*(?![\w.-])/gi;
