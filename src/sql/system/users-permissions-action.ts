import { guideCoreAction, guidePluginAction } from '../../strapi/v3-permission-actions.ts';
import { currentActionName } from '../../strapi/v4-action-names.ts';
import type { NameMap } from '../name-map.ts';
import { findModel } from '../v3/find-model.ts';
import type { V3Model } from '../v3/model.ts';
import { findActions } from './controller-actions.ts';

/** What a permission of the Users & Permissions plugin allows in v3. */
export interface V3Action {
  /** `application`, or the name of a plugin. */
  readonly type: string;
  readonly controller: string;
  readonly action: string;
}

export interface ActionContext {
  readonly names: NameMap;
  readonly models: readonly V3Model[];
  /** Actions in the v4 application's source, as full ids: `api::restaurant.restaurant.openingHours`. Empty where it was not given. */
  readonly controllerActions: readonly string[];
}

export type V4Action =
  | { readonly kind: 'found'; readonly action: string }
  | { readonly kind: 'none'; readonly subject: string; readonly reason: string };

/**
 * The action of v4 that one of v3 has become. v4 deletes permissions for actions that it does not know at its next boot, so none
 * is guessed.
 *
 * `application`, `restaurant`, `findone` → `api::restaurant.restaurant.findOne`
 */
export function v4Action(v3: V3Action, context: ActionContext): V4Action {
  return v3.type === 'application' ? applicationAction(v3, context) : pluginAction(v3, context);
}

function applicationAction(v3: V3Action, context: ActionContext): V4Action {
  const model = findModel(context.models, { model: v3.controller });
  const type = model && context.names.typeOf(model.uid);
  const inSource = findActions(context.controllerActions, v3);
  const own = type === undefined ? undefined : inSource.find((id) => id.startsWith(`${type}.`));
  const [only, another] = own ? [own] : inSource;
  if (only && another) return none(v3, `is in several APIs of the v4 application: ${inSource.join(', ')}`);
  if (only) return { kind: 'found', action: only };

  if (model && type === undefined) return none(v3, `belongs to ${model.uid}, which v4 does not have`);
  const core = type === undefined ? undefined : guideCoreAction(v3.action);
  if (core === null) return none(v3, 'is gone in v4');
  return core ? { kind: 'found', action: `${type}.${core}` } : unknown(v3, context);
}

function pluginAction(v3: V3Action, context: ActionContext): V4Action {
  const [inSource] = findActions(context.controllerActions, { ...v3, plugin: v3.type });
  if (inSource) return { kind: 'found', action: inSource };
  const guide = guidePluginAction(v3.type, v3.controller, v3.action);
  const action = guide && currentActionName(guide);
  if (action === null) return none(v3, 'is gone in v4');
  return action ? { kind: 'found', action } : unknown(v3, context);
}

function unknown(v3: V3Action, { controllerActions }: ActionContext): V4Action {
  return controllerActions.length > 0
    ? none(v3, 'is not in the v4 application')
    : none(v3, 'is not one of Strapi’s own: give the v4 application with --app to have it looked up');
}

function none({ type, controller, action }: V3Action, reason: string): V4Action {
  return { kind: 'none', subject: `${type}.${controller}.${action}`, reason: `the action ${reason}` };
}
