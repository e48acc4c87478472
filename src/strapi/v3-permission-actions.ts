type Actions = Readonly<Record<string, string | null>>;
type Controllers = Readonly<Record<string, Actions>>;

/**
 * What v4's guide makes of the permissions of an application's own controllers; the name follows the uid of the content-type.
 * `null` is "deleted".
 *
 * Source: https://docs-v4.strapi.io/dev-docs/migration/v3-to-v4/data/sql, "Permissions mapping", its example `restaurant`.
 */
const APPLICATION_ACTIONS: Actions = {
  count: null,
  create: 'create',
  delete: 'delete',
  find: 'find',
  findone: 'findOne',
  update: 'update',
  createlocalization: 'createLocalization',
};

/**
 * What v4's guide makes of the permissions of plugins, by v3's `type`, `controller` and `action`; all three are lower case there,
 * because v3 takes them from lower-cased paths (strapi/lib/load/filepath-to-prop-path.js) and lower-cases the action
 * (strapi-plugin-users-permissions/services/UsersPermissions.js). `null` is "deleted".
 *
 * Source: the other tables of the same section. Names that v4 has changed since are in v4-action-names.ts. Not in the guide, and
 * marked so, is what older v3 had: a database of 3.0.6, and DEFAULT_PERMISSIONS in UsersPermissions.js of 3.6.11.
 */
const PLUGIN_ACTIONS: Readonly<Record<string, Controllers | null>> = {
  'users-permissions': {
    auth: {
      callback: 'plugin::users-permissions.auth.callback',
      connect: 'plugin::users-permissions.auth.connect',
      emailconfirmation: 'plugin::users-permissions.auth.emailConfirmation',
      forgotpassword: 'plugin::users-permissions.auth.forgotPassword',
      register: 'plugin::users-permissions.auth.register',
      resetpassword: 'plugin::users-permissions.auth.resetPassword',
      sendemailconfirmation: 'plugin::users-permissions.auth.sendEmailConfirmation',
      // Not in the guide.
      admincallback: null,
      adminregister: null,
    },
    user: {
      count: 'plugin::users-permissions.user.count',
      create: 'plugin::users-permissions.user.create',
      destroy: 'plugin::users-permissions.user.destroy',
      destroyall: null,
      find: 'plugin::users-permissions.user.find',
      findone: 'plugin::users-permissions.user.findOne',
      me: 'plugin::users-permissions.user.me',
      update: 'plugin::users-permissions.user.update',
    },
    userspermissions: {
      getrole: 'plugin::users-permissions.role.getRole',
      getroles: 'plugin::users-permissions.role.getRoles',
      createrole: 'plugin::users-permissions.role.createRole',
      deleterole: 'plugin::users-permissions.role.deleteRole',
      updaterole: 'plugin::users-permissions.role.updateRole',
      getpermissions: 'plugin::users-permissions.permissions.getPermissions',
      getadvancedsettings: null,
      customroute: null,
      getemailtemplate: null,
      getpolicies: null,
      getproviders: null,
      getroutes: null,
      index: null,
      searchusers: null,
      updateadvancedsettings: null,
      updateemailtemplate: null,
      updateproviders: null,
      // Not in the guide.
      deleteprovider: null,
      init: null,
    },
  },
  i18n: {
    'content-types': { getnonlocalizedattributes: null },
    'iso-locales': { listisolocales: null },
    locales: {
      createlocale: null,
      deletelocale: null,
      listlocales: 'plugin::i18n.locales.listLocales',
      updatelocale: null,
    },
  },
  'content-type-builder': {
    builder: { getreservednames: null },
    componentcategories: { deletecategory: null, editcategory: null },
    components: {
      createcomponent: null,
      deletecomponent: null,
      getcomponent: 'plugin::content-type-builder.components.getComponent',
      getcomponents: 'plugin::content-type-builder.components.getComponents',
      updatecomponent: null,
    },
    connections: { getconnections: null },
    contenttypes: {
      createcontenttype: null,
      deletecontenttype: null,
      getcontenttype: 'plugin::content-type-builder.content-types.getContentType',
      getcontenttypes: 'plugin::content-type-builder.content-types.getContentTypes',
      updatecontenttype: null,
    },
  },
  upload: {
    upload: {
      count: 'plugin::upload.content-api.count',
      destroy: 'plugin::upload.content-api.destroy',
      find: 'plugin::upload.content-api.find',
      findone: 'plugin::upload.content-api.findOne',
      getsettings: null,
      search: null,
      updatesettings: null,
      upload: 'plugin::upload.content-api.upload',
    },
    // Not in the guide.
    proxy: { uploadproxy: null },
  },
  email: {
    email: { getsettings: null, send: 'plugin::email.email.send', test: null },
  },
  // "All permissions were deleted."
  'content-manager': null,
  documentation: null,
};

/**
 * What the guide makes of an action of a content-type's own controller.
 *
 * `guideCoreAction('findone')` → `'findOne'`; `guideCoreAction('count')` → `null`, it is deleted
 *
 * @returns `undefined` for what is not in the guide: the application's own actions
 */
export function guideCoreAction(action: string): string | null | undefined {
  return entry(APPLICATION_ACTIONS, action);
}

/**
 * What the guide makes of an action of a plugin.
 *
 * `guidePluginAction('email', 'email', 'send')` → `'plugin::email.email.send'`
 *
 * @returns `null` where it is deleted, `undefined` where the guide does not know it
 */
export function guidePluginAction(
  type: string,
  controller: string,
  action: string,
): string | null | undefined {
  const controllers = entry(PLUGIN_ACTIONS, type);
  const actions = controllers && entry(controllers, controller);
  return actions ? entry(actions, action) : actions;
}

/** Names come from a database: `constructor` is not in these tables. */
function entry<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
