import type { Finding } from '../findings.ts';
import { escapeMarkdown } from '../markdown/escape-markdown.ts';
import { markdownLink } from '../markdown/markdown-link.ts';
import { webAddress } from '../web-address.ts';
import type { SarifRule } from './sarif-log.ts';

/** The rules of a log, in the order in which results name them: results point to them by their number. */
export interface SarifRules {
  /** @returns the number of the finding's rule */
  indexOf(finding: Finding): number;
  all(): readonly SarifRule[];
}

export function createSarifRules(): SarifRules {
  const indexes = new Map<string, number>();
  const rules: SarifRule[] = [];
  return {
    indexOf(finding) {
      const known = indexes.get(finding.rule);
      if (known !== undefined) return known;
      indexes.set(finding.rule, rules.length);
      return rules.push(ruleOf(finding)) - 1;
    },
    all: () => rules,
  };
}

function ruleOf({ rule, title, level, ...finding }: Finding): SarifRule {
  const url = webAddress(finding.url);
  const [version = ''] = /^\d+\.\d+\.\d+(?=\/)/.exec(rule) ?? [];
  const variable = /^secrets\/(.+)$/s.exec(rule)?.[1];
  const what = variable === undefined ? title : `${title}: ${variable}`;
  const every = variable === undefined ? 'Every upgrade of Strapi' : 'A guide on the way';
  const asker = version ? `The guide to Strapi ${version}` : every;
  const linked = url === undefined ? asker : markdownLink(asker, url);
  return {
    id: rule,
    shortDescription: { text: what },
    fullDescription: { text: `${what}. ${asker} asks for it.` },
    ...(url !== undefined && { helpUri: url }),
    help: {
      text: `${what}. ${asker}${url === undefined ? '' : ` (${url})`} asks for it. ${MORE}`,
      markdown: `**${escapeMarkdown(what)}**\n\n${linked} asks for it.\n\n${MORE}`,
    },
    // A file that only a person can do has a level of its own.
    defaultConfiguration: { level: level === 'note' ? 'note' : 'warning' },
    properties: { tags: ['strapi', 'upgrade', ...(version ? [`strapi-${version}`] : [])] },
  };
}

const MORE =
  '`strapi-uplift check` tells where it is needed, and `strapi-uplift upgrade` does what is automatic.';
