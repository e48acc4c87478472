/** Where an action of v3 is looked for: in the application, or in one plugin. */
export interface ActionQuery {
  /** `undefined` for the application. */
  readonly plugin?: string;
  readonly controller: string;
  readonly action: string;
}

const ACTION_ID = /^(?<scope>api|plugin)::(?<owner>[^.]+)\.(?<controller>[^.]+)\.(?<action>[^.]+)$/;

/**
 * The actions of a v4 application that an action of v3 may be, whose name v3 has put in lower case. File names count without
 * hyphens and underscores, because v4 makes them kebab case (@strapi/strapi, lib/core/loaders/apis.js).
 *
 * `openinghours` of `restaurant` → `api::restaurant.restaurant.openingHours`
 *
 * @param actions full ids; of an application's APIs, several may have a controller of one name
 */
export function findActions(actions: readonly string[], query: ActionQuery): readonly string[] {
  return actions.filter((id) => {
    const { scope, owner, controller = '', action = '' } = ACTION_ID.exec(id)?.groups ?? {};
    return (
      (query.plugin === undefined ? scope === 'api' : scope === 'plugin' && owner === query.plugin) &&
      fileKey(controller) === fileKey(query.controller) &&
      action.toLowerCase() === query.action.toLowerCase()
    );
  });
}

function fileKey(name: string): string {
  return name.replaceAll(/[-_]/g, '').toLowerCase();
}
