import type { ScalarField, Type } from './world.ts';

/** Strapi's own types whose rows are everybody's own content. */
export interface SystemTypes {
  readonly admin: Type;
  readonly adminRole: Type;
  readonly user: Type;
  readonly role: Type;
  readonly file: Type;
  readonly locale: Type;
}

export function systemTypes(): SystemTypes {
  return {
    admin: type('strapi::user', 'strapi_administrator', 'admin::user', 'admin_users', {
      fields: [
        text('firstname'),
        text('lastname'),
        text('username'),
        { ...text('email'), required: true, unique: true },
        text('password'),
        text('resetPasswordToken'),
        text('registrationToken'),
        scalar('isActive', 'boolean'),
        scalar('blocked', 'boolean'),
        text('preferedLanguage'),
      ],
      timestamps: undefined,
      creators: false,
    }),
    adminRole: type('strapi::role', 'strapi_role', 'admin::role', 'admin_roles', {
      fields: [
        { ...text('name'), required: true, unique: true },
        { ...text('code'), required: true, unique: true },
        text('description'),
      ],
      timestamps: STANDARD,
      creators: false,
    }),
    user: type(
      'plugins::users-permissions.user',
      'users-permissions_user',
      'plugin::users-permissions.user',
      'up_users',
      {
        fields: [
          { ...text('username'), required: true, unique: true },
          { ...text('email'), required: true },
          text('provider'),
          text('password'),
          text('resetPasswordToken'),
          text('confirmationToken'),
          scalar('confirmed', 'boolean'),
          scalar('blocked', 'boolean'),
          text('nickName'),
        ],
      },
    ),
    role: type(
      'plugins::users-permissions.role',
      'users-permissions_role',
      'plugin::users-permissions.role',
      'up_roles',
      {
        fields: [{ ...text('name'), required: true }, text('description'), { ...text('type'), unique: true }],
        timestamps: undefined,
      },
    ),
    file: type('plugins::upload.file', 'upload_file', 'plugin::upload.file', 'files', {
      fields: [
        { ...text('name'), required: true },
        text('alternativeText'),
        text('caption'),
        scalar('width', 'integer'),
        scalar('height', 'integer'),
        scalar('formats', 'json'),
        { ...text('hash'), required: true },
        text('ext'),
        { ...text('mime'), required: true },
        { ...scalar('size', 'decimal'), required: true },
        { ...text('url'), required: true },
        text('previewUrl'),
        { ...text('provider'), required: true },
        scalar('provider_metadata', 'json'),
      ],
    }),
    locale: type('plugins::i18n.locale', 'i18n_locales', 'plugin::i18n.locale', 'i18n_locale', {
      fields: [text('name'), { ...text('code'), unique: true }],
    }),
  };
}

const STANDARD = ['created_at', 'updated_at'] as const;

function type(
  uid: string,
  table: string,
  v4Uid: string,
  v4Table: string,
  rest: Pick<Type, 'fields'> & Partial<Pick<Type, 'timestamps' | 'creators'>>,
): Type {
  const [, plugin, name = ''] = /^(?:plugins::(.+)\.|strapi::)(.+)$/.exec(uid) ?? [];
  return {
    uid,
    name,
    plugin: plugin ?? 'admin',
    kind: 'collectionType',
    table,
    timestamps: STANDARD,
    creators: true,
    draft: false,
    localized: false,
    system: true,
    v4: { uid: v4Uid, singular: name, table: v4Table },
    rows: [],
    ...rest,
  };
}

const text = (name: string): ScalarField => scalar(name, 'string');

function scalar(name: string, type: string): ScalarField {
  return { kind: 'scalar', name, v4: name, type };
}
