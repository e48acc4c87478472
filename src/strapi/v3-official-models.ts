/** A model as its settings file has it, without what says nothing of the database. */
export interface OfficialModel {
  readonly collectionName?: string;
  readonly options?: { readonly timestamps: boolean };
  readonly attributes: Readonly<Record<string, Readonly<Record<string, string | boolean>>>>;
}

/**
 * The models that come with Strapi 3, by package and lower-cased name: for projects whose packages are not installed.
 *
 * Source: `models/*.settings.json` of each package at 3.6.11, and for `strapi` itself `lib/services/core-store.js` and
 * `lib/services/webhook-store.js`. The other official plugins have no models.
 */
export const V3_OFFICIAL_MODELS: Readonly<Record<string, Readonly<Record<string, OfficialModel>>>> = {
  strapi: {
    'core-store': {
      collectionName: 'core_store',
      attributes: {
        key: { type: 'string' },
        value: { type: 'text' },
        type: { type: 'string' },
        environment: { type: 'string' },
        tag: { type: 'string' },
      },
    },
    webhooks: {
      collectionName: 'strapi_webhooks',
      attributes: {
        name: { type: 'string' },
        url: { type: 'text' },
        headers: { type: 'json' },
        events: { type: 'json' },
        enabled: { type: 'boolean' },
      },
    },
  },
  'strapi-admin': {
    permission: {
      collectionName: 'strapi_permission',
      options: { timestamps: true },
      attributes: {
        action: { type: 'string' },
        subject: { type: 'string' },
        properties: { type: 'json' },
        conditions: { type: 'json' },
        role: { model: 'role', plugin: 'admin' },
      },
    },
    role: {
      collectionName: 'strapi_role',
      options: { timestamps: true },
      attributes: {
        name: { type: 'string' },
        code: { type: 'string' },
        description: { type: 'string' },
        users: { collection: 'user', via: 'roles', plugin: 'admin' },
        permissions: { collection: 'permission', via: 'role', plugin: 'admin' },
      },
    },
    user: {
      collectionName: 'strapi_administrator',
      attributes: {
        firstname: { type: 'string' },
        lastname: { type: 'string' },
        username: { type: 'string' },
        email: { type: 'email' },
        password: { type: 'password' },
        resetPasswordToken: { type: 'string' },
        registrationToken: { type: 'string' },
        isActive: { type: 'boolean' },
        roles: {
          collection: 'role',
          via: 'users',
          plugin: 'admin',
          dominant: true,
          collectionName: 'strapi_users_roles',
        },
        blocked: { type: 'boolean' },
        preferedLanguage: { type: 'string' },
      },
    },
  },
  'strapi-plugin-upload': {
    file: {
      options: { timestamps: true },
      attributes: {
        name: { type: 'string' },
        alternativeText: { type: 'string' },
        caption: { type: 'string' },
        width: { type: 'integer' },
        height: { type: 'integer' },
        formats: { type: 'json' },
        hash: { type: 'string' },
        ext: { type: 'string' },
        mime: { type: 'string' },
        size: { type: 'decimal' },
        url: { type: 'string' },
        previewUrl: { type: 'string' },
        provider: { type: 'string' },
        provider_metadata: { type: 'json' },
        related: { collection: '*', filter: 'field' },
      },
    },
  },
  'strapi-plugin-users-permissions': {
    permission: {
      attributes: {
        type: { type: 'string' },
        controller: { type: 'string' },
        action: { type: 'string' },
        enabled: { type: 'boolean' },
        policy: { type: 'string' },
        role: { model: 'role', via: 'permissions', plugin: 'users-permissions' },
      },
    },
    role: {
      collectionName: 'users-permissions_role',
      attributes: {
        name: { type: 'string' },
        description: { type: 'string' },
        type: { type: 'string' },
        permissions: { collection: 'permission', via: 'role', plugin: 'users-permissions' },
        users: { collection: 'user', via: 'role', plugin: 'users-permissions' },
      },
    },
    user: {
      collectionName: 'users-permissions_user',
      options: { timestamps: true },
      attributes: {
        username: { type: 'string' },
        email: { type: 'email' },
        provider: { type: 'string' },
        password: { type: 'password' },
        resetPasswordToken: { type: 'string' },
        confirmationToken: { type: 'string' },
        confirmed: { type: 'boolean' },
        blocked: { type: 'boolean' },
        role: { model: 'role', via: 'users', plugin: 'users-permissions' },
      },
    },
  },
  'strapi-plugin-i18n': {
    locale: {
      collectionName: 'i18n_locales',
      options: { timestamps: true },
      attributes: { name: { type: 'string' }, code: { type: 'string' } },
    },
  },
};
