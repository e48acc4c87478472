CREATE TABLE public."Tags" (
    id integer NOT NULL,
    label character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer
);

CREATE SEQUENCE public."Tags_id_seq"
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public."Tags_id_seq" OWNED BY public."Tags".id;

CREATE TABLE public.admin_permissions (
    id integer NOT NULL,
    action character varying(255),
    subject character varying(255),
    properties jsonb,
    conditions jsonb,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer
);

CREATE SEQUENCE public.admin_permissions_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.admin_permissions_id_seq OWNED BY public.admin_permissions.id;

CREATE TABLE public.admin_permissions_role_links (
    id integer NOT NULL,
    permission_id integer,
    role_id integer,
    permission_order double precision
);

CREATE SEQUENCE public.admin_permissions_role_links_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.admin_permissions_role_links_id_seq OWNED BY public.admin_permissions_role_links.id;

CREATE TABLE public.admin_roles (
    id integer NOT NULL,
    name character varying(255),
    code character varying(255),
    description character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer
);

CREATE SEQUENCE public.admin_roles_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.admin_roles_id_seq OWNED BY public.admin_roles.id;

CREATE TABLE public.admin_users (
    id integer NOT NULL,
    firstname character varying(255),
    lastname character varying(255),
    username character varying(255),
    email character varying(255),
    password character varying(255),
    reset_password_token character varying(255),
    registration_token character varying(255),
    is_active boolean,
    blocked boolean,
    prefered_language character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer
);

CREATE SEQUENCE public.admin_users_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.admin_users_id_seq OWNED BY public.admin_users.id;

CREATE TABLE public.admin_users_roles_links (
    id integer NOT NULL,
    user_id integer,
    role_id integer,
    role_order double precision,
    user_order double precision
);

CREATE SEQUENCE public.admin_users_roles_links_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.admin_users_roles_links_id_seq OWNED BY public.admin_users_roles_links.id;

CREATE TABLE public.articles (
    id integer NOT NULL,
    title character varying(255),
    slug character varying(255),
    body text,
    reading_time integer,
    view_count bigint,
    price numeric(10,2),
    score double precision,
    featured boolean,
    event_day date,
    happened_at timestamp(6) without time zone,
    starts_at time without time zone,
    mood character varying(255),
    meta jsonb,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer,
    locale character varying(255)
);

CREATE TABLE public.articles_author_links (
    id integer NOT NULL,
    article_id integer,
    author_id integer,
    article_order double precision
);

CREATE SEQUENCE public.articles_author_links_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.articles_author_links_id_seq OWNED BY public.articles_author_links.id;

CREATE TABLE public.articles_category_links (
    id integer NOT NULL,
    article_id integer,
    category_id integer,
    article_order double precision
);

CREATE SEQUENCE public.articles_category_links_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.articles_category_links_id_seq OWNED BY public.articles_category_links.id;

CREATE TABLE public.articles_components (
    id integer NOT NULL,
    entity_id integer,
    component_id integer,
    component_type character varying(255),
    field character varying(255),
    "order" double precision
);

CREATE SEQUENCE public.articles_components_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.articles_components_id_seq OWNED BY public.articles_components.id;

CREATE SEQUENCE public.articles_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.articles_id_seq OWNED BY public.articles.id;

CREATE TABLE public.articles_localizations_links (
    id integer NOT NULL,
    article_id integer,
    inv_article_id integer,
    article_order double precision
);

CREATE SEQUENCE public.articles_localizations_links_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.articles_localizations_links_id_seq OWNED BY public.articles_localizations_links.id;

CREATE TABLE public.articles_tags_links (
    id integer NOT NULL,
    article_id integer,
    tag_id integer,
    tag_order double precision,
    article_order double precision
);

CREATE SEQUENCE public.articles_tags_links_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.articles_tags_links_id_seq OWNED BY public.articles_tags_links.id;

CREATE TABLE public.authors (
    id integer NOT NULL,
    first_name character varying(255),
    last_name character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer
);

CREATE TABLE public.authors_friends_links (
    id integer NOT NULL,
    author_id integer,
    inv_author_id integer,
    author_order double precision
);

CREATE SEQUENCE public.authors_friends_links_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.authors_friends_links_id_seq OWNED BY public.authors_friends_links.id;

CREATE SEQUENCE public.authors_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.authors_id_seq OWNED BY public.authors.id;

CREATE TABLE public.authors_profile_links (
    id integer NOT NULL,
    author_id integer,
    profile_id integer
);

CREATE SEQUENCE public.authors_profile_links_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.authors_profile_links_id_seq OWNED BY public.authors_profile_links.id;

CREATE TABLE public.categories (
    id integer NOT NULL,
    name character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer
);

CREATE SEQUENCE public.categories_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.categories_id_seq OWNED BY public.categories.id;

CREATE TABLE public.categories_parent_links (
    id integer NOT NULL,
    category_id integer,
    inv_category_id integer,
    category_order double precision
);

CREATE SEQUENCE public.categories_parent_links_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.categories_parent_links_id_seq OWNED BY public.categories_parent_links.id;

CREATE TABLE public.comments (
    id integer NOT NULL,
    text text,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer
);

CREATE SEQUENCE public.comments_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.comments_id_seq OWNED BY public.comments.id;

CREATE TABLE public.comments_related_morphs (
    id integer NOT NULL,
    comment_id integer,
    related_id integer,
    related_type character varying(255),
    field character varying(255),
    "order" double precision
);

CREATE SEQUENCE public.comments_related_morphs_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.comments_related_morphs_id_seq OWNED BY public.comments_related_morphs.id;

CREATE TABLE public.components_blocks_heroes (
    id integer NOT NULL,
    title character varying(255)
);

CREATE TABLE public.components_blocks_heroes_components (
    id integer NOT NULL,
    entity_id integer,
    component_id integer,
    component_type character varying(255),
    field character varying(255),
    "order" double precision
);

CREATE SEQUENCE public.components_blocks_heroes_components_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.components_blocks_heroes_components_id_seq OWNED BY public.components_blocks_heroes_components.id;

CREATE SEQUENCE public.components_blocks_heroes_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.components_blocks_heroes_id_seq OWNED BY public.components_blocks_heroes.id;

CREATE TABLE public.components_blocks_quotes (
    id integer NOT NULL,
    text text
);

CREATE SEQUENCE public.components_blocks_quotes_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.components_blocks_quotes_id_seq OWNED BY public.components_blocks_quotes.id;

CREATE TABLE public.components_blocks_quotes_said_by_links (
    id integer NOT NULL,
    quote_id integer,
    author_id integer
);

CREATE SEQUENCE public.components_blocks_quotes_said_by_links_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.components_blocks_quotes_said_by_links_id_seq OWNED BY public.components_blocks_quotes_said_by_links.id;

CREATE TABLE public.components_blocks_reading_lists (
    id integer NOT NULL
);

CREATE TABLE public.components_blocks_reading_lists_articles_links (
    id integer NOT NULL,
    reading_list_id integer,
    article_id integer,
    article_order double precision
);

CREATE SEQUENCE public.components_blocks_reading_lists_articles_links_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.components_blocks_reading_lists_articles_links_id_seq OWNED BY public.components_blocks_reading_lists_articles_links.id;

CREATE SEQUENCE public.components_blocks_reading_lists_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.components_blocks_reading_lists_id_seq OWNED BY public.components_blocks_reading_lists.id;

CREATE TABLE public."components_shared_Keywords" (
    id integer NOT NULL,
    word character varying(255)
);

CREATE SEQUENCE public."components_shared_Keywords_id_seq"
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public."components_shared_Keywords_id_seq" OWNED BY public."components_shared_Keywords".id;

CREATE TABLE public.components_shared_links (
    id integer NOT NULL,
    label character varying(255),
    url character varying(255),
    is_external boolean
);

CREATE SEQUENCE public.components_shared_links_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.components_shared_links_id_seq OWNED BY public.components_shared_links.id;

CREATE TABLE public.components_shared_seos (
    id integer NOT NULL,
    meta_title character varying(255)
);

CREATE TABLE public.components_shared_seos_components (
    id integer NOT NULL,
    entity_id integer,
    component_id integer,
    component_type character varying(255),
    field character varying(255),
    "order" double precision
);

CREATE SEQUENCE public.components_shared_seos_components_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.components_shared_seos_components_id_seq OWNED BY public.components_shared_seos_components.id;

CREATE SEQUENCE public.components_shared_seos_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.components_shared_seos_id_seq OWNED BY public.components_shared_seos.id;

CREATE TABLE public.files (
    id integer NOT NULL,
    name character varying(255),
    alternative_text character varying(255),
    caption character varying(255),
    width integer,
    height integer,
    formats jsonb,
    hash character varying(255),
    ext character varying(255),
    mime character varying(255),
    size numeric(10,2),
    url character varying(255),
    preview_url character varying(255),
    provider character varying(255),
    provider_metadata jsonb,
    folder_path character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer
);

CREATE TABLE public.files_folder_links (
    id integer NOT NULL,
    file_id integer,
    folder_id integer,
    file_order double precision
);

CREATE SEQUENCE public.files_folder_links_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.files_folder_links_id_seq OWNED BY public.files_folder_links.id;

CREATE SEQUENCE public.files_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.files_id_seq OWNED BY public.files.id;

CREATE TABLE public.files_related_morphs (
    id integer NOT NULL,
    file_id integer,
    related_id integer,
    related_type character varying(255),
    field character varying(255),
    "order" double precision
);

CREATE SEQUENCE public.files_related_morphs_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.files_related_morphs_id_seq OWNED BY public.files_related_morphs.id;

CREATE TABLE public.guest_posts (
    id integer NOT NULL,
    head_line character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer
);

CREATE TABLE public.guest_posts_editor_links (
    id integer NOT NULL,
    guest_post_id integer,
    user_id integer
);

CREATE SEQUENCE public.guest_posts_editor_links_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.guest_posts_editor_links_id_seq OWNED BY public.guest_posts_editor_links.id;

CREATE SEQUENCE public.guest_posts_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.guest_posts_id_seq OWNED BY public.guest_posts.id;

CREATE TABLE public.guest_posts_writers_links (
    id integer NOT NULL,
    guest_post_id integer,
    author_id integer,
    author_order double precision,
    guest_post_order double precision
);

CREATE SEQUENCE public.guest_posts_writers_links_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.guest_posts_writers_links_id_seq OWNED BY public.guest_posts_writers_links.id;

CREATE TABLE public.i18n_locale (
    id integer NOT NULL,
    name character varying(255),
    code character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer
);

CREATE SEQUENCE public.i18n_locale_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.i18n_locale_id_seq OWNED BY public.i18n_locale.id;

CREATE TABLE public.imprints (
    id integer NOT NULL,
    site_name character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer
);

CREATE TABLE public.imprints_best_article_links (
    id integer NOT NULL,
    imprint_id integer,
    article_id integer
);

CREATE SEQUENCE public.imprints_best_article_links_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.imprints_best_article_links_id_seq OWNED BY public.imprints_best_article_links.id;

CREATE TABLE public.imprints_components (
    id integer NOT NULL,
    entity_id integer,
    component_id integer,
    component_type character varying(255),
    field character varying(255),
    "order" double precision
);

CREATE SEQUENCE public.imprints_components_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.imprints_components_id_seq OWNED BY public.imprints_components.id;

CREATE SEQUENCE public.imprints_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.imprints_id_seq OWNED BY public.imprints.id;

CREATE TABLE public.notes (
    id integer NOT NULL,
    text text,
    target_id integer,
    target_type character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer
);

CREATE SEQUENCE public.notes_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.notes_id_seq OWNED BY public.notes.id;

CREATE TABLE public.profiles (
    id integer NOT NULL,
    bio text,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer
);

CREATE SEQUENCE public.profiles_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.profiles_id_seq OWNED BY public.profiles.id;

CREATE TABLE public.strapi_api_token_permissions (
    id integer NOT NULL,
    action character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer
);

CREATE SEQUENCE public.strapi_api_token_permissions_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.strapi_api_token_permissions_id_seq OWNED BY public.strapi_api_token_permissions.id;

CREATE TABLE public.strapi_api_token_permissions_token_links (
    id integer NOT NULL,
    api_token_permission_id integer,
    api_token_id integer,
    api_token_permission_order double precision
);

CREATE SEQUENCE public.strapi_api_token_permissions_token_links_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.strapi_api_token_permissions_token_links_id_seq OWNED BY public.strapi_api_token_permissions_token_links.id;

CREATE TABLE public.strapi_api_tokens (
    id integer NOT NULL,
    name character varying(255),
    description character varying(255),
    type character varying(255),
    access_key character varying(255),
    last_used_at timestamp(6) without time zone,
    expires_at timestamp(6) without time zone,
    lifespan bigint,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer
);

CREATE SEQUENCE public.strapi_api_tokens_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.strapi_api_tokens_id_seq OWNED BY public.strapi_api_tokens.id;

CREATE TABLE public.strapi_core_store_settings (
    id integer NOT NULL,
    key character varying(255),
    value text,
    type character varying(255),
    environment character varying(255),
    tag character varying(255)
);

CREATE SEQUENCE public.strapi_core_store_settings_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.strapi_core_store_settings_id_seq OWNED BY public.strapi_core_store_settings.id;

CREATE TABLE public.strapi_database_schema (
    id integer NOT NULL,
    schema json,
    "time" timestamp without time zone,
    hash character varying(255)
);

CREATE SEQUENCE public.strapi_database_schema_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.strapi_database_schema_id_seq OWNED BY public.strapi_database_schema.id;

CREATE TABLE public.strapi_migrations (
    id integer NOT NULL,
    name character varying(255),
    "time" timestamp without time zone
);

CREATE SEQUENCE public.strapi_migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.strapi_migrations_id_seq OWNED BY public.strapi_migrations.id;

CREATE TABLE public.strapi_transfer_token_permissions (
    id integer NOT NULL,
    action character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer
);

CREATE SEQUENCE public.strapi_transfer_token_permissions_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.strapi_transfer_token_permissions_id_seq OWNED BY public.strapi_transfer_token_permissions.id;

CREATE TABLE public.strapi_transfer_token_permissions_token_links (
    id integer NOT NULL,
    transfer_token_permission_id integer,
    transfer_token_id integer,
    transfer_token_permission_order double precision
);

CREATE SEQUENCE public.strapi_transfer_token_permissions_token_links_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.strapi_transfer_token_permissions_token_links_id_seq OWNED BY public.strapi_transfer_token_permissions_token_links.id;

CREATE TABLE public.strapi_transfer_tokens (
    id integer NOT NULL,
    name character varying(255),
    description character varying(255),
    access_key character varying(255),
    last_used_at timestamp(6) without time zone,
    expires_at timestamp(6) without time zone,
    lifespan bigint,
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer
);

CREATE SEQUENCE public.strapi_transfer_tokens_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.strapi_transfer_tokens_id_seq OWNED BY public.strapi_transfer_tokens.id;

CREATE TABLE public.strapi_webhooks (
    id integer NOT NULL,
    name character varying(255),
    url text,
    headers jsonb,
    events jsonb,
    enabled boolean
);

CREATE SEQUENCE public.strapi_webhooks_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.strapi_webhooks_id_seq OWNED BY public.strapi_webhooks.id;

CREATE TABLE public.up_permissions (
    id integer NOT NULL,
    action character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer
);

CREATE SEQUENCE public.up_permissions_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.up_permissions_id_seq OWNED BY public.up_permissions.id;

CREATE TABLE public.up_permissions_role_links (
    id integer NOT NULL,
    permission_id integer,
    role_id integer,
    permission_order double precision
);

CREATE SEQUENCE public.up_permissions_role_links_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.up_permissions_role_links_id_seq OWNED BY public.up_permissions_role_links.id;

CREATE TABLE public.up_roles (
    id integer NOT NULL,
    name character varying(255),
    description character varying(255),
    type character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer
);

CREATE SEQUENCE public.up_roles_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.up_roles_id_seq OWNED BY public.up_roles.id;

CREATE TABLE public.up_users (
    id integer NOT NULL,
    username character varying(255),
    email character varying(255),
    provider character varying(255),
    password character varying(255),
    reset_password_token character varying(255),
    confirmation_token character varying(255),
    confirmed boolean,
    blocked boolean,
    nick_name character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer
);

CREATE TABLE public.up_users_favorite_tags_links (
    id integer NOT NULL,
    user_id integer,
    tag_id integer,
    tag_order double precision
);

CREATE SEQUENCE public.up_users_favorite_tags_links_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.up_users_favorite_tags_links_id_seq OWNED BY public.up_users_favorite_tags_links.id;

CREATE SEQUENCE public.up_users_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.up_users_id_seq OWNED BY public.up_users.id;

CREATE TABLE public.up_users_role_links (
    id integer NOT NULL,
    user_id integer,
    role_id integer,
    user_order double precision
);

CREATE SEQUENCE public.up_users_role_links_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.up_users_role_links_id_seq OWNED BY public.up_users_role_links.id;

CREATE TABLE public.upload_folders (
    id integer NOT NULL,
    name character varying(255),
    path_id integer,
    path character varying(255),
    created_at timestamp(6) without time zone,
    updated_at timestamp(6) without time zone,
    created_by_id integer,
    updated_by_id integer
);

CREATE SEQUENCE public.upload_folders_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.upload_folders_id_seq OWNED BY public.upload_folders.id;

CREATE TABLE public.upload_folders_parent_links (
    id integer NOT NULL,
    folder_id integer,
    inv_folder_id integer,
    folder_order double precision
);

CREATE SEQUENCE public.upload_folders_parent_links_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.upload_folders_parent_links_id_seq OWNED BY public.upload_folders_parent_links.id;

ALTER TABLE ONLY public."Tags" ALTER COLUMN id SET DEFAULT nextval('public."Tags_id_seq"'::regclass);

ALTER TABLE ONLY public.admin_permissions ALTER COLUMN id SET DEFAULT nextval('public.admin_permissions_id_seq'::regclass);

ALTER TABLE ONLY public.admin_permissions_role_links ALTER COLUMN id SET DEFAULT nextval('public.admin_permissions_role_links_id_seq'::regclass);

ALTER TABLE ONLY public.admin_roles ALTER COLUMN id SET DEFAULT nextval('public.admin_roles_id_seq'::regclass);

ALTER TABLE ONLY public.admin_users ALTER COLUMN id SET DEFAULT nextval('public.admin_users_id_seq'::regclass);

ALTER TABLE ONLY public.admin_users_roles_links ALTER COLUMN id SET DEFAULT nextval('public.admin_users_roles_links_id_seq'::regclass);

ALTER TABLE ONLY public.articles ALTER COLUMN id SET DEFAULT nextval('public.articles_id_seq'::regclass);

ALTER TABLE ONLY public.articles_author_links ALTER COLUMN id SET DEFAULT nextval('public.articles_author_links_id_seq'::regclass);

ALTER TABLE ONLY public.articles_category_links ALTER COLUMN id SET DEFAULT nextval('public.articles_category_links_id_seq'::regclass);

ALTER TABLE ONLY public.articles_components ALTER COLUMN id SET DEFAULT nextval('public.articles_components_id_seq'::regclass);

ALTER TABLE ONLY public.articles_localizations_links ALTER COLUMN id SET DEFAULT nextval('public.articles_localizations_links_id_seq'::regclass);

ALTER TABLE ONLY public.articles_tags_links ALTER COLUMN id SET DEFAULT nextval('public.articles_tags_links_id_seq'::regclass);

ALTER TABLE ONLY public.authors ALTER COLUMN id SET DEFAULT nextval('public.authors_id_seq'::regclass);

ALTER TABLE ONLY public.authors_friends_links ALTER COLUMN id SET DEFAULT nextval('public.authors_friends_links_id_seq'::regclass);

ALTER TABLE ONLY public.authors_profile_links ALTER COLUMN id SET DEFAULT nextval('public.authors_profile_links_id_seq'::regclass);

ALTER TABLE ONLY public.categories ALTER COLUMN id SET DEFAULT nextval('public.categories_id_seq'::regclass);

ALTER TABLE ONLY public.categories_parent_links ALTER COLUMN id SET DEFAULT nextval('public.categories_parent_links_id_seq'::regclass);

ALTER TABLE ONLY public.comments ALTER COLUMN id SET DEFAULT nextval('public.comments_id_seq'::regclass);

ALTER TABLE ONLY public.comments_related_morphs ALTER COLUMN id SET DEFAULT nextval('public.comments_related_morphs_id_seq'::regclass);

ALTER TABLE ONLY public.components_blocks_heroes ALTER COLUMN id SET DEFAULT nextval('public.components_blocks_heroes_id_seq'::regclass);

ALTER TABLE ONLY public.components_blocks_heroes_components ALTER COLUMN id SET DEFAULT nextval('public.components_blocks_heroes_components_id_seq'::regclass);

ALTER TABLE ONLY public.components_blocks_quotes ALTER COLUMN id SET DEFAULT nextval('public.components_blocks_quotes_id_seq'::regclass);

ALTER TABLE ONLY public.components_blocks_quotes_said_by_links ALTER COLUMN id SET DEFAULT nextval('public.components_blocks_quotes_said_by_links_id_seq'::regclass);

ALTER TABLE ONLY public.components_blocks_reading_lists ALTER COLUMN id SET DEFAULT nextval('public.components_blocks_reading_lists_id_seq'::regclass);

ALTER TABLE ONLY public.components_blocks_reading_lists_articles_links ALTER COLUMN id SET DEFAULT nextval('public.components_blocks_reading_lists_articles_links_id_seq'::regclass);

ALTER TABLE ONLY public."components_shared_Keywords" ALTER COLUMN id SET DEFAULT nextval('public."components_shared_Keywords_id_seq"'::regclass);

ALTER TABLE ONLY public.components_shared_links ALTER COLUMN id SET DEFAULT nextval('public.components_shared_links_id_seq'::regclass);

ALTER TABLE ONLY public.components_shared_seos ALTER COLUMN id SET DEFAULT nextval('public.components_shared_seos_id_seq'::regclass);

ALTER TABLE ONLY public.components_shared_seos_components ALTER COLUMN id SET DEFAULT nextval('public.components_shared_seos_components_id_seq'::regclass);

ALTER TABLE ONLY public.files ALTER COLUMN id SET DEFAULT nextval('public.files_id_seq'::regclass);

ALTER TABLE ONLY public.files_folder_links ALTER COLUMN id SET DEFAULT nextval('public.files_folder_links_id_seq'::regclass);

ALTER TABLE ONLY public.files_related_morphs ALTER COLUMN id SET DEFAULT nextval('public.files_related_morphs_id_seq'::regclass);

ALTER TABLE ONLY public.guest_posts ALTER COLUMN id SET DEFAULT nextval('public.guest_posts_id_seq'::regclass);

ALTER TABLE ONLY public.guest_posts_editor_links ALTER COLUMN id SET DEFAULT nextval('public.guest_posts_editor_links_id_seq'::regclass);

ALTER TABLE ONLY public.guest_posts_writers_links ALTER COLUMN id SET DEFAULT nextval('public.guest_posts_writers_links_id_seq'::regclass);

ALTER TABLE ONLY public.i18n_locale ALTER COLUMN id SET DEFAULT nextval('public.i18n_locale_id_seq'::regclass);

ALTER TABLE ONLY public.imprints ALTER COLUMN id SET DEFAULT nextval('public.imprints_id_seq'::regclass);

ALTER TABLE ONLY public.imprints_best_article_links ALTER COLUMN id SET DEFAULT nextval('public.imprints_best_article_links_id_seq'::regclass);

ALTER TABLE ONLY public.imprints_components ALTER COLUMN id SET DEFAULT nextval('public.imprints_components_id_seq'::regclass);

ALTER TABLE ONLY public.notes ALTER COLUMN id SET DEFAULT nextval('public.notes_id_seq'::regclass);

ALTER TABLE ONLY public.profiles ALTER COLUMN id SET DEFAULT nextval('public.profiles_id_seq'::regclass);

ALTER TABLE ONLY public.strapi_api_token_permissions ALTER COLUMN id SET DEFAULT nextval('public.strapi_api_token_permissions_id_seq'::regclass);

ALTER TABLE ONLY public.strapi_api_token_permissions_token_links ALTER COLUMN id SET DEFAULT nextval('public.strapi_api_token_permissions_token_links_id_seq'::regclass);

ALTER TABLE ONLY public.strapi_api_tokens ALTER COLUMN id SET DEFAULT nextval('public.strapi_api_tokens_id_seq'::regclass);

ALTER TABLE ONLY public.strapi_core_store_settings ALTER COLUMN id SET DEFAULT nextval('public.strapi_core_store_settings_id_seq'::regclass);

ALTER TABLE ONLY public.strapi_database_schema ALTER COLUMN id SET DEFAULT nextval('public.strapi_database_schema_id_seq'::regclass);

ALTER TABLE ONLY public.strapi_migrations ALTER COLUMN id SET DEFAULT nextval('public.strapi_migrations_id_seq'::regclass);

ALTER TABLE ONLY public.strapi_transfer_token_permissions ALTER COLUMN id SET DEFAULT nextval('public.strapi_transfer_token_permissions_id_seq'::regclass);

ALTER TABLE ONLY public.strapi_transfer_token_permissions_token_links ALTER COLUMN id SET DEFAULT nextval('public.strapi_transfer_token_permissions_token_links_id_seq'::regclass);

ALTER TABLE ONLY public.strapi_transfer_tokens ALTER COLUMN id SET DEFAULT nextval('public.strapi_transfer_tokens_id_seq'::regclass);

ALTER TABLE ONLY public.strapi_webhooks ALTER COLUMN id SET DEFAULT nextval('public.strapi_webhooks_id_seq'::regclass);

ALTER TABLE ONLY public.up_permissions ALTER COLUMN id SET DEFAULT nextval('public.up_permissions_id_seq'::regclass);

ALTER TABLE ONLY public.up_permissions_role_links ALTER COLUMN id SET DEFAULT nextval('public.up_permissions_role_links_id_seq'::regclass);

ALTER TABLE ONLY public.up_roles ALTER COLUMN id SET DEFAULT nextval('public.up_roles_id_seq'::regclass);

ALTER TABLE ONLY public.up_users ALTER COLUMN id SET DEFAULT nextval('public.up_users_id_seq'::regclass);

ALTER TABLE ONLY public.up_users_favorite_tags_links ALTER COLUMN id SET DEFAULT nextval('public.up_users_favorite_tags_links_id_seq'::regclass);

ALTER TABLE ONLY public.up_users_role_links ALTER COLUMN id SET DEFAULT nextval('public.up_users_role_links_id_seq'::regclass);

ALTER TABLE ONLY public.upload_folders ALTER COLUMN id SET DEFAULT nextval('public.upload_folders_id_seq'::regclass);

ALTER TABLE ONLY public.upload_folders_parent_links ALTER COLUMN id SET DEFAULT nextval('public.upload_folders_parent_links_id_seq'::regclass);

INSERT INTO public.admin_permissions VALUES
	(1, 'plugin::content-manager.explorer.create', 'api::article.article', '{"fields": ["title", "slug", "body", "readingTime", "viewCount", "price", "score", "featured", "eventDay", "happenedAt", "startsAt", "mood", "meta", "cover", "gallery", "category", "tags", "author", "comments", "seo.metaTitle", "seo.shareImage", "seo.keywords.word", "links.label", "links.url", "links.isExternal", "content"]}', '[]', '2020-01-01 00:01:00', '2020-02-01 00:01:00', NULL, NULL),
	(2, 'plugin::content-manager.explorer.create', 'api::author.author', '{"fields": ["firstName", "LastName", "profile", "articles", "friends", "guestPosts", "comments"]}', '[]', '2020-01-01 00:02:00', '2020-02-01 00:02:00', NULL, NULL),
	(3, 'plugin::content-manager.explorer.create', 'api::category.category', '{"fields": ["name", "parent", "children", "articles"]}', '[]', '2020-01-01 00:03:00', '2020-02-01 00:03:00', NULL, NULL),
	(4, 'plugin::content-manager.explorer.create', 'api::comment.comment', '{"fields": ["text", "related"]}', '[]', '2020-01-01 00:04:00', '2020-02-01 00:04:00', NULL, NULL),
	(5, 'plugin::content-manager.explorer.create', 'api::guest-post.guest-post', '{"fields": ["headLine", "writers", "editor", "notes"]}', '[]', '2020-01-01 00:05:00', '2020-02-01 00:05:00', NULL, NULL),
	(6, 'plugin::content-manager.explorer.create', 'api::imprint.imprint', '{"fields": ["siteName", "bestArticle", "contact.label", "contact.url", "contact.isExternal"]}', '[]', '2020-01-01 00:06:00', '2020-02-01 00:06:00', NULL, NULL),
	(7, 'plugin::content-manager.explorer.create', 'api::note.note', '{"fields": ["text", "subject"]}', '[]', '2020-01-01 00:07:00', '2020-02-01 00:07:00', NULL, NULL),
	(8, 'plugin::content-manager.explorer.create', 'api::profile.profile', '{"fields": ["bio", "avatar", "author"]}', '[]', '2020-01-01 00:08:00', '2020-02-01 00:08:00', NULL, NULL),
	(9, 'plugin::content-manager.explorer.create', 'api::tag.tag', '{"fields": ["label", "articles"]}', '[]', '2020-01-01 00:09:00', '2020-02-01 00:09:00', NULL, NULL),
	(10, 'plugin::content-manager.explorer.read', 'api::article.article', '{"fields": ["title", "slug", "body", "readingTime", "viewCount", "price", "score", "featured", "eventDay", "happenedAt", "startsAt", "mood", "meta", "cover", "gallery", "category", "tags", "author", "comments", "seo.metaTitle", "seo.shareImage", "seo.keywords.word", "links.label", "links.url", "links.isExternal", "content"]}', '[]', '2020-01-01 00:10:00', '2020-02-01 00:10:00', NULL, NULL),
	(11, 'plugin::content-manager.explorer.read', 'api::author.author', '{"fields": ["firstName", "LastName", "profile", "articles", "friends", "guestPosts", "comments"]}', '[]', '2020-01-01 00:11:00', '2020-02-01 00:11:00', NULL, NULL),
	(12, 'plugin::content-manager.explorer.read', 'api::category.category', '{"fields": ["name", "parent", "children", "articles"]}', '[]', '2020-01-01 00:12:00', '2020-02-01 00:12:00', NULL, NULL),
	(13, 'plugin::content-manager.explorer.read', 'api::comment.comment', '{"fields": ["text", "related"]}', '[]', '2020-01-01 00:13:00', '2020-02-01 00:13:00', NULL, NULL),
	(14, 'plugin::content-manager.explorer.read', 'api::guest-post.guest-post', '{"fields": ["headLine", "writers", "editor", "notes"]}', '[]', '2020-01-01 00:14:00', '2020-02-01 00:14:00', NULL, NULL),
	(15, 'plugin::content-manager.explorer.read', 'api::imprint.imprint', '{"fields": ["siteName", "bestArticle", "contact.label", "contact.url", "contact.isExternal"]}', '[]', '2020-01-01 00:15:00', '2020-02-01 00:15:00', NULL, NULL),
	(16, 'plugin::content-manager.explorer.read', 'api::note.note', '{"fields": ["text", "subject"]}', '[]', '2020-01-01 00:16:00', '2020-02-01 00:16:00', NULL, NULL),
	(17, 'plugin::content-manager.explorer.read', 'api::profile.profile', '{"fields": ["bio", "avatar", "author"]}', '[]', '2020-01-01 00:17:00', '2020-02-01 00:17:00', NULL, NULL),
	(18, 'plugin::content-manager.explorer.read', 'api::tag.tag', '{"fields": ["label", "articles"]}', '[]', '2020-01-01 00:18:00', '2020-02-01 00:18:00', NULL, NULL),
	(19, 'plugin::content-manager.explorer.update', 'api::article.article', '{"fields": ["title", "slug", "body", "readingTime", "viewCount", "price", "score", "featured", "eventDay", "happenedAt", "startsAt", "mood", "meta", "cover", "gallery", "category", "tags", "author", "comments", "seo.metaTitle", "seo.shareImage", "seo.keywords.word", "links.label", "links.url", "links.isExternal", "content"]}', '[]', '2020-01-01 00:19:00', '2020-02-01 00:19:00', NULL, NULL),
	(20, 'plugin::content-manager.explorer.update', 'api::author.author', '{"fields": ["firstName", "LastName", "profile", "articles", "friends", "guestPosts", "comments"]}', '[]', '2020-01-01 00:20:00', '2020-02-01 00:20:00', NULL, NULL),
	(21, 'plugin::content-manager.explorer.update', 'api::category.category', '{"fields": ["name", "parent", "children", "articles"]}', '[]', '2020-01-01 00:21:00', '2020-02-01 00:21:00', NULL, NULL),
	(22, 'plugin::content-manager.explorer.update', 'api::comment.comment', '{"fields": ["text", "related"]}', '[]', '2020-01-01 00:22:00', '2020-02-01 00:22:00', NULL, NULL),
	(23, 'plugin::content-manager.explorer.update', 'api::guest-post.guest-post', '{"fields": ["headLine", "writers", "editor", "notes"]}', '[]', '2020-01-01 00:23:00', '2020-02-01 00:23:00', NULL, NULL),
	(24, 'plugin::content-manager.explorer.update', 'api::imprint.imprint', '{"fields": ["siteName", "bestArticle", "contact.label", "contact.url", "contact.isExternal"]}', '[]', '2020-01-01 00:24:00', '2020-02-01 00:24:00', NULL, NULL),
	(25, 'plugin::content-manager.explorer.update', 'api::note.note', '{"fields": ["text", "subject"]}', '[]', '2020-01-01 00:25:00', '2020-02-01 00:25:00', NULL, NULL),
	(26, 'plugin::content-manager.explorer.update', 'api::profile.profile', '{"fields": ["bio", "avatar", "author"]}', '[]', '2020-01-01 00:26:00', '2020-02-01 00:26:00', NULL, NULL),
	(27, 'plugin::content-manager.explorer.update', 'api::tag.tag', '{"fields": ["label", "articles"]}', '[]', '2020-01-01 00:27:00', '2020-02-01 00:27:00', NULL, NULL),
	(29, 'plugin::content-manager.explorer.delete', 'api::author.author', '{}', '[]', '2020-01-01 00:29:00', '2020-02-01 00:29:00', NULL, NULL),
	(30, 'plugin::content-manager.explorer.delete', 'api::category.category', '{}', '[]', '2020-01-01 00:30:00', '2020-02-01 00:30:00', NULL, NULL),
	(31, 'plugin::content-manager.explorer.delete', 'api::comment.comment', '{}', '[]', '2020-01-01 00:31:00', '2020-02-01 00:31:00', NULL, NULL),
	(32, 'plugin::content-manager.explorer.delete', 'api::guest-post.guest-post', '{}', '[]', '2020-01-01 00:32:00', '2020-02-01 00:32:00', NULL, NULL),
	(33, 'plugin::content-manager.explorer.delete', 'api::imprint.imprint', '{}', '[]', '2020-01-01 00:33:00', '2020-02-01 00:33:00', NULL, NULL),
	(34, 'plugin::content-manager.explorer.delete', 'api::note.note', '{}', '[]', '2020-01-01 00:34:00', '2020-02-01 00:34:00', NULL, NULL),
	(35, 'plugin::content-manager.explorer.delete', 'api::profile.profile', '{}', '[]', '2020-01-01 00:35:00', '2020-02-01 00:35:00', NULL, NULL),
	(36, 'plugin::content-manager.explorer.delete', 'api::tag.tag', '{}', '[]', '2020-01-01 00:36:00', '2020-02-01 00:36:00', NULL, NULL),
	(38, 'plugin::content-manager.explorer.publish', 'api::author.author', '{}', '[]', '2020-01-01 00:38:00', '2020-02-01 00:38:00', NULL, NULL),
	(39, 'plugin::upload.read', NULL, '{}', '[]', '2020-01-01 00:39:00', '2020-02-01 00:39:00', NULL, NULL),
	(40, 'plugin::upload.configure-view', NULL, '{}', '[]', '2020-01-01 00:40:00', '2020-02-01 00:40:00', NULL, NULL),
	(41, 'plugin::upload.assets.create', NULL, '{}', '[]', '2020-01-01 00:41:00', '2020-02-01 00:41:00', NULL, NULL),
	(42, 'plugin::upload.assets.update', NULL, '{}', '[]', '2020-01-01 00:42:00', '2020-02-01 00:42:00', NULL, NULL),
	(43, 'plugin::upload.assets.download', NULL, '{}', '[]', '2020-01-01 00:43:00', '2020-02-01 00:43:00', NULL, NULL),
	(44, 'plugin::upload.assets.copy-link', NULL, '{}', '[]', '2020-01-01 00:44:00', '2020-02-01 00:44:00', NULL, NULL),
	(45, 'plugin::content-manager.explorer.create', 'api::article.article', '{"fields": ["title", "slug", "body", "readingTime", "viewCount", "price", "score", "featured", "eventDay", "happenedAt", "startsAt", "mood", "meta", "cover", "gallery", "category", "tags", "author", "comments", "seo.metaTitle", "seo.shareImage", "seo.keywords.word", "links.label", "links.url", "links.isExternal", "content"]}', '["admin::is-creator"]', '2020-01-01 00:45:00', '2020-02-01 00:45:00', NULL, NULL),
	(46, 'plugin::content-manager.explorer.create', 'api::author.author', '{"fields": ["firstName", "LastName", "profile", "articles", "friends", "guestPosts", "comments"]}', '["admin::is-creator"]', '2020-01-01 00:46:00', '2020-02-01 00:46:00', NULL, NULL),
	(47, 'plugin::content-manager.explorer.create', 'api::category.category', '{"fields": ["name", "parent", "children", "articles"]}', '["admin::is-creator"]', '2020-01-01 00:47:00', '2020-02-01 00:47:00', NULL, NULL),
	(48, 'plugin::content-manager.explorer.create', 'api::comment.comment', '{"fields": ["text", "related"]}', '["admin::is-creator"]', '2020-01-01 00:48:00', '2020-02-01 00:48:00', NULL, NULL),
	(49, 'plugin::content-manager.explorer.create', 'api::guest-post.guest-post', '{"fields": ["headLine", "writers", "editor", "notes"]}', '["admin::is-creator"]', '2020-01-01 00:49:00', '2020-02-01 00:49:00', NULL, NULL),
	(50, 'plugin::content-manager.explorer.create', 'api::imprint.imprint', '{"fields": ["siteName", "bestArticle", "contact.label", "contact.url", "contact.isExternal"]}', '["admin::is-creator"]', '2020-01-01 00:50:00', '2020-02-01 00:50:00', NULL, NULL),
	(51, 'plugin::content-manager.explorer.create', 'api::note.note', '{"fields": ["text", "subject"]}', '["admin::is-creator"]', '2020-01-01 00:51:00', '2020-02-01 00:51:00', NULL, NULL),
	(52, 'plugin::content-manager.explorer.create', 'api::profile.profile', '{"fields": ["bio", "avatar", "author"]}', '["admin::is-creator"]', '2020-01-01 00:52:00', '2020-02-01 00:52:00', NULL, NULL),
	(53, 'plugin::content-manager.explorer.create', 'api::tag.tag', '{"fields": ["label", "articles"]}', '["admin::is-creator"]', '2020-01-01 00:53:00', '2020-02-01 00:53:00', NULL, NULL),
	(54, 'plugin::content-manager.explorer.read', 'api::article.article', '{"fields": ["title", "slug", "body", "readingTime", "viewCount", "price", "score", "featured", "eventDay", "happenedAt", "startsAt", "mood", "meta", "cover", "gallery", "category", "tags", "author", "comments", "seo.metaTitle", "seo.shareImage", "seo.keywords.word", "links.label", "links.url", "links.isExternal", "content"]}', '["admin::is-creator"]', '2020-01-01 00:54:00', '2020-02-01 00:54:00', NULL, NULL),
	(55, 'plugin::content-manager.explorer.read', 'api::author.author', '{"fields": ["firstName", "LastName", "profile", "articles", "friends", "guestPosts", "comments"]}', '["admin::is-creator"]', '2020-01-01 00:55:00', '2020-02-01 00:55:00', NULL, NULL),
	(56, 'plugin::content-manager.explorer.read', 'api::category.category', '{"fields": ["name", "parent", "children", "articles"]}', '["admin::is-creator"]', '2020-01-01 00:56:00', '2020-02-01 00:56:00', NULL, NULL),
	(57, 'plugin::content-manager.explorer.read', 'api::comment.comment', '{"fields": ["text", "related"]}', '["admin::is-creator"]', '2020-01-01 00:57:00', '2020-02-01 00:57:00', NULL, NULL),
	(58, 'plugin::content-manager.explorer.read', 'api::guest-post.guest-post', '{"fields": ["headLine", "writers", "editor", "notes"]}', '["admin::is-creator"]', '2020-01-01 00:58:00', '2020-02-01 00:58:00', NULL, NULL),
	(59, 'plugin::content-manager.explorer.read', 'api::imprint.imprint', '{"fields": ["siteName", "bestArticle", "contact.label", "contact.url", "contact.isExternal"]}', '["admin::is-creator"]', '2020-01-01 00:59:00', '2020-02-01 00:59:00', NULL, NULL),
	(60, 'plugin::content-manager.explorer.read', 'api::note.note', '{"fields": ["text", "subject"]}', '["admin::is-creator"]', '2020-01-01 01:00:00', '2020-02-01 01:00:00', NULL, NULL),
	(61, 'plugin::content-manager.explorer.read', 'api::profile.profile', '{"fields": ["bio", "avatar", "author"]}', '["admin::is-creator"]', '2020-01-01 01:01:00', '2020-02-01 01:01:00', NULL, NULL),
	(62, 'plugin::content-manager.explorer.read', 'api::tag.tag', '{"fields": ["label", "articles"]}', '["admin::is-creator"]', '2020-01-01 01:02:00', '2020-02-01 01:02:00', NULL, NULL),
	(63, 'plugin::content-manager.explorer.update', 'api::article.article', '{"fields": ["title", "slug", "body", "readingTime", "viewCount", "price", "score", "featured", "eventDay", "happenedAt", "startsAt", "mood", "meta", "cover", "gallery", "category", "tags", "author", "comments", "seo.metaTitle", "seo.shareImage", "seo.keywords.word", "links.label", "links.url", "links.isExternal", "content"]}', '["admin::is-creator"]', '2020-01-01 01:03:00', '2020-02-01 01:03:00', NULL, NULL),
	(64, 'plugin::content-manager.explorer.update', 'api::author.author', '{"fields": ["firstName", "LastName", "profile", "articles", "friends", "guestPosts", "comments"]}', '["admin::is-creator"]', '2020-01-01 01:04:00', '2020-02-01 01:04:00', NULL, NULL),
	(65, 'plugin::content-manager.explorer.update', 'api::category.category', '{"fields": ["name", "parent", "children", "articles"]}', '["admin::is-creator"]', '2020-01-01 01:05:00', '2020-02-01 01:05:00', NULL, NULL),
	(66, 'plugin::content-manager.explorer.update', 'api::comment.comment', '{"fields": ["text", "related"]}', '["admin::is-creator"]', '2020-01-01 01:06:00', '2020-02-01 01:06:00', NULL, NULL),
	(67, 'plugin::content-manager.explorer.update', 'api::guest-post.guest-post', '{"fields": ["headLine", "writers", "editor", "notes"]}', '["admin::is-creator"]', '2020-01-01 01:07:00', '2020-02-01 01:07:00', NULL, NULL),
	(68, 'plugin::content-manager.explorer.update', 'api::imprint.imprint', '{"fields": ["siteName", "bestArticle", "contact.label", "contact.url", "contact.isExternal"]}', '["admin::is-creator"]', '2020-01-01 01:08:00', '2020-02-01 01:08:00', NULL, NULL),
	(69, 'plugin::content-manager.explorer.update', 'api::note.note', '{"fields": ["text", "subject"]}', '["admin::is-creator"]', '2020-01-01 01:09:00', '2020-02-01 01:09:00', NULL, NULL),
	(70, 'plugin::content-manager.explorer.update', 'api::profile.profile', '{"fields": ["bio", "avatar", "author"]}', '["admin::is-creator"]', '2020-01-01 01:10:00', '2020-02-01 01:10:00', NULL, NULL),
	(71, 'plugin::content-manager.explorer.update', 'api::tag.tag', '{"fields": ["label", "articles"]}', '["admin::is-creator"]', '2020-01-01 01:11:00', '2020-02-01 01:11:00', NULL, NULL),
	(73, 'plugin::content-manager.explorer.delete', 'api::author.author', '{}', '["admin::is-creator"]', '2020-01-01 01:13:00', '2020-02-01 01:13:00', NULL, NULL),
	(74, 'plugin::content-manager.explorer.delete', 'api::category.category', '{}', '["admin::is-creator"]', '2020-01-01 01:14:00', '2020-02-01 01:14:00', NULL, NULL),
	(75, 'plugin::content-manager.explorer.delete', 'api::comment.comment', '{}', '["admin::is-creator"]', '2020-01-01 01:15:00', '2020-02-01 01:15:00', NULL, NULL),
	(76, 'plugin::content-manager.explorer.delete', 'api::guest-post.guest-post', '{}', '["admin::is-creator"]', '2020-01-01 01:16:00', '2020-02-01 01:16:00', NULL, NULL),
	(77, 'plugin::content-manager.explorer.delete', 'api::imprint.imprint', '{}', '["admin::is-creator"]', '2020-01-01 01:17:00', '2020-02-01 01:17:00', NULL, NULL),
	(78, 'plugin::content-manager.explorer.delete', 'api::note.note', '{}', '["admin::is-creator"]', '2020-01-01 01:18:00', '2020-02-01 01:18:00', NULL, NULL),
	(79, 'plugin::content-manager.explorer.delete', 'api::profile.profile', '{}', '["admin::is-creator"]', '2020-01-01 01:19:00', '2020-02-01 01:19:00', NULL, NULL),
	(80, 'plugin::content-manager.explorer.delete', 'api::tag.tag', '{}', '["admin::is-creator"]', '2020-01-01 01:20:00', '2020-02-01 01:20:00', NULL, NULL),
	(81, 'plugin::upload.read', NULL, '{}', '["admin::is-creator"]', '2020-01-01 01:21:00', '2020-02-01 01:21:00', NULL, NULL),
	(82, 'plugin::upload.configure-view', NULL, '{}', '[]', '2020-01-01 01:22:00', '2020-02-01 01:22:00', NULL, NULL),
	(83, 'plugin::upload.assets.create', NULL, '{}', '[]', '2020-01-01 01:23:00', '2020-02-01 01:23:00', NULL, NULL),
	(84, 'plugin::upload.assets.update', NULL, '{}', '["admin::is-creator"]', '2020-01-01 01:24:00', '2020-02-01 01:24:00', NULL, NULL),
	(85, 'plugin::upload.assets.download', NULL, '{}', '[]', '2020-01-01 01:25:00', '2020-02-01 01:25:00', NULL, NULL),
	(86, 'plugin::upload.assets.copy-link', NULL, '{}', '[]', '2020-01-01 01:26:00', '2020-02-01 01:26:00', NULL, NULL),
	(87, 'plugin::content-manager.explorer.create', 'plugin::users-permissions.user', '{"fields": ["username", "email", "provider", "password", "resetPasswordToken", "confirmationToken", "confirmed", "blocked", "role", "nickName", "favoriteTags", "avatar"]}', '[]', '2020-01-01 01:27:00', '2020-02-01 01:27:00', NULL, NULL),
	(88, 'plugin::content-manager.explorer.create', 'api::article.article', '{"fields": ["title", "slug", "body", "readingTime", "viewCount", "price", "score", "featured", "eventDay", "happenedAt", "startsAt", "mood", "meta", "cover", "gallery", "category", "tags", "author", "comments", "seo.metaTitle", "seo.shareImage", "seo.keywords.word", "links.label", "links.url", "links.isExternal", "content"], "locales": ["en"]}', '[]', '2020-01-01 01:28:00', '2020-02-01 01:28:00', NULL, NULL),
	(89, 'plugin::content-manager.explorer.create', 'api::author.author', '{"fields": ["firstName", "LastName", "profile", "articles", "friends", "guestPosts", "comments"]}', '[]', '2020-01-01 01:29:00', '2020-02-01 01:29:00', NULL, NULL),
	(90, 'plugin::content-manager.explorer.create', 'api::category.category', '{"fields": ["name", "parent", "children", "articles"]}', '[]', '2020-01-01 01:30:00', '2020-02-01 01:30:00', NULL, NULL),
	(91, 'plugin::content-manager.explorer.create', 'api::comment.comment', '{"fields": ["text", "related"]}', '[]', '2020-01-01 01:31:00', '2020-02-01 01:31:00', NULL, NULL),
	(92, 'plugin::content-manager.explorer.create', 'api::guest-post.guest-post', '{"fields": ["headLine", "writers", "editor", "notes"]}', '[]', '2020-01-01 01:32:00', '2020-02-01 01:32:00', NULL, NULL),
	(93, 'plugin::content-manager.explorer.create', 'api::imprint.imprint', '{"fields": ["siteName", "bestArticle", "contact.label", "contact.url", "contact.isExternal"]}', '[]', '2020-01-01 01:33:00', '2020-02-01 01:33:00', NULL, NULL),
	(94, 'plugin::content-manager.explorer.create', 'api::note.note', '{"fields": ["text", "subject"]}', '[]', '2020-01-01 01:34:00', '2020-02-01 01:34:00', NULL, NULL),
	(95, 'plugin::content-manager.explorer.create', 'api::profile.profile', '{"fields": ["bio", "avatar", "author"]}', '[]', '2020-01-01 01:35:00', '2020-02-01 01:35:00', NULL, NULL),
	(96, 'plugin::content-manager.explorer.create', 'api::tag.tag', '{"fields": ["label", "articles"]}', '[]', '2020-01-01 01:36:00', '2020-02-01 01:36:00', NULL, NULL),
	(97, 'plugin::content-manager.explorer.read', 'plugin::users-permissions.user', '{"fields": ["username", "email", "provider", "password", "resetPasswordToken", "confirmationToken", "confirmed", "blocked", "role", "nickName", "favoriteTags", "avatar"]}', '[]', '2020-01-01 01:37:00', '2020-02-01 01:37:00', NULL, NULL),
	(98, 'plugin::content-manager.explorer.read', 'api::article.article', '{"fields": ["title", "slug", "body", "readingTime", "viewCount", "price", "score", "featured", "eventDay", "happenedAt", "startsAt", "mood", "meta", "cover", "gallery", "category", "tags", "author", "comments", "seo.metaTitle", "seo.shareImage", "seo.keywords.word", "links.label", "links.url", "links.isExternal", "content"], "locales": ["en"]}', '[]', '2020-01-01 01:38:00', '2020-02-01 01:38:00', NULL, NULL),
	(99, 'plugin::content-manager.explorer.read', 'api::author.author', '{"fields": ["firstName", "LastName", "profile", "articles", "friends", "guestPosts", "comments"]}', '[]', '2020-01-01 01:39:00', '2020-02-01 01:39:00', NULL, NULL),
	(100, 'plugin::content-manager.explorer.read', 'api::category.category', '{"fields": ["name", "parent", "children", "articles"]}', '[]', '2020-01-01 01:40:00', '2020-02-01 01:40:00', NULL, NULL),
	(101, 'plugin::content-manager.explorer.read', 'api::comment.comment', '{"fields": ["text", "related"]}', '[]', '2020-01-01 01:41:00', '2020-02-01 01:41:00', NULL, NULL),
	(102, 'plugin::content-manager.explorer.read', 'api::guest-post.guest-post', '{"fields": ["headLine", "writers", "editor", "notes"]}', '[]', '2020-01-01 01:42:00', '2020-02-01 01:42:00', NULL, NULL),
	(103, 'plugin::content-manager.explorer.read', 'api::imprint.imprint', '{"fields": ["siteName", "bestArticle", "contact.label", "contact.url", "contact.isExternal"]}', '[]', '2020-01-01 01:43:00', '2020-02-01 01:43:00', NULL, NULL),
	(104, 'plugin::content-manager.explorer.read', 'api::note.note', '{"fields": ["text", "subject"]}', '[]', '2020-01-01 01:44:00', '2020-02-01 01:44:00', NULL, NULL),
	(105, 'plugin::content-manager.explorer.read', 'api::profile.profile', '{"fields": ["bio", "avatar", "author"]}', '[]', '2020-01-01 01:45:00', '2020-02-01 01:45:00', NULL, NULL),
	(106, 'plugin::content-manager.explorer.read', 'api::tag.tag', '{"fields": ["label", "articles"]}', '[]', '2020-01-01 01:46:00', '2020-02-01 01:46:00', NULL, NULL),
	(107, 'plugin::content-manager.explorer.update', 'plugin::users-permissions.user', '{"fields": ["username", "email", "provider", "password", "resetPasswordToken", "confirmationToken", "confirmed", "blocked", "role", "nickName", "favoriteTags", "avatar"]}', '[]', '2020-01-01 01:47:00', '2020-02-01 01:47:00', NULL, NULL),
	(108, 'plugin::content-manager.explorer.update', 'api::article.article', '{"fields": ["title", "slug", "body", "readingTime", "viewCount", "price", "score", "featured", "eventDay", "happenedAt", "startsAt", "mood", "meta", "cover", "gallery", "category", "tags", "author", "comments", "seo.metaTitle", "seo.shareImage", "seo.keywords.word", "links.label", "links.url", "links.isExternal", "content"], "locales": ["en"]}', '[]', '2020-01-01 01:48:00', '2020-02-01 01:48:00', NULL, NULL),
	(109, 'plugin::content-manager.explorer.update', 'api::author.author', '{"fields": ["firstName", "LastName", "profile", "articles", "friends", "guestPosts", "comments"]}', '[]', '2020-01-01 01:49:00', '2020-02-01 01:49:00', NULL, NULL),
	(110, 'plugin::content-manager.explorer.update', 'api::category.category', '{"fields": ["name", "parent", "children", "articles"]}', '[]', '2020-01-01 01:50:00', '2020-02-01 01:50:00', NULL, NULL),
	(111, 'plugin::content-manager.explorer.update', 'api::comment.comment', '{"fields": ["text", "related"]}', '[]', '2020-01-01 01:51:00', '2020-02-01 01:51:00', NULL, NULL),
	(112, 'plugin::content-manager.explorer.update', 'api::guest-post.guest-post', '{"fields": ["headLine", "writers", "editor", "notes"]}', '[]', '2020-01-01 01:52:00', '2020-02-01 01:52:00', NULL, NULL),
	(113, 'plugin::content-manager.explorer.update', 'api::imprint.imprint', '{"fields": ["siteName", "bestArticle", "contact.label", "contact.url", "contact.isExternal"]}', '[]', '2020-01-01 01:53:00', '2020-02-01 01:53:00', NULL, NULL),
	(114, 'plugin::content-manager.explorer.update', 'api::note.note', '{"fields": ["text", "subject"]}', '[]', '2020-01-01 01:54:00', '2020-02-01 01:54:00', NULL, NULL),
	(115, 'plugin::content-manager.explorer.update', 'api::profile.profile', '{"fields": ["bio", "avatar", "author"]}', '[]', '2020-01-01 01:55:00', '2020-02-01 01:55:00', NULL, NULL),
	(116, 'plugin::content-manager.explorer.update', 'api::tag.tag', '{"fields": ["label", "articles"]}', '[]', '2020-01-01 01:56:00', '2020-02-01 01:56:00', NULL, NULL),
	(117, 'plugin::content-manager.explorer.delete', 'plugin::users-permissions.user', '{}', '[]', '2020-01-01 01:57:00', '2020-02-01 01:57:00', NULL, NULL),
	(118, 'plugin::content-manager.explorer.delete', 'api::article.article', '{"locales": ["en"]}', '[]', '2020-01-01 01:58:00', '2020-02-01 01:58:00', NULL, NULL),
	(119, 'plugin::content-manager.explorer.delete', 'api::author.author', '{}', '[]', '2020-01-01 01:59:00', '2020-02-01 01:59:00', NULL, NULL),
	(120, 'plugin::content-manager.explorer.delete', 'api::category.category', '{}', '[]', '2020-01-01 02:00:00', '2020-02-01 02:00:00', NULL, NULL),
	(121, 'plugin::content-manager.explorer.delete', 'api::comment.comment', '{}', '[]', '2020-01-01 02:01:00', '2020-02-01 02:01:00', NULL, NULL),
	(122, 'plugin::content-manager.explorer.delete', 'api::guest-post.guest-post', '{}', '[]', '2020-01-01 02:02:00', '2020-02-01 02:02:00', NULL, NULL),
	(123, 'plugin::content-manager.explorer.delete', 'api::imprint.imprint', '{}', '[]', '2020-01-01 02:03:00', '2020-02-01 02:03:00', NULL, NULL),
	(124, 'plugin::content-manager.explorer.delete', 'api::note.note', '{}', '[]', '2020-01-01 02:04:00', '2020-02-01 02:04:00', NULL, NULL),
	(125, 'plugin::content-manager.explorer.delete', 'api::profile.profile', '{}', '[]', '2020-01-01 02:05:00', '2020-02-01 02:05:00', NULL, NULL),
	(126, 'plugin::content-manager.explorer.delete', 'api::tag.tag', '{}', '[]', '2020-01-01 02:06:00', '2020-02-01 02:06:00', NULL, NULL),
	(127, 'plugin::content-manager.explorer.publish', 'api::article.article', '{"locales": ["en"]}', '[]', '2020-01-01 02:07:00', '2020-02-01 02:07:00', NULL, NULL),
	(128, 'plugin::content-manager.explorer.publish', 'api::author.author', '{}', '[]', '2020-01-01 02:08:00', '2020-02-01 02:08:00', NULL, NULL),
	(129, 'plugin::content-manager.single-types.configure-view', NULL, '{}', '[]', '2020-01-01 02:09:00', '2020-02-01 02:09:00', NULL, NULL),
	(130, 'plugin::content-manager.collection-types.configure-view', NULL, '{}', '[]', '2020-01-01 02:10:00', '2020-02-01 02:10:00', NULL, NULL),
	(131, 'plugin::content-manager.components.configure-layout', NULL, '{}', '[]', '2020-01-01 02:11:00', '2020-02-01 02:11:00', NULL, NULL),
	(132, 'plugin::content-type-builder.read', NULL, '{}', '[]', '2020-01-01 02:12:00', '2020-02-01 02:12:00', NULL, NULL),
	(133, 'plugin::email.settings.read', NULL, '{}', '[]', '2020-01-01 02:13:00', '2020-02-01 02:13:00', NULL, NULL),
	(134, 'plugin::upload.read', NULL, '{}', '[]', '2020-01-01 02:14:00', '2020-02-01 02:14:00', NULL, NULL),
	(135, 'plugin::upload.assets.create', NULL, '{}', '[]', '2020-01-01 02:15:00', '2020-02-01 02:15:00', NULL, NULL),
	(136, 'plugin::upload.assets.update', NULL, '{}', '[]', '2020-01-01 02:16:00', '2020-02-01 02:16:00', NULL, NULL),
	(137, 'plugin::upload.assets.download', NULL, '{}', '[]', '2020-01-01 02:17:00', '2020-02-01 02:17:00', NULL, NULL),
	(138, 'plugin::upload.assets.copy-link', NULL, '{}', '[]', '2020-01-01 02:18:00', '2020-02-01 02:18:00', NULL, NULL),
	(139, 'plugin::upload.configure-view', NULL, '{}', '[]', '2020-01-01 02:19:00', '2020-02-01 02:19:00', NULL, NULL),
	(140, 'plugin::upload.settings.read', NULL, '{}', '[]', '2020-01-01 02:20:00', '2020-02-01 02:20:00', NULL, NULL),
	(141, 'plugin::users-permissions.roles.create', NULL, '{}', '[]', '2020-01-01 02:21:00', '2020-02-01 02:21:00', NULL, NULL),
	(142, 'plugin::users-permissions.roles.read', NULL, '{}', '[]', '2020-01-01 02:22:00', '2020-02-01 02:22:00', NULL, NULL),
	(143, 'plugin::users-permissions.roles.update', NULL, '{}', '[]', '2020-01-01 02:23:00', '2020-02-01 02:23:00', NULL, NULL),
	(144, 'plugin::users-permissions.roles.delete', NULL, '{}', '[]', '2020-01-01 02:24:00', '2020-02-01 02:24:00', NULL, NULL),
	(145, 'plugin::users-permissions.providers.read', NULL, '{}', '[]', '2020-01-01 02:25:00', '2020-02-01 02:25:00', NULL, NULL),
	(146, 'plugin::users-permissions.providers.update', NULL, '{}', '[]', '2020-01-01 02:26:00', '2020-02-01 02:26:00', NULL, NULL),
	(147, 'plugin::users-permissions.email-templates.read', NULL, '{}', '[]', '2020-01-01 02:27:00', '2020-02-01 02:27:00', NULL, NULL),
	(148, 'plugin::users-permissions.email-templates.update', NULL, '{}', '[]', '2020-01-01 02:28:00', '2020-02-01 02:28:00', NULL, NULL),
	(149, 'plugin::users-permissions.advanced-settings.read', NULL, '{}', '[]', '2020-01-01 02:29:00', '2020-02-01 02:29:00', NULL, NULL),
	(150, 'plugin::users-permissions.advanced-settings.update', NULL, '{}', '[]', '2020-01-01 02:30:00', '2020-02-01 02:30:00', NULL, NULL),
	(151, 'plugin::i18n.locale.create', NULL, '{}', '[]', '2020-01-01 02:31:00', '2020-02-01 02:31:00', NULL, NULL),
	(152, 'plugin::i18n.locale.read', NULL, '{}', '[]', '2020-01-01 02:32:00', '2020-02-01 02:32:00', NULL, NULL),
	(153, 'plugin::i18n.locale.update', NULL, '{}', '[]', '2020-01-01 02:33:00', '2020-02-01 02:33:00', NULL, NULL),
	(154, 'plugin::i18n.locale.delete', NULL, '{}', '[]', '2020-01-01 02:34:00', '2020-02-01 02:34:00', NULL, NULL),
	(155, 'admin::marketplace.read', NULL, '{}', '[]', '2020-01-01 02:35:00', '2020-02-01 02:35:00', NULL, NULL),
	(156, 'admin::webhooks.create', NULL, '{}', '[]', '2020-01-01 02:36:00', '2020-02-01 02:36:00', NULL, NULL),
	(157, 'admin::webhooks.read', NULL, '{}', '[]', '2020-01-01 02:37:00', '2020-02-01 02:37:00', NULL, NULL),
	(158, 'admin::webhooks.update', NULL, '{}', '[]', '2020-01-01 02:38:00', '2020-02-01 02:38:00', NULL, NULL),
	(159, 'admin::webhooks.delete', NULL, '{}', '[]', '2020-01-01 02:39:00', '2020-02-01 02:39:00', NULL, NULL),
	(160, 'admin::users.create', NULL, '{}', '[]', '2020-01-01 02:40:00', '2020-02-01 02:40:00', NULL, NULL),
	(161, 'admin::users.read', NULL, '{}', '[]', '2020-01-01 02:41:00', '2020-02-01 02:41:00', NULL, NULL),
	(162, 'admin::users.update', NULL, '{}', '[]', '2020-01-01 02:42:00', '2020-02-01 02:42:00', NULL, NULL),
	(163, 'admin::users.delete', NULL, '{}', '[]', '2020-01-01 02:43:00', '2020-02-01 02:43:00', NULL, NULL),
	(164, 'admin::roles.create', NULL, '{}', '[]', '2020-01-01 02:44:00', '2020-02-01 02:44:00', NULL, NULL),
	(165, 'admin::roles.read', NULL, '{}', '[]', '2020-01-01 02:45:00', '2020-02-01 02:45:00', NULL, NULL),
	(166, 'admin::roles.update', NULL, '{}', '[]', '2020-01-01 02:46:00', '2020-02-01 02:46:00', NULL, NULL),
	(167, 'admin::roles.delete', NULL, '{}', '[]', '2020-01-01 02:47:00', '2020-02-01 02:47:00', NULL, NULL),
	(168, 'admin::api-tokens.access', NULL, '{}', '[]', '2020-01-01 02:48:00', '2020-02-01 02:48:00', NULL, NULL),
	(169, 'admin::api-tokens.create', NULL, '{}', '[]', '2020-01-01 02:49:00', '2020-02-01 02:49:00', NULL, NULL),
	(170, 'admin::api-tokens.read', NULL, '{}', '[]', '2020-01-01 02:50:00', '2020-02-01 02:50:00', NULL, NULL),
	(171, 'admin::api-tokens.update', NULL, '{}', '[]', '2020-01-01 02:51:00', '2020-02-01 02:51:00', NULL, NULL),
	(172, 'admin::api-tokens.regenerate', NULL, '{}', '[]', '2020-01-01 02:52:00', '2020-02-01 02:52:00', NULL, NULL),
	(173, 'admin::api-tokens.delete', NULL, '{}', '[]', '2020-01-01 02:53:00', '2020-02-01 02:53:00', NULL, NULL),
	(174, 'admin::project-settings.update', NULL, '{}', '[]', '2020-01-01 02:54:00', '2020-02-01 02:54:00', NULL, NULL),
	(175, 'admin::project-settings.read', NULL, '{}', '[]', '2020-01-01 02:55:00', '2020-02-01 02:55:00', NULL, NULL),
	(176, 'admin::transfer.tokens.access', NULL, '{}', '[]', '2020-01-01 02:56:00', '2020-02-01 02:56:00', NULL, NULL),
	(177, 'admin::transfer.tokens.create', NULL, '{}', '[]', '2020-01-01 02:57:00', '2020-02-01 02:57:00', NULL, NULL),
	(178, 'admin::transfer.tokens.read', NULL, '{}', '[]', '2020-01-01 02:58:00', '2020-02-01 02:58:00', NULL, NULL),
	(179, 'admin::transfer.tokens.update', NULL, '{}', '[]', '2020-01-01 02:59:00', '2020-02-01 02:59:00', NULL, NULL),
	(180, 'admin::transfer.tokens.regenerate', NULL, '{}', '[]', '2020-01-01 03:00:00', '2020-02-01 03:00:00', NULL, NULL),
	(181, 'admin::transfer.tokens.delete', NULL, '{}', '[]', '2020-01-01 03:01:00', '2020-02-01 03:01:00', NULL, NULL);

INSERT INTO public.admin_permissions_role_links VALUES
	(1, 1, 2, 1),
	(2, 2, 2, 2),
	(3, 3, 2, 3),
	(4, 4, 2, 4),
	(5, 5, 2, 5),
	(6, 6, 2, 6),
	(7, 7, 2, 7),
	(8, 8, 2, 8),
	(9, 9, 2, 9),
	(10, 10, 2, 10),
	(11, 11, 2, 11),
	(12, 12, 2, 12),
	(13, 13, 2, 13),
	(14, 14, 2, 14),
	(15, 15, 2, 15),
	(16, 16, 2, 16),
	(17, 17, 2, 17),
	(18, 18, 2, 18),
	(19, 19, 2, 19),
	(20, 20, 2, 20),
	(21, 21, 2, 21),
	(22, 22, 2, 22),
	(23, 23, 2, 23),
	(24, 24, 2, 24),
	(25, 25, 2, 25),
	(26, 26, 2, 26),
	(27, 27, 2, 27),
	(29, 29, 2, 29),
	(30, 30, 2, 30),
	(31, 31, 2, 31),
	(32, 32, 2, 32),
	(33, 33, 2, 33),
	(34, 34, 2, 34),
	(35, 35, 2, 35),
	(36, 36, 2, 36),
	(38, 38, 2, 38),
	(39, 39, 2, 39),
	(40, 40, 2, 40),
	(41, 41, 2, 41),
	(42, 42, 2, 42),
	(43, 43, 2, 43),
	(44, 44, 2, 44),
	(45, 45, 3, 1),
	(46, 46, 3, 2),
	(47, 47, 3, 3),
	(48, 48, 3, 4),
	(49, 49, 3, 5),
	(50, 50, 3, 6),
	(51, 51, 3, 7),
	(52, 52, 3, 8),
	(53, 53, 3, 9),
	(54, 54, 3, 10),
	(55, 55, 3, 11),
	(56, 56, 3, 12),
	(57, 57, 3, 13),
	(58, 58, 3, 14),
	(59, 59, 3, 15),
	(60, 60, 3, 16),
	(61, 61, 3, 17),
	(62, 62, 3, 18),
	(63, 63, 3, 19),
	(64, 64, 3, 20),
	(65, 65, 3, 21),
	(66, 66, 3, 22),
	(67, 67, 3, 23),
	(68, 68, 3, 24),
	(69, 69, 3, 25),
	(70, 70, 3, 26),
	(71, 71, 3, 27),
	(73, 73, 3, 29),
	(74, 74, 3, 30),
	(75, 75, 3, 31),
	(76, 76, 3, 32),
	(77, 77, 3, 33),
	(78, 78, 3, 34),
	(79, 79, 3, 35),
	(80, 80, 3, 36),
	(81, 81, 3, 37),
	(82, 82, 3, 38),
	(83, 83, 3, 39),
	(84, 84, 3, 40),
	(85, 85, 3, 41),
	(86, 86, 3, 42),
	(87, 87, 1, 1),
	(88, 88, 1, 2),
	(89, 89, 1, 3),
	(90, 90, 1, 4),
	(91, 91, 1, 5),
	(92, 92, 1, 6),
	(93, 93, 1, 7),
	(94, 94, 1, 8),
	(95, 95, 1, 9),
	(96, 96, 1, 10),
	(97, 97, 1, 11),
	(98, 98, 1, 12),
	(99, 99, 1, 13),
	(100, 100, 1, 14),
	(101, 101, 1, 15),
	(102, 102, 1, 16),
	(103, 103, 1, 17),
	(104, 104, 1, 18),
	(105, 105, 1, 19),
	(106, 106, 1, 20),
	(107, 107, 1, 21),
	(108, 108, 1, 22),
	(109, 109, 1, 23),
	(110, 110, 1, 24),
	(111, 111, 1, 25),
	(112, 112, 1, 26),
	(113, 113, 1, 27),
	(114, 114, 1, 28),
	(115, 115, 1, 29),
	(116, 116, 1, 30),
	(117, 117, 1, 31),
	(118, 118, 1, 32),
	(119, 119, 1, 33),
	(120, 120, 1, 34),
	(121, 121, 1, 35),
	(122, 122, 1, 36),
	(123, 123, 1, 37),
	(124, 124, 1, 38),
	(125, 125, 1, 39),
	(126, 126, 1, 40),
	(127, 127, 1, 41),
	(128, 128, 1, 42),
	(129, 129, 1, 43),
	(130, 130, 1, 44),
	(131, 131, 1, 45),
	(132, 132, 1, 46),
	(133, 133, 1, 47),
	(134, 134, 1, 48),
	(135, 135, 1, 49),
	(136, 136, 1, 50),
	(137, 137, 1, 51),
	(138, 138, 1, 52),
	(139, 139, 1, 53),
	(140, 140, 1, 54),
	(141, 141, 1, 55),
	(142, 142, 1, 56),
	(143, 143, 1, 57),
	(144, 144, 1, 58),
	(145, 145, 1, 59),
	(146, 146, 1, 60),
	(147, 147, 1, 61),
	(148, 148, 1, 62),
	(149, 149, 1, 63),
	(150, 150, 1, 64),
	(151, 151, 1, 65),
	(152, 152, 1, 66),
	(153, 153, 1, 67),
	(154, 154, 1, 68),
	(155, 155, 1, 69),
	(156, 156, 1, 70),
	(157, 157, 1, 71),
	(158, 158, 1, 72),
	(159, 159, 1, 73),
	(160, 160, 1, 74),
	(161, 161, 1, 75),
	(162, 162, 1, 76),
	(163, 163, 1, 77),
	(164, 164, 1, 78),
	(165, 165, 1, 79),
	(166, 166, 1, 80),
	(167, 167, 1, 81),
	(168, 168, 1, 82),
	(169, 169, 1, 83),
	(170, 170, 1, 84),
	(171, 171, 1, 85),
	(172, 172, 1, 86),
	(173, 173, 1, 87),
	(174, 174, 1, 88),
	(175, 175, 1, 89),
	(176, 176, 1, 90),
	(177, 177, 1, 91),
	(178, 178, 1, 92),
	(179, 179, 1, 93),
	(180, 180, 1, 94),
	(181, 181, 1, 95);

INSERT INTO public.admin_roles VALUES
	(1, 'Super Admin', 'strapi-super-admin', 'Super Admins can access and manage all features and settings.', '2020-01-01 00:01:00', '2020-02-01 00:01:00', NULL, NULL),
	(2, 'Editor', 'strapi-editor', 'Editors can manage and publish contents including those of other users.', '2020-01-01 00:02:00', '2020-02-01 00:02:00', NULL, NULL),
	(3, 'Author', 'strapi-author', 'Authors can manage the content they have created.', '2020-01-01 00:03:00', '2020-02-01 00:03:00', NULL, NULL);

INSERT INTO public.i18n_locale VALUES
	(1, 'English (en)', 'en', '2020-01-01 00:01:00', '2020-02-01 00:01:00', NULL, NULL);

INSERT INTO public.strapi_core_store_settings VALUES
	(1, 'core_admin_auth', '{"providers":{"autoRegister":false,"defaultRole":null}}', 'object', NULL, NULL),
	(2, 'plugin_content_manager_configuration_components::blocks.hero', '{"uid":"blocks.hero","settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"mainField":"title","defaultSortBy":"title","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"title":{"edit":{"label":"title","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"title","searchable":true,"sortable":true}},"image":{"edit":{"label":"image","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"image","searchable":false,"sortable":false}},"callToAction":{"edit":{"label":"callToAction","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"callToAction","searchable":false,"sortable":false}}},"layouts":{"list":["id","title","image","callToAction"],"edit":[[{"name":"title","size":6},{"name":"image","size":6}],[{"name":"callToAction","size":12}]]},"isComponent":true}', 'object', NULL, NULL),
	(3, 'plugin_content_manager_configuration_components::blocks.quote', '{"uid":"blocks.quote","settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"mainField":"id","defaultSortBy":"id","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"text":{"edit":{"label":"text","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"text","searchable":true,"sortable":true}},"saidBy":{"edit":{"label":"saidBy","description":"","placeholder":"","visible":true,"editable":true,"mainField":"firstName"},"list":{"label":"saidBy","searchable":true,"sortable":true}}},"layouts":{"list":["id","text","saidBy"],"edit":[[{"name":"text","size":6},{"name":"saidBy","size":6}]]},"isComponent":true}', 'object', NULL, NULL),
	(4, 'plugin_content_manager_configuration_components::blocks.reading-list', '{"uid":"blocks.reading-list","settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"mainField":"id","defaultSortBy":"id","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"articles":{"edit":{"label":"articles","description":"","placeholder":"","visible":true,"editable":true,"mainField":"title"},"list":{"label":"articles","searchable":false,"sortable":false}}},"layouts":{"list":["id","articles"],"edit":[[{"name":"articles","size":6}]]},"isComponent":true}', 'object', NULL, NULL),
	(5, 'plugin_content_manager_configuration_components::shared.keyword', '{"uid":"shared.keyword","settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"mainField":"word","defaultSortBy":"word","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"word":{"edit":{"label":"word","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"word","searchable":true,"sortable":true}}},"layouts":{"list":["id","word"],"edit":[[{"name":"word","size":6}]]},"isComponent":true}', 'object', NULL, NULL),
	(6, 'plugin_content_manager_configuration_components::shared.link', '{"uid":"shared.link","settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"mainField":"label","defaultSortBy":"label","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"label":{"edit":{"label":"label","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"label","searchable":true,"sortable":true}},"url":{"edit":{"label":"url","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"url","searchable":true,"sortable":true}},"isExternal":{"edit":{"label":"isExternal","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"isExternal","searchable":true,"sortable":true}}},"layouts":{"list":["id","label","url","isExternal"],"edit":[[{"name":"label","size":6},{"name":"url","size":6}],[{"name":"isExternal","size":4}]]},"isComponent":true}', 'object', NULL, NULL),
	(7, 'plugin_content_manager_configuration_components::shared.seo', '{"uid":"shared.seo","settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"mainField":"metaTitle","defaultSortBy":"metaTitle","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"metaTitle":{"edit":{"label":"metaTitle","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"metaTitle","searchable":true,"sortable":true}},"shareImage":{"edit":{"label":"shareImage","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"shareImage","searchable":false,"sortable":false}},"keywords":{"edit":{"label":"keywords","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"keywords","searchable":false,"sortable":false}}},"layouts":{"list":["id","metaTitle","shareImage","keywords"],"edit":[[{"name":"metaTitle","size":6},{"name":"shareImage","size":6}],[{"name":"keywords","size":12}]]},"isComponent":true}', 'object', NULL, NULL),
	(8, 'plugin_content_manager_configuration_content_types::admin::api-token', '{"uid":"admin::api-token","settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"description":{"edit":{"label":"description","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"description","searchable":true,"sortable":true}},"type":{"edit":{"label":"type","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"type","searchable":true,"sortable":true}},"accessKey":{"edit":{"label":"accessKey","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"accessKey","searchable":true,"sortable":true}},"lastUsedAt":{"edit":{"label":"lastUsedAt","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"lastUsedAt","searchable":true,"sortable":true}},"permissions":{"edit":{"label":"permissions","description":"","placeholder":"","visible":true,"editable":true,"mainField":"action"},"list":{"label":"permissions","searchable":false,"sortable":false}},"expiresAt":{"edit":{"label":"expiresAt","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"expiresAt","searchable":true,"sortable":true}},"lifespan":{"edit":{"label":"lifespan","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"lifespan","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","description","type"],"edit":[[{"name":"name","size":6},{"name":"description","size":6}],[{"name":"type","size":6},{"name":"accessKey","size":6}],[{"name":"lastUsedAt","size":6},{"name":"permissions","size":6}],[{"name":"expiresAt","size":6},{"name":"lifespan","size":4}]]}}', 'object', NULL, NULL),
	(9, 'plugin_content_manager_configuration_content_types::admin::api-token-permission', '{"uid":"admin::api-token-permission","settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"mainField":"action","defaultSortBy":"action","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"action":{"edit":{"label":"action","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"action","searchable":true,"sortable":true}},"token":{"edit":{"label":"token","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"token","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}}},"layouts":{"list":["id","action","token","createdAt"],"edit":[[{"name":"action","size":6},{"name":"token","size":6}]]}}', 'object', NULL, NULL),
	(10, 'plugin_content_manager_configuration_content_types::admin::permission', '{"uid":"admin::permission","settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"mainField":"action","defaultSortBy":"action","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"action":{"edit":{"label":"action","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"action","searchable":true,"sortable":true}},"subject":{"edit":{"label":"subject","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"subject","searchable":true,"sortable":true}},"properties":{"edit":{"label":"properties","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"properties","searchable":false,"sortable":false}},"conditions":{"edit":{"label":"conditions","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"conditions","searchable":false,"sortable":false}},"role":{"edit":{"label":"role","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"role","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}}},"layouts":{"list":["id","action","subject","role"],"edit":[[{"name":"action","size":6},{"name":"subject","size":6}],[{"name":"properties","size":12}],[{"name":"conditions","size":12}],[{"name":"role","size":6}]]}}', 'object', NULL, NULL),
	(11, 'plugin_content_manager_configuration_content_types::admin::role', '{"uid":"admin::role","settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"code":{"edit":{"label":"code","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"code","searchable":true,"sortable":true}},"description":{"edit":{"label":"description","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"description","searchable":true,"sortable":true}},"users":{"edit":{"label":"users","description":"","placeholder":"","visible":true,"editable":true,"mainField":"firstname"},"list":{"label":"users","searchable":false,"sortable":false}},"permissions":{"edit":{"label":"permissions","description":"","placeholder":"","visible":true,"editable":true,"mainField":"action"},"list":{"label":"permissions","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","code","description"],"edit":[[{"name":"name","size":6},{"name":"code","size":6}],[{"name":"description","size":6},{"name":"users","size":6}],[{"name":"permissions","size":6}]]}}', 'object', NULL, NULL),
	(12, 'plugin_content_manager_configuration_content_types::admin::transfer-token', '{"uid":"admin::transfer-token","settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"description":{"edit":{"label":"description","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"description","searchable":true,"sortable":true}},"accessKey":{"edit":{"label":"accessKey","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"accessKey","searchable":true,"sortable":true}},"lastUsedAt":{"edit":{"label":"lastUsedAt","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"lastUsedAt","searchable":true,"sortable":true}},"permissions":{"edit":{"label":"permissions","description":"","placeholder":"","visible":true,"editable":true,"mainField":"action"},"list":{"label":"permissions","searchable":false,"sortable":false}},"expiresAt":{"edit":{"label":"expiresAt","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"expiresAt","searchable":true,"sortable":true}},"lifespan":{"edit":{"label":"lifespan","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"lifespan","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","description","accessKey"],"edit":[[{"name":"name","size":6},{"name":"description","size":6}],[{"name":"accessKey","size":6},{"name":"lastUsedAt","size":6}],[{"name":"permissions","size":6},{"name":"expiresAt","size":6}],[{"name":"lifespan","size":4}]]}}', 'object', NULL, NULL),
	(13, 'plugin_content_manager_configuration_content_types::admin::transfer-token-permission', '{"uid":"admin::transfer-token-permission","settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"mainField":"action","defaultSortBy":"action","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"action":{"edit":{"label":"action","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"action","searchable":true,"sortable":true}},"token":{"edit":{"label":"token","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"token","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}}},"layouts":{"list":["id","action","token","createdAt"],"edit":[[{"name":"action","size":6},{"name":"token","size":6}]]}}', 'object', NULL, NULL),
	(14, 'plugin_content_manager_configuration_content_types::admin::user', '{"uid":"admin::user","settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"mainField":"firstname","defaultSortBy":"firstname","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"firstname":{"edit":{"label":"firstname","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"firstname","searchable":true,"sortable":true}},"lastname":{"edit":{"label":"lastname","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"lastname","searchable":true,"sortable":true}},"username":{"edit":{"label":"username","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"username","searchable":true,"sortable":true}},"email":{"edit":{"label":"email","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"email","searchable":true,"sortable":true}},"password":{"edit":{"label":"password","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"password","searchable":true,"sortable":true}},"resetPasswordToken":{"edit":{"label":"resetPasswordToken","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"resetPasswordToken","searchable":true,"sortable":true}},"registrationToken":{"edit":{"label":"registrationToken","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"registrationToken","searchable":true,"sortable":true}},"isActive":{"edit":{"label":"isActive","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"isActive","searchable":true,"sortable":true}},"roles":{"edit":{"label":"roles","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"roles","searchable":false,"sortable":false}},"blocked":{"edit":{"label":"blocked","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"blocked","searchable":true,"sortable":true}},"preferedLanguage":{"edit":{"label":"preferedLanguage","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"preferedLanguage","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}}},"layouts":{"list":["id","firstname","lastname","username"],"edit":[[{"name":"firstname","size":6},{"name":"lastname","size":6}],[{"name":"username","size":6},{"name":"email","size":6}],[{"name":"password","size":6},{"name":"resetPasswordToken","size":6}],[{"name":"registrationToken","size":6},{"name":"isActive","size":4}],[{"name":"roles","size":6},{"name":"blocked","size":4}],[{"name":"preferedLanguage","size":6}]]}}', 'object', NULL, NULL),
	(15, 'plugin_content_manager_configuration_content_types::api::article.article', '{"uid":"api::article.article","settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"mainField":"title","defaultSortBy":"title","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"title":{"edit":{"label":"title","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"title","searchable":true,"sortable":true}},"slug":{"edit":{"label":"slug","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"slug","searchable":true,"sortable":true}},"body":{"edit":{"label":"body","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"body","searchable":false,"sortable":false}},"readingTime":{"edit":{"label":"readingTime","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"readingTime","searchable":true,"sortable":true}},"viewCount":{"edit":{"label":"viewCount","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"viewCount","searchable":true,"sortable":true}},"price":{"edit":{"label":"price","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"price","searchable":true,"sortable":true}},"score":{"edit":{"label":"score","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"score","searchable":true,"sortable":true}},"featured":{"edit":{"label":"featured","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"featured","searchable":true,"sortable":true}},"eventDay":{"edit":{"label":"eventDay","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"eventDay","searchable":true,"sortable":true}},"happenedAt":{"edit":{"label":"happenedAt","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"happenedAt","searchable":true,"sortable":true}},"startsAt":{"edit":{"label":"startsAt","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"startsAt","searchable":true,"sortable":true}},"mood":{"edit":{"label":"mood","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"mood","searchable":true,"sortable":true}},"meta":{"edit":{"label":"meta","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"meta","searchable":false,"sortable":false}},"cover":{"edit":{"label":"cover","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"cover","searchable":false,"sortable":false}},"gallery":{"edit":{"label":"gallery","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"gallery","searchable":false,"sortable":false}},"category":{"edit":{"label":"category","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"category","searchable":true,"sortable":true}},"tags":{"edit":{"label":"tags","description":"","placeholder":"","visible":true,"editable":true,"mainField":"label"},"list":{"label":"tags","searchable":false,"sortable":false}},"author":{"edit":{"label":"author","description":"","placeholder":"","visible":true,"editable":true,"mainField":"firstName"},"list":{"label":"author","searchable":true,"sortable":true}},"seo":{"edit":{"label":"seo","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"seo","searchable":false,"sortable":false}},"links":{"edit":{"label":"links","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"links","searchable":false,"sortable":false}},"content":{"edit":{"label":"content","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"content","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}}},"layouts":{"list":["id","title","slug","readingTime"],"edit":[[{"name":"title","size":6},{"name":"slug","size":6}],[{"name":"body","size":12}],[{"name":"readingTime","size":4},{"name":"viewCount","size":4},{"name":"price","size":4}],[{"name":"score","size":4},{"name":"featured","size":4},{"name":"eventDay","size":4}],[{"name":"happenedAt","size":6},{"name":"startsAt","size":4}],[{"name":"mood","size":6}],[{"name":"meta","size":12}],[{"name":"cover","size":6},{"name":"gallery","size":6}],[{"name":"category","size":6},{"name":"tags","size":6}],[{"name":"author","size":6}],[{"name":"seo","size":12}],[{"name":"links","size":12}],[{"name":"content","size":12}]]}}', 'object', NULL, NULL),
	(16, 'plugin_content_manager_configuration_content_types::api::author.author', '{"uid":"api::author.author","settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"mainField":"firstName","defaultSortBy":"firstName","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"firstName":{"edit":{"label":"firstName","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"firstName","searchable":true,"sortable":true}},"LastName":{"edit":{"label":"LastName","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"LastName","searchable":true,"sortable":true}},"profile":{"edit":{"label":"profile","description":"","placeholder":"","visible":true,"editable":true,"mainField":"id"},"list":{"label":"profile","searchable":true,"sortable":true}},"articles":{"edit":{"label":"articles","description":"","placeholder":"","visible":true,"editable":true,"mainField":"title"},"list":{"label":"articles","searchable":false,"sortable":false}},"friends":{"edit":{"label":"friends","description":"","placeholder":"","visible":true,"editable":true,"mainField":"firstName"},"list":{"label":"friends","searchable":false,"sortable":false}},"guestPosts":{"edit":{"label":"guestPosts","description":"","placeholder":"","visible":true,"editable":true,"mainField":"headLine"},"list":{"label":"guestPosts","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}}},"layouts":{"list":["id","firstName","LastName","profile"],"edit":[[{"name":"firstName","size":6},{"name":"LastName","size":6}],[{"name":"profile","size":6},{"name":"articles","size":6}],[{"name":"friends","size":6},{"name":"guestPosts","size":6}]]}}', 'object', NULL, NULL),
	(17, 'plugin_content_manager_configuration_content_types::api::category.category', '{"uid":"api::category.category","settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"parent":{"edit":{"label":"parent","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"parent","searchable":true,"sortable":true}},"children":{"edit":{"label":"children","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"children","searchable":false,"sortable":false}},"articles":{"edit":{"label":"articles","description":"","placeholder":"","visible":true,"editable":true,"mainField":"title"},"list":{"label":"articles","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","parent","children"],"edit":[[{"name":"name","size":6},{"name":"parent","size":6}],[{"name":"children","size":6},{"name":"articles","size":6}]]}}', 'object', NULL, NULL),
	(18, 'plugin_content_manager_configuration_content_types::api::comment.comment', '{"uid":"api::comment.comment","settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"mainField":"id","defaultSortBy":"id","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"text":{"edit":{"label":"text","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"text","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}}},"layouts":{"list":["id","text","createdAt","updatedAt"],"edit":[[{"name":"text","size":6}]]}}', 'object', NULL, NULL),
	(19, 'plugin_content_manager_configuration_content_types::api::guest-post.guest-post', '{"uid":"api::guest-post.guest-post","settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"mainField":"headLine","defaultSortBy":"headLine","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"headLine":{"edit":{"label":"headLine","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"headLine","searchable":true,"sortable":true}},"writers":{"edit":{"label":"writers","description":"","placeholder":"","visible":true,"editable":true,"mainField":"firstName"},"list":{"label":"writers","searchable":false,"sortable":false}},"editor":{"edit":{"label":"editor","description":"","placeholder":"","visible":true,"editable":true,"mainField":"firstname"},"list":{"label":"editor","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}}},"layouts":{"list":["id","headLine","writers","editor"],"edit":[[{"name":"headLine","size":6},{"name":"writers","size":6}],[{"name":"editor","size":6}]]}}', 'object', NULL, NULL),
	(20, 'plugin_content_manager_configuration_content_types::api::imprint.imprint', '{"uid":"api::imprint.imprint","settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"mainField":"siteName","defaultSortBy":"siteName","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"siteName":{"edit":{"label":"siteName","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"siteName","searchable":true,"sortable":true}},"bestArticle":{"edit":{"label":"bestArticle","description":"","placeholder":"","visible":true,"editable":true,"mainField":"title"},"list":{"label":"bestArticle","searchable":true,"sortable":true}},"contact":{"edit":{"label":"contact","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"contact","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}}},"layouts":{"list":["id","siteName","bestArticle","contact"],"edit":[[{"name":"siteName","size":6},{"name":"bestArticle","size":6}],[{"name":"contact","size":12}]]}}', 'object', NULL, NULL),
	(21, 'plugin_content_manager_configuration_content_types::api::note.note', '{"uid":"api::note.note","settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"mainField":"id","defaultSortBy":"id","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"text":{"edit":{"label":"text","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"text","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}}},"layouts":{"list":["id","text","createdAt","updatedAt"],"edit":[[{"name":"text","size":6}]]}}', 'object', NULL, NULL),
	(22, 'plugin_content_manager_configuration_content_types::api::profile.profile', '{"uid":"api::profile.profile","settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"mainField":"id","defaultSortBy":"id","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"bio":{"edit":{"label":"bio","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"bio","searchable":true,"sortable":true}},"avatar":{"edit":{"label":"avatar","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"avatar","searchable":false,"sortable":false}},"author":{"edit":{"label":"author","description":"","placeholder":"","visible":true,"editable":true,"mainField":"firstName"},"list":{"label":"author","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}}},"layouts":{"list":["id","bio","avatar","author"],"edit":[[{"name":"bio","size":6},{"name":"avatar","size":6}],[{"name":"author","size":6}]]}}', 'object', NULL, NULL),
	(23, 'plugin_content_manager_configuration_content_types::api::tag.tag', '{"uid":"api::tag.tag","settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"mainField":"label","defaultSortBy":"label","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"label":{"edit":{"label":"label","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"label","searchable":true,"sortable":true}},"articles":{"edit":{"label":"articles","description":"","placeholder":"","visible":true,"editable":true,"mainField":"title"},"list":{"label":"articles","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}}},"layouts":{"list":["id","label","articles","createdAt"],"edit":[[{"name":"label","size":6},{"name":"articles","size":6}]]}}', 'object', NULL, NULL),
	(24, 'plugin_content_manager_configuration_content_types::plugin::i18n.locale', '{"uid":"plugin::i18n.locale","settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"code":{"edit":{"label":"code","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"code","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","code","createdAt"],"edit":[[{"name":"name","size":6},{"name":"code","size":6}]]}}', 'object', NULL, NULL),
	(25, 'plugin_content_manager_configuration_content_types::plugin::upload.file', '{"uid":"plugin::upload.file","settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"alternativeText":{"edit":{"label":"alternativeText","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"alternativeText","searchable":true,"sortable":true}},"caption":{"edit":{"label":"caption","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"caption","searchable":true,"sortable":true}},"width":{"edit":{"label":"width","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"width","searchable":true,"sortable":true}},"height":{"edit":{"label":"height","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"height","searchable":true,"sortable":true}},"formats":{"edit":{"label":"formats","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"formats","searchable":false,"sortable":false}},"hash":{"edit":{"label":"hash","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"hash","searchable":true,"sortable":true}},"ext":{"edit":{"label":"ext","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"ext","searchable":true,"sortable":true}},"mime":{"edit":{"label":"mime","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"mime","searchable":true,"sortable":true}},"size":{"edit":{"label":"size","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"size","searchable":true,"sortable":true}},"url":{"edit":{"label":"url","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"url","searchable":true,"sortable":true}},"previewUrl":{"edit":{"label":"previewUrl","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"previewUrl","searchable":true,"sortable":true}},"provider":{"edit":{"label":"provider","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"provider","searchable":true,"sortable":true}},"provider_metadata":{"edit":{"label":"provider_metadata","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"provider_metadata","searchable":false,"sortable":false}},"folder":{"edit":{"label":"folder","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"folder","searchable":true,"sortable":true}},"folderPath":{"edit":{"label":"folderPath","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"folderPath","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","alternativeText","caption"],"edit":[[{"name":"name","size":6},{"name":"alternativeText","size":6}],[{"name":"caption","size":6},{"name":"width","size":4}],[{"name":"height","size":4}],[{"name":"formats","size":12}],[{"name":"hash","size":6},{"name":"ext","size":6}],[{"name":"mime","size":6},{"name":"size","size":4}],[{"name":"url","size":6},{"name":"previewUrl","size":6}],[{"name":"provider","size":6}],[{"name":"provider_metadata","size":12}],[{"name":"folder","size":6},{"name":"folderPath","size":6}]]}}', 'object', NULL, NULL),
	(26, 'plugin_content_manager_configuration_content_types::plugin::upload.folder', '{"uid":"plugin::upload.folder","settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"pathId":{"edit":{"label":"pathId","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"pathId","searchable":true,"sortable":true}},"parent":{"edit":{"label":"parent","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"parent","searchable":true,"sortable":true}},"children":{"edit":{"label":"children","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"children","searchable":false,"sortable":false}},"files":{"edit":{"label":"files","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"files","searchable":false,"sortable":false}},"path":{"edit":{"label":"path","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"path","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","pathId","parent"],"edit":[[{"name":"name","size":6},{"name":"pathId","size":4}],[{"name":"parent","size":6},{"name":"children","size":6}],[{"name":"files","size":6},{"name":"path","size":6}]]}}', 'object', NULL, NULL),
	(27, 'plugin_content_manager_configuration_content_types::plugin::users-permissions.permission', '{"uid":"plugin::users-permissions.permission","settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"mainField":"action","defaultSortBy":"action","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"action":{"edit":{"label":"action","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"action","searchable":true,"sortable":true}},"role":{"edit":{"label":"role","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"role","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}}},"layouts":{"list":["id","action","role","createdAt"],"edit":[[{"name":"action","size":6},{"name":"role","size":6}]]}}', 'object', NULL, NULL),
	(28, 'plugin_content_manager_configuration_content_types::plugin::users-permissions.role', '{"uid":"plugin::users-permissions.role","settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"mainField":"name","defaultSortBy":"name","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"name":{"edit":{"label":"name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"name","searchable":true,"sortable":true}},"description":{"edit":{"label":"description","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"description","searchable":true,"sortable":true}},"type":{"edit":{"label":"type","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"type","searchable":true,"sortable":true}},"permissions":{"edit":{"label":"permissions","description":"","placeholder":"","visible":true,"editable":true,"mainField":"action"},"list":{"label":"permissions","searchable":false,"sortable":false}},"users":{"edit":{"label":"users","description":"","placeholder":"","visible":true,"editable":true,"mainField":"username"},"list":{"label":"users","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","description","type"],"edit":[[{"name":"name","size":6},{"name":"description","size":6}],[{"name":"type","size":6},{"name":"permissions","size":6}],[{"name":"users","size":6}]]}}', 'object', NULL, NULL),
	(29, 'plugin_content_manager_configuration_content_types::plugin::users-permissions.user', '{"uid":"plugin::users-permissions.user","settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"mainField":"username","defaultSortBy":"username","defaultSortOrder":"ASC"},"metadatas":{"id":{"edit":{},"list":{"label":"id","searchable":true,"sortable":true}},"username":{"edit":{"label":"username","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"username","searchable":true,"sortable":true}},"email":{"edit":{"label":"email","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"email","searchable":true,"sortable":true}},"provider":{"edit":{"label":"provider","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"provider","searchable":true,"sortable":true}},"password":{"edit":{"label":"password","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"password","searchable":true,"sortable":true}},"resetPasswordToken":{"edit":{"label":"resetPasswordToken","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"resetPasswordToken","searchable":true,"sortable":true}},"confirmationToken":{"edit":{"label":"confirmationToken","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"confirmationToken","searchable":true,"sortable":true}},"confirmed":{"edit":{"label":"confirmed","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"confirmed","searchable":true,"sortable":true}},"blocked":{"edit":{"label":"blocked","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"blocked","searchable":true,"sortable":true}},"role":{"edit":{"label":"role","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"role","searchable":true,"sortable":true}},"nickName":{"edit":{"label":"nickName","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"nickName","searchable":true,"sortable":true}},"favoriteTags":{"edit":{"label":"favoriteTags","description":"","placeholder":"","visible":true,"editable":true,"mainField":"label"},"list":{"label":"favoriteTags","searchable":false,"sortable":false}},"avatar":{"edit":{"label":"avatar","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"avatar","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"createdAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"createdAt","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"updatedAt","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"updatedAt","searchable":true,"sortable":true}}},"layouts":{"list":["id","username","email","provider"],"edit":[[{"name":"username","size":6},{"name":"email","size":6}],[{"name":"provider","size":6},{"name":"password","size":6}],[{"name":"resetPasswordToken","size":6},{"name":"confirmationToken","size":6}],[{"name":"confirmed","size":4},{"name":"blocked","size":4}],[{"name":"role","size":6},{"name":"nickName","size":6}],[{"name":"favoriteTags","size":6},{"name":"avatar","size":6}]]}}', 'object', NULL, NULL),
	(30, 'plugin_i18n_default_locale', '"en"', 'string', NULL, NULL),
	(31, 'plugin_upload_metrics', '{"weeklySchedule":"0 0 5 * * 1"}', 'object', NULL, NULL),
	(32, 'plugin_upload_settings', '{"sizeOptimization":true,"responsiveDimensions":true,"autoOrientation":false}', 'object', NULL, NULL),
	(33, 'plugin_upload_view_configuration', '{"pageSize":10,"sort":"createdAt:DESC"}', 'object', NULL, NULL),
	(34, 'plugin_users-permissions_advanced', '{"unique_email":true,"allow_register":true,"email_confirmation":false,"email_reset_password":null,"email_confirmation_redirection":null,"default_role":"authenticated"}', 'object', NULL, NULL),
	(35, 'plugin_users-permissions_email', '{"reset_password":{"display":"Email.template.reset_password","icon":"sync","options":{"from":{"name":"Administration Panel","email":"no-reply@strapi.io"},"response_email":"","object":"Reset password","message":"<p>We heard that you lost your password. Sorry about that!</p>\n\n<p>But don’t worry! You can use the following link to reset your password:</p>\n<p><%= URL %>?code=<%= TOKEN %></p>\n\n<p>Thanks.</p>"}},"email_confirmation":{"display":"Email.template.email_confirmation","icon":"check-square","options":{"from":{"name":"Administration Panel","email":"no-reply@strapi.io"},"response_email":"","object":"Account confirmation","message":"<p>Thank you for registering!</p>\n\n<p>You have to confirm your email address. Please click on the link below.</p>\n\n<p><%= URL %>?confirmation=<%= CODE %></p>\n\n<p>Thanks.</p>"}}}', 'object', NULL, NULL),
	(36, 'plugin_users-permissions_grant', '{"email":{"enabled":true,"icon":"envelope"},"discord":{"enabled":false,"icon":"discord","key":"","secret":"","callback":"api/auth/discord/callback","scope":["identify","email"]},"facebook":{"enabled":false,"icon":"facebook-square","key":"","secret":"","callback":"api/auth/facebook/callback","scope":["email"]},"google":{"enabled":false,"icon":"google","key":"","secret":"","callback":"api/auth/google/callback","scope":["email"]},"github":{"enabled":false,"icon":"github","key":"","secret":"","callback":"api/auth/github/callback","scope":["user","user:email"]},"microsoft":{"enabled":false,"icon":"windows","key":"","secret":"","callback":"api/auth/microsoft/callback","scope":["user.read"]},"twitter":{"enabled":false,"icon":"twitter","key":"","secret":"","callback":"api/auth/twitter/callback"},"instagram":{"enabled":false,"icon":"instagram","key":"","secret":"","callback":"api/auth/instagram/callback","scope":["user_profile"]},"vk":{"enabled":false,"icon":"vk","key":"","secret":"","callback":"api/auth/vk/callback","scope":["email"]},"twitch":{"enabled":false,"icon":"twitch","key":"","secret":"","callback":"api/auth/twitch/callback","scope":["user:read:email"]},"linkedin":{"enabled":false,"icon":"linkedin","key":"","secret":"","callback":"api/auth/linkedin/callback","scope":["r_liteprofile","r_emailaddress"]},"cognito":{"enabled":false,"icon":"aws","key":"","secret":"","subdomain":"my.subdomain.com","callback":"api/auth/cognito/callback","scope":["email","openid","profile"]},"reddit":{"enabled":false,"icon":"reddit","key":"","secret":"","state":true,"callback":"api/auth/reddit/callback","scope":["identity"]},"auth0":{"enabled":false,"icon":"","key":"","secret":"","subdomain":"my-tenant.eu","callback":"api/auth/auth0/callback","scope":["openid","email","profile"]},"cas":{"enabled":false,"icon":"book","key":"","secret":"","callback":"api/auth/cas/callback","scope":["openid email"],"subdomain":"my.subdomain.com/cas"},"patreon":{"enabled":false,"icon":"","key":"","secret":"","callback":"api/auth/patreon/callback","scope":["identity","identity[email]"]}}', 'object', NULL, NULL),
	(37, 'strapi_content_types_schema', '{"admin::permission":{"collectionName":"admin_permissions","info":{"name":"Permission","description":"","singularName":"permission","pluralName":"permissions","displayName":"Permission"},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"action":{"type":"string","minLength":1,"configurable":false,"required":true},"subject":{"type":"string","minLength":1,"configurable":false,"required":false},"properties":{"type":"json","configurable":false,"required":false,"default":{}},"conditions":{"type":"json","configurable":false,"required":false,"default":[]},"role":{"configurable":false,"type":"relation","relation":"manyToOne","inversedBy":"permissions","target":"admin::role"},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true}},"kind":"collectionType","__schema__":{"collectionName":"admin_permissions","info":{"name":"Permission","description":"","singularName":"permission","pluralName":"permissions","displayName":"Permission"},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"action":{"type":"string","minLength":1,"configurable":false,"required":true},"subject":{"type":"string","minLength":1,"configurable":false,"required":false},"properties":{"type":"json","configurable":false,"required":false,"default":{}},"conditions":{"type":"json","configurable":false,"required":false,"default":[]},"role":{"configurable":false,"type":"relation","relation":"manyToOne","inversedBy":"permissions","target":"admin::role"}},"kind":"collectionType"},"modelType":"contentType","modelName":"permission","connection":"default","uid":"admin::permission","plugin":"admin","globalId":"AdminPermission"},"admin::user":{"collectionName":"admin_users","info":{"name":"User","description":"","singularName":"user","pluralName":"users","displayName":"User"},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"firstname":{"type":"string","unique":false,"minLength":1,"configurable":false,"required":false},"lastname":{"type":"string","unique":false,"minLength":1,"configurable":false,"required":false},"username":{"type":"string","unique":false,"configurable":false,"required":false},"email":{"type":"email","minLength":6,"configurable":false,"required":true,"unique":true,"private":true},"password":{"type":"password","minLength":6,"configurable":false,"required":false,"private":true},"resetPasswordToken":{"type":"string","configurable":false,"private":true},"registrationToken":{"type":"string","configurable":false,"private":true},"isActive":{"type":"boolean","default":false,"configurable":false,"private":true},"roles":{"configurable":false,"private":true,"type":"relation","relation":"manyToMany","inversedBy":"users","target":"admin::role","collectionName":"strapi_users_roles"},"blocked":{"type":"boolean","default":false,"configurable":false,"private":true},"preferedLanguage":{"type":"string","configurable":false,"required":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true}},"kind":"collectionType","__schema__":{"collectionName":"admin_users","info":{"name":"User","description":"","singularName":"user","pluralName":"users","displayName":"User"},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"firstname":{"type":"string","unique":false,"minLength":1,"configurable":false,"required":false},"lastname":{"type":"string","unique":false,"minLength":1,"configurable":false,"required":false},"username":{"type":"string","unique":false,"configurable":false,"required":false},"email":{"type":"email","minLength":6,"configurable":false,"required":true,"unique":true,"private":true},"password":{"type":"password","minLength":6,"configurable":false,"required":false,"private":true},"resetPasswordToken":{"type":"string","configurable":false,"private":true},"registrationToken":{"type":"string","configurable":false,"private":true},"isActive":{"type":"boolean","default":false,"configurable":false,"private":true},"roles":{"configurable":false,"private":true,"type":"relation","relation":"manyToMany","inversedBy":"users","target":"admin::role","collectionName":"strapi_users_roles"},"blocked":{"type":"boolean","default":false,"configurable":false,"private":true},"preferedLanguage":{"type":"string","configurable":false,"required":false}},"kind":"collectionType"},"modelType":"contentType","modelName":"user","connection":"default","uid":"admin::user","plugin":"admin","globalId":"AdminUser"},"admin::role":{"collectionName":"admin_roles","info":{"name":"Role","description":"","singularName":"role","pluralName":"roles","displayName":"Role"},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","minLength":1,"unique":true,"configurable":false,"required":true},"code":{"type":"string","minLength":1,"unique":true,"configurable":false,"required":true},"description":{"type":"string","configurable":false},"users":{"configurable":false,"type":"relation","relation":"manyToMany","mappedBy":"roles","target":"admin::user"},"permissions":{"configurable":false,"type":"relation","relation":"oneToMany","mappedBy":"role","target":"admin::permission"},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true}},"kind":"collectionType","__schema__":{"collectionName":"admin_roles","info":{"name":"Role","description":"","singularName":"role","pluralName":"roles","displayName":"Role"},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","minLength":1,"unique":true,"configurable":false,"required":true},"code":{"type":"string","minLength":1,"unique":true,"configurable":false,"required":true},"description":{"type":"string","configurable":false},"users":{"configurable":false,"type":"relation","relation":"manyToMany","mappedBy":"roles","target":"admin::user"},"permissions":{"configurable":false,"type":"relation","relation":"oneToMany","mappedBy":"role","target":"admin::permission"}},"kind":"collectionType"},"modelType":"contentType","modelName":"role","connection":"default","uid":"admin::role","plugin":"admin","globalId":"AdminRole"},"admin::api-token":{"collectionName":"strapi_api_tokens","info":{"name":"Api Token","singularName":"api-token","pluralName":"api-tokens","displayName":"Api Token","description":""},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","minLength":1,"configurable":false,"required":true,"unique":true},"description":{"type":"string","minLength":1,"configurable":false,"required":false,"default":""},"type":{"type":"enumeration","enum":["read-only","full-access","custom"],"configurable":false,"required":true,"default":"read-only"},"accessKey":{"type":"string","minLength":1,"configurable":false,"required":true},"lastUsedAt":{"type":"datetime","configurable":false,"required":false},"permissions":{"type":"relation","target":"admin::api-token-permission","relation":"oneToMany","mappedBy":"token","configurable":false,"required":false},"expiresAt":{"type":"datetime","configurable":false,"required":false},"lifespan":{"type":"biginteger","configurable":false,"required":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true}},"kind":"collectionType","__schema__":{"collectionName":"strapi_api_tokens","info":{"name":"Api Token","singularName":"api-token","pluralName":"api-tokens","displayName":"Api Token","description":""},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","minLength":1,"configurable":false,"required":true,"unique":true},"description":{"type":"string","minLength":1,"configurable":false,"required":false,"default":""},"type":{"type":"enumeration","enum":["read-only","full-access","custom"],"configurable":false,"required":true,"default":"read-only"},"accessKey":{"type":"string","minLength":1,"configurable":false,"required":true},"lastUsedAt":{"type":"datetime","configurable":false,"required":false},"permissions":{"type":"relation","target":"admin::api-token-permission","relation":"oneToMany","mappedBy":"token","configurable":false,"required":false},"expiresAt":{"type":"datetime","configurable":false,"required":false},"lifespan":{"type":"biginteger","configurable":false,"required":false}},"kind":"collectionType"},"modelType":"contentType","modelName":"api-token","connection":"default","uid":"admin::api-token","plugin":"admin","globalId":"AdminApiToken"},"admin::api-token-permission":{"collectionName":"strapi_api_token_permissions","info":{"name":"API Token Permission","description":"","singularName":"api-token-permission","pluralName":"api-token-permissions","displayName":"API Token Permission"},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"action":{"type":"string","minLength":1,"configurable":false,"required":true},"token":{"configurable":false,"type":"relation","relation":"manyToOne","inversedBy":"permissions","target":"admin::api-token"},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true}},"kind":"collectionType","__schema__":{"collectionName":"strapi_api_token_permissions","info":{"name":"API Token Permission","description":"","singularName":"api-token-permission","pluralName":"api-token-permissions","displayName":"API Token Permission"},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"action":{"type":"string","minLength":1,"configurable":false,"required":true},"token":{"configurable":false,"type":"relation","relation":"manyToOne","inversedBy":"permissions","target":"admin::api-token"}},"kind":"collectionType"},"modelType":"contentType","modelName":"api-token-permission","connection":"default","uid":"admin::api-token-permission","plugin":"admin","globalId":"AdminApiTokenPermission"},"admin::transfer-token":{"collectionName":"strapi_transfer_tokens","info":{"name":"Transfer Token","singularName":"transfer-token","pluralName":"transfer-tokens","displayName":"Transfer Token","description":""},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","minLength":1,"configurable":false,"required":true,"unique":true},"description":{"type":"string","minLength":1,"configurable":false,"required":false,"default":""},"accessKey":{"type":"string","minLength":1,"configurable":false,"required":true},"lastUsedAt":{"type":"datetime","configurable":false,"required":false},"permissions":{"type":"relation","target":"admin::transfer-token-permission","relation":"oneToMany","mappedBy":"token","configurable":false,"required":false},"expiresAt":{"type":"datetime","configurable":false,"required":false},"lifespan":{"type":"biginteger","configurable":false,"required":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true}},"kind":"collectionType","__schema__":{"collectionName":"strapi_transfer_tokens","info":{"name":"Transfer Token","singularName":"transfer-token","pluralName":"transfer-tokens","displayName":"Transfer Token","description":""},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","minLength":1,"configurable":false,"required":true,"unique":true},"description":{"type":"string","minLength":1,"configurable":false,"required":false,"default":""},"accessKey":{"type":"string","minLength":1,"configurable":false,"required":true},"lastUsedAt":{"type":"datetime","configurable":false,"required":false},"permissions":{"type":"relation","target":"admin::transfer-token-permission","relation":"oneToMany","mappedBy":"token","configurable":false,"required":false},"expiresAt":{"type":"datetime","configurable":false,"required":false},"lifespan":{"type":"biginteger","configurable":false,"required":false}},"kind":"collectionType"},"modelType":"contentType","modelName":"transfer-token","connection":"default","uid":"admin::transfer-token","plugin":"admin","globalId":"AdminTransferToken"},"admin::transfer-token-permission":{"collectionName":"strapi_transfer_token_permissions","info":{"name":"Transfer Token Permission","description":"","singularName":"transfer-token-permission","pluralName":"transfer-token-permissions","displayName":"Transfer Token Permission"},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"action":{"type":"string","minLength":1,"configurable":false,"required":true},"token":{"configurable":false,"type":"relation","relation":"manyToOne","inversedBy":"permissions","target":"admin::transfer-token"},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true}},"kind":"collectionType","__schema__":{"collectionName":"strapi_transfer_token_permissions","info":{"name":"Transfer Token Permission","description":"","singularName":"transfer-token-permission","pluralName":"transfer-token-permissions","displayName":"Transfer Token Permission"},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"action":{"type":"string","minLength":1,"configurable":false,"required":true},"token":{"configurable":false,"type":"relation","relation":"manyToOne","inversedBy":"permissions","target":"admin::transfer-token"}},"kind":"collectionType"},"modelType":"contentType","modelName":"transfer-token-permission","connection":"default","uid":"admin::transfer-token-permission","plugin":"admin","globalId":"AdminTransferTokenPermission"},"plugin::upload.file":{"collectionName":"files","info":{"singularName":"file","pluralName":"files","displayName":"File","description":""},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","configurable":false,"required":true},"alternativeText":{"type":"string","configurable":false},"caption":{"type":"string","configurable":false},"width":{"type":"integer","configurable":false},"height":{"type":"integer","configurable":false},"formats":{"type":"json","configurable":false},"hash":{"type":"string","configurable":false,"required":true},"ext":{"type":"string","configurable":false},"mime":{"type":"string","configurable":false,"required":true},"size":{"type":"decimal","configurable":false,"required":true},"url":{"type":"string","configurable":false,"required":true},"previewUrl":{"type":"string","configurable":false},"provider":{"type":"string","configurable":false,"required":true},"provider_metadata":{"type":"json","configurable":false},"related":{"type":"relation","relation":"morphToMany","configurable":false},"folder":{"type":"relation","relation":"manyToOne","target":"plugin::upload.folder","inversedBy":"files","private":true},"folderPath":{"type":"string","min":1,"required":true,"private":true},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true}},"indexes":[{"name":"upload_files_folder_path_index","columns":["folder_path"],"type":null},{"name":"upload_files_created_at_index","columns":["created_at"],"type":null},{"name":"upload_files_updated_at_index","columns":["updated_at"],"type":null},{"name":"upload_files_name_index","columns":["name"],"type":null},{"name":"upload_files_size_index","columns":["size"],"type":null},{"name":"upload_files_ext_index","columns":["ext"],"type":null}],"kind":"collectionType","__schema__":{"collectionName":"files","info":{"singularName":"file","pluralName":"files","displayName":"File","description":""},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","configurable":false,"required":true},"alternativeText":{"type":"string","configurable":false},"caption":{"type":"string","configurable":false},"width":{"type":"integer","configurable":false},"height":{"type":"integer","configurable":false},"formats":{"type":"json","configurable":false},"hash":{"type":"string","configurable":false,"required":true},"ext":{"type":"string","configurable":false},"mime":{"type":"string","configurable":false,"required":true},"size":{"type":"decimal","configurable":false,"required":true},"url":{"type":"string","configurable":false,"required":true},"previewUrl":{"type":"string","configurable":false},"provider":{"type":"string","configurable":false,"required":true},"provider_metadata":{"type":"json","configurable":false},"related":{"type":"relation","relation":"morphToMany","configurable":false},"folder":{"type":"relation","relation":"manyToOne","target":"plugin::upload.folder","inversedBy":"files","private":true},"folderPath":{"type":"string","min":1,"required":true,"private":true}},"kind":"collectionType"},"modelType":"contentType","modelName":"file","connection":"default","uid":"plugin::upload.file","plugin":"upload","globalId":"UploadFile"},"plugin::upload.folder":{"collectionName":"upload_folders","info":{"singularName":"folder","pluralName":"folders","displayName":"Folder"},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","min":1,"required":true},"pathId":{"type":"integer","unique":true,"required":true},"parent":{"type":"relation","relation":"manyToOne","target":"plugin::upload.folder","inversedBy":"children"},"children":{"type":"relation","relation":"oneToMany","target":"plugin::upload.folder","mappedBy":"parent"},"files":{"type":"relation","relation":"oneToMany","target":"plugin::upload.file","mappedBy":"folder"},"path":{"type":"string","min":1,"required":true},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true}},"indexes":[{"name":"upload_folders_path_id_index","columns":["path_id"],"type":"unique"},{"name":"upload_folders_path_index","columns":["path"],"type":"unique"}],"kind":"collectionType","__schema__":{"collectionName":"upload_folders","info":{"singularName":"folder","pluralName":"folders","displayName":"Folder"},"options":{},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","min":1,"required":true},"pathId":{"type":"integer","unique":true,"required":true},"parent":{"type":"relation","relation":"manyToOne","target":"plugin::upload.folder","inversedBy":"children"},"children":{"type":"relation","relation":"oneToMany","target":"plugin::upload.folder","mappedBy":"parent"},"files":{"type":"relation","relation":"oneToMany","target":"plugin::upload.file","mappedBy":"folder"},"path":{"type":"string","min":1,"required":true}},"kind":"collectionType"},"modelType":"contentType","modelName":"folder","connection":"default","uid":"plugin::upload.folder","plugin":"upload","globalId":"UploadFolder"},"plugin::users-permissions.permission":{"collectionName":"up_permissions","info":{"name":"permission","description":"","singularName":"permission","pluralName":"permissions","displayName":"Permission"},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"action":{"type":"string","required":true,"configurable":false},"role":{"type":"relation","relation":"manyToOne","target":"plugin::users-permissions.role","inversedBy":"permissions","configurable":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true}},"kind":"collectionType","__schema__":{"collectionName":"up_permissions","info":{"name":"permission","description":"","singularName":"permission","pluralName":"permissions","displayName":"Permission"},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"action":{"type":"string","required":true,"configurable":false},"role":{"type":"relation","relation":"manyToOne","target":"plugin::users-permissions.role","inversedBy":"permissions","configurable":false}},"kind":"collectionType"},"modelType":"contentType","modelName":"permission","connection":"default","uid":"plugin::users-permissions.permission","plugin":"users-permissions","globalId":"UsersPermissionsPermission"},"plugin::users-permissions.role":{"collectionName":"up_roles","info":{"name":"role","description":"","singularName":"role","pluralName":"roles","displayName":"Role"},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","minLength":3,"required":true,"configurable":false},"description":{"type":"string","configurable":false},"type":{"type":"string","unique":true,"configurable":false},"permissions":{"type":"relation","relation":"oneToMany","target":"plugin::users-permissions.permission","mappedBy":"role","configurable":false},"users":{"type":"relation","relation":"oneToMany","target":"plugin::users-permissions.user","mappedBy":"role","configurable":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true}},"kind":"collectionType","__schema__":{"collectionName":"up_roles","info":{"name":"role","description":"","singularName":"role","pluralName":"roles","displayName":"Role"},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","minLength":3,"required":true,"configurable":false},"description":{"type":"string","configurable":false},"type":{"type":"string","unique":true,"configurable":false},"permissions":{"type":"relation","relation":"oneToMany","target":"plugin::users-permissions.permission","mappedBy":"role","configurable":false},"users":{"type":"relation","relation":"oneToMany","target":"plugin::users-permissions.user","mappedBy":"role","configurable":false}},"kind":"collectionType"},"modelType":"contentType","modelName":"role","connection":"default","uid":"plugin::users-permissions.role","plugin":"users-permissions","globalId":"UsersPermissionsRole"},"plugin::users-permissions.user":{"collectionName":"up_users","info":{"name":"user","description":"","singularName":"user","pluralName":"users","displayName":"User"},"options":{"draftAndPublish":false,"timestamps":true},"attributes":{"username":{"type":"string","minLength":3,"unique":true,"configurable":false,"required":true},"email":{"type":"email","minLength":6,"configurable":false,"required":true},"provider":{"type":"string","configurable":false},"password":{"type":"password","minLength":6,"configurable":false,"private":true},"resetPasswordToken":{"type":"string","configurable":false,"private":true},"confirmationToken":{"type":"string","configurable":false,"private":true},"confirmed":{"type":"boolean","default":false,"configurable":false},"blocked":{"type":"boolean","default":false,"configurable":false},"role":{"type":"relation","relation":"manyToOne","target":"plugin::users-permissions.role","inversedBy":"users","configurable":false},"nickName":{"type":"string"},"favoriteTags":{"type":"relation","relation":"oneToMany","target":"api::tag.tag"},"avatar":{"type":"media","multiple":false,"required":false,"allowedTypes":["images","files","videos"],"pluginOptions":{}},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true}},"config":{},"__filename__":"schema.json","kind":"collectionType","__schema__":{"collectionName":"up_users","info":{"name":"user","description":"","singularName":"user","pluralName":"users","displayName":"User"},"options":{"draftAndPublish":false,"timestamps":true},"attributes":{"username":{"type":"string","minLength":3,"unique":true,"configurable":false,"required":true},"email":{"type":"email","minLength":6,"configurable":false,"required":true},"provider":{"type":"string","configurable":false},"password":{"type":"password","minLength":6,"configurable":false,"private":true},"resetPasswordToken":{"type":"string","configurable":false,"private":true},"confirmationToken":{"type":"string","configurable":false,"private":true},"confirmed":{"type":"boolean","default":false,"configurable":false},"blocked":{"type":"boolean","default":false,"configurable":false},"role":{"type":"relation","relation":"manyToOne","target":"plugin::users-permissions.role","inversedBy":"users","configurable":false},"nickName":{"type":"string"},"favoriteTags":{"type":"relation","relation":"oneToMany","target":"api::tag.tag"},"avatar":{"type":"media","multiple":false,"required":false,"allowedTypes":["images","files","videos"],"pluginOptions":{}}},"kind":"collectionType"},"modelType":"contentType","modelName":"user","connection":"default","uid":"plugin::users-permissions.user","plugin":"users-permissions","globalId":"UsersPermissionsUser"},"plugin::i18n.locale":{"info":{"singularName":"locale","pluralName":"locales","collectionName":"locales","displayName":"Locale","description":""},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","min":1,"max":50,"configurable":false},"code":{"type":"string","unique":true,"configurable":false},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true}},"kind":"collectionType","__schema__":{"info":{"singularName":"locale","pluralName":"locales","collectionName":"locales","displayName":"Locale","description":""},"options":{"draftAndPublish":false},"pluginOptions":{"content-manager":{"visible":false},"content-type-builder":{"visible":false}},"attributes":{"name":{"type":"string","min":1,"max":50,"configurable":false},"code":{"type":"string","unique":true,"configurable":false}},"kind":"collectionType"},"modelType":"contentType","modelName":"locale","connection":"default","uid":"plugin::i18n.locale","plugin":"i18n","collectionName":"i18n_locale","globalId":"I18NLocale"},"api::article.article":{"kind":"collectionType","collectionName":"articles","info":{"singularName":"article","pluralName":"articles","displayName":"Article"},"options":{"increments":true,"timestamps":true,"draftAndPublish":true},"pluginOptions":{"i18n":{"localized":true}},"attributes":{"title":{"type":"string","required":true,"pluginOptions":{"i18n":{"localized":true}}},"slug":{"type":"uid","targetField":"title","pluginOptions":{"i18n":{"localized":true}}},"body":{"type":"richtext","pluginOptions":{"i18n":{"localized":true}}},"readingTime":{"type":"integer","pluginOptions":{"i18n":{"localized":false}}},"viewCount":{"type":"biginteger","pluginOptions":{"i18n":{"localized":false}}},"price":{"type":"decimal","pluginOptions":{"i18n":{"localized":false}}},"score":{"type":"float","pluginOptions":{"i18n":{"localized":false}}},"featured":{"type":"boolean","default":false,"pluginOptions":{"i18n":{"localized":false}}},"eventDay":{"type":"date","pluginOptions":{"i18n":{"localized":false}}},"happenedAt":{"type":"datetime","pluginOptions":{"i18n":{"localized":false}}},"startsAt":{"type":"time","pluginOptions":{"i18n":{"localized":false}}},"mood":{"type":"enumeration","enum":["calm","veryLoud"],"pluginOptions":{"i18n":{"localized":false}}},"meta":{"type":"json","pluginOptions":{"i18n":{"localized":true}}},"cover":{"type":"media","multiple":false,"required":false,"allowedTypes":["images","files","videos"],"pluginOptions":{"i18n":{"localized":false}}},"gallery":{"type":"media","multiple":true,"required":false,"allowedTypes":["images","files","videos"],"pluginOptions":{"i18n":{"localized":true}}},"category":{"type":"relation","relation":"manyToOne","target":"api::category.category","inversedBy":"articles"},"tags":{"type":"relation","relation":"manyToMany","target":"api::tag.tag","inversedBy":"articles"},"author":{"type":"relation","relation":"manyToOne","target":"api::author.author","inversedBy":"articles"},"comments":{"type":"relation","relation":"morphMany","target":"api::comment.comment","morphBy":"related"},"seo":{"type":"component","repeatable":false,"component":"shared.seo","pluginOptions":{"i18n":{"localized":true}}},"links":{"type":"component","repeatable":true,"component":"shared.link","pluginOptions":{"i18n":{"localized":true}}},"content":{"type":"dynamiczone","components":["blocks.hero","blocks.quote","blocks.reading-list"],"pluginOptions":{"i18n":{"localized":true}}},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":false},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"localizations":{"writable":true,"private":false,"configurable":false,"visible":false,"type":"relation","relation":"oneToMany","target":"api::article.article"},"locale":{"writable":true,"private":false,"configurable":false,"visible":false,"type":"string"}},"__schema__":{"collectionName":"articles","info":{"singularName":"article","pluralName":"articles","displayName":"Article"},"options":{"increments":true,"timestamps":true,"draftAndPublish":true},"pluginOptions":{"i18n":{"localized":true}},"attributes":{"title":{"type":"string","required":true,"pluginOptions":{"i18n":{"localized":true}}},"slug":{"type":"uid","targetField":"title","pluginOptions":{"i18n":{"localized":true}}},"body":{"type":"richtext","pluginOptions":{"i18n":{"localized":true}}},"readingTime":{"type":"integer","pluginOptions":{"i18n":{"localized":false}}},"viewCount":{"type":"biginteger","pluginOptions":{"i18n":{"localized":false}}},"price":{"type":"decimal","pluginOptions":{"i18n":{"localized":false}}},"score":{"type":"float","pluginOptions":{"i18n":{"localized":false}}},"featured":{"type":"boolean","default":false,"pluginOptions":{"i18n":{"localized":false}}},"eventDay":{"type":"date","pluginOptions":{"i18n":{"localized":false}}},"happenedAt":{"type":"datetime","pluginOptions":{"i18n":{"localized":false}}},"startsAt":{"type":"time","pluginOptions":{"i18n":{"localized":false}}},"mood":{"type":"enumeration","enum":["calm","veryLoud"],"pluginOptions":{"i18n":{"localized":false}}},"meta":{"type":"json","pluginOptions":{"i18n":{"localized":true}}},"cover":{"type":"media","multiple":false,"required":false,"allowedTypes":["images","files","videos"],"pluginOptions":{"i18n":{"localized":false}}},"gallery":{"type":"media","multiple":true,"required":false,"allowedTypes":["images","files","videos"],"pluginOptions":{"i18n":{"localized":true}}},"category":{"type":"relation","relation":"manyToOne","target":"api::category.category","inversedBy":"articles"},"tags":{"type":"relation","relation":"manyToMany","target":"api::tag.tag","inversedBy":"articles"},"author":{"type":"relation","relation":"manyToOne","target":"api::author.author","inversedBy":"articles"},"comments":{"type":"relation","relation":"morphMany","target":"api::comment.comment","morphBy":"related"},"seo":{"type":"component","repeatable":false,"component":"shared.seo","pluginOptions":{"i18n":{"localized":true}}},"links":{"type":"component","repeatable":true,"component":"shared.link","pluginOptions":{"i18n":{"localized":true}}},"content":{"type":"dynamiczone","components":["blocks.hero","blocks.quote","blocks.reading-list"],"pluginOptions":{"i18n":{"localized":true}}}},"kind":"collectionType"},"modelType":"contentType","modelName":"article","connection":"default","uid":"api::article.article","apiName":"article","globalId":"Article","actions":{},"lifecycles":{}},"api::author.author":{"kind":"collectionType","collectionName":"authors","info":{"singularName":"author","pluralName":"authors","displayName":"Author"},"options":{"increments":true,"timestamps":true,"draftAndPublish":true},"pluginOptions":{},"attributes":{"firstName":{"type":"string"},"LastName":{"type":"string"},"profile":{"type":"relation","relation":"oneToOne","target":"api::profile.profile","inversedBy":"author"},"articles":{"type":"relation","relation":"oneToMany","target":"api::article.article","mappedBy":"author"},"friends":{"type":"relation","relation":"oneToMany","target":"api::author.author"},"guestPosts":{"type":"relation","relation":"manyToMany","target":"api::guest-post.guest-post","mappedBy":"writers"},"comments":{"type":"relation","relation":"morphMany","target":"api::comment.comment","morphBy":"related"},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"publishedAt":{"type":"datetime","configurable":false,"writable":true,"visible":false},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true}},"__schema__":{"collectionName":"authors","info":{"singularName":"author","pluralName":"authors","displayName":"Author"},"options":{"increments":true,"timestamps":true,"draftAndPublish":true},"pluginOptions":{},"attributes":{"firstName":{"type":"string"},"LastName":{"type":"string"},"profile":{"type":"relation","relation":"oneToOne","target":"api::profile.profile","inversedBy":"author"},"articles":{"type":"relation","relation":"oneToMany","target":"api::article.article","mappedBy":"author"},"friends":{"type":"relation","relation":"oneToMany","target":"api::author.author"},"guestPosts":{"type":"relation","relation":"manyToMany","target":"api::guest-post.guest-post","mappedBy":"writers"},"comments":{"type":"relation","relation":"morphMany","target":"api::comment.comment","morphBy":"related"}},"kind":"collectionType"},"modelType":"contentType","modelName":"author","connection":"default","uid":"api::author.author","apiName":"author","globalId":"Author","actions":{},"lifecycles":{}},"api::category.category":{"kind":"collectionType","collectionName":"categories","info":{"singularName":"category","pluralName":"categories","displayName":"Category"},"options":{"increments":true,"timestamps":true,"draftAndPublish":false},"pluginOptions":{},"attributes":{"name":{"type":"string","required":true,"unique":true},"parent":{"type":"relation","relation":"manyToOne","target":"api::category.category","inversedBy":"children"},"children":{"type":"relation","relation":"oneToMany","target":"api::category.category","mappedBy":"parent"},"articles":{"type":"relation","relation":"oneToMany","target":"api::article.article","mappedBy":"category"},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true}},"__schema__":{"collectionName":"categories","info":{"singularName":"category","pluralName":"categories","displayName":"Category"},"options":{"increments":true,"timestamps":true,"draftAndPublish":false},"pluginOptions":{},"attributes":{"name":{"type":"string","required":true,"unique":true},"parent":{"type":"relation","relation":"manyToOne","target":"api::category.category","inversedBy":"children"},"children":{"type":"relation","relation":"oneToMany","target":"api::category.category","mappedBy":"parent"},"articles":{"type":"relation","relation":"oneToMany","target":"api::article.article","mappedBy":"category"}},"kind":"collectionType"},"modelType":"contentType","modelName":"category","connection":"default","uid":"api::category.category","apiName":"category","globalId":"Category","actions":{},"lifecycles":{}},"api::comment.comment":{"kind":"collectionType","collectionName":"comments","info":{"singularName":"comment","pluralName":"comments","displayName":"Comment"},"options":{"increments":true,"timestamps":true,"draftAndPublish":false},"pluginOptions":{},"attributes":{"text":{"type":"text"},"related":{"type":"relation","relation":"morphToMany"},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true}},"__schema__":{"collectionName":"comments","info":{"singularName":"comment","pluralName":"comments","displayName":"Comment"},"options":{"increments":true,"timestamps":true,"draftAndPublish":false},"pluginOptions":{},"attributes":{"text":{"type":"text"},"related":{"type":"relation","relation":"morphToMany"}},"kind":"collectionType"},"modelType":"contentType","modelName":"comment","connection":"default","uid":"api::comment.comment","apiName":"comment","globalId":"Comment","actions":{},"lifecycles":{}},"api::guest-post.guest-post":{"kind":"collectionType","collectionName":"guest_posts","info":{"singularName":"guest-post","pluralName":"guest-posts","displayName":"GuestPost"},"options":{"increments":true,"timestamps":true,"draftAndPublish":false},"pluginOptions":{},"attributes":{"headLine":{"type":"string"},"writers":{"type":"relation","relation":"manyToMany","target":"api::author.author","inversedBy":"guestPosts"},"editor":{"type":"relation","relation":"oneToOne","target":"admin::user"},"notes":{"type":"relation","relation":"morphMany","target":"api::note.note","morphBy":"subject"},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true}},"__schema__":{"collectionName":"guest_posts","info":{"singularName":"guest-post","pluralName":"guest-posts","displayName":"GuestPost"},"options":{"increments":true,"timestamps":true,"draftAndPublish":false},"pluginOptions":{},"attributes":{"headLine":{"type":"string"},"writers":{"type":"relation","relation":"manyToMany","target":"api::author.author","inversedBy":"guestPosts"},"editor":{"type":"relation","relation":"oneToOne","target":"admin::user"},"notes":{"type":"relation","relation":"morphMany","target":"api::note.note","morphBy":"subject"}},"kind":"collectionType"},"modelType":"contentType","modelName":"guest-post","connection":"default","uid":"api::guest-post.guest-post","apiName":"guest-post","globalId":"GuestPost","actions":{},"lifecycles":{}},"api::imprint.imprint":{"kind":"singleType","collectionName":"imprints","info":{"singularName":"imprint","pluralName":"imprints","displayName":"Imprint"},"options":{"increments":true,"timestamps":["createdOn","changed_at"],"draftAndPublish":false},"pluginOptions":{},"attributes":{"siteName":{"type":"string"},"bestArticle":{"type":"relation","relation":"oneToOne","target":"api::article.article"},"contact":{"type":"component","repeatable":false,"component":"shared.link"},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true}},"__schema__":{"collectionName":"imprints","info":{"singularName":"imprint","pluralName":"imprints","displayName":"Imprint"},"options":{"increments":true,"timestamps":["createdOn","changed_at"],"draftAndPublish":false},"pluginOptions":{},"attributes":{"siteName":{"type":"string"},"bestArticle":{"type":"relation","relation":"oneToOne","target":"api::article.article"},"contact":{"type":"component","repeatable":false,"component":"shared.link"}},"kind":"singleType"},"modelType":"contentType","modelName":"imprint","connection":"default","uid":"api::imprint.imprint","apiName":"imprint","globalId":"Imprint","actions":{},"lifecycles":{}},"api::note.note":{"kind":"collectionType","collectionName":"notes","info":{"singularName":"note","pluralName":"notes","displayName":"Note"},"options":{"increments":true,"timestamps":true,"draftAndPublish":false},"pluginOptions":{},"attributes":{"text":{"type":"text"},"subject":{"type":"relation","relation":"morphToOne"},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true}},"__schema__":{"collectionName":"notes","info":{"singularName":"note","pluralName":"notes","displayName":"Note"},"options":{"increments":true,"timestamps":true,"draftAndPublish":false},"pluginOptions":{},"attributes":{"text":{"type":"text"},"subject":{"type":"relation","relation":"morphToOne"}},"kind":"collectionType"},"modelType":"contentType","modelName":"note","connection":"default","uid":"api::note.note","apiName":"note","globalId":"Note","actions":{},"lifecycles":{}},"api::profile.profile":{"kind":"collectionType","collectionName":"profiles","info":{"singularName":"profile","pluralName":"profiles","displayName":"Profile"},"options":{"increments":true,"timestamps":true,"draftAndPublish":false},"pluginOptions":{},"attributes":{"bio":{"type":"text"},"avatar":{"type":"media","multiple":false,"required":false,"allowedTypes":["images","files","videos"],"pluginOptions":{}},"author":{"type":"relation","relation":"oneToOne","target":"api::author.author","mappedBy":"profile"},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true}},"__schema__":{"collectionName":"profiles","info":{"singularName":"profile","pluralName":"profiles","displayName":"Profile"},"options":{"increments":true,"timestamps":true,"draftAndPublish":false},"pluginOptions":{},"attributes":{"bio":{"type":"text"},"avatar":{"type":"media","multiple":false,"required":false,"allowedTypes":["images","files","videos"],"pluginOptions":{}},"author":{"type":"relation","relation":"oneToOne","target":"api::author.author","mappedBy":"profile"}},"kind":"collectionType"},"modelType":"contentType","modelName":"profile","connection":"default","uid":"api::profile.profile","apiName":"profile","globalId":"Profile","actions":{},"lifecycles":{}},"api::tag.tag":{"kind":"collectionType","collectionName":"Tags","info":{"singularName":"tag","pluralName":"tags","displayName":"Tag"},"options":{"increments":true,"timestamps":true,"draftAndPublish":false},"pluginOptions":{},"attributes":{"label":{"type":"string"},"articles":{"type":"relation","relation":"manyToMany","target":"api::article.article","mappedBy":"tags"},"createdAt":{"type":"datetime"},"updatedAt":{"type":"datetime"},"createdBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true},"updatedBy":{"type":"relation","relation":"oneToOne","target":"admin::user","configurable":false,"writable":false,"visible":false,"useJoinTable":false,"private":true}},"__schema__":{"collectionName":"Tags","info":{"singularName":"tag","pluralName":"tags","displayName":"Tag"},"options":{"increments":true,"timestamps":true,"draftAndPublish":false},"pluginOptions":{},"attributes":{"label":{"type":"string"},"articles":{"type":"relation","relation":"manyToMany","target":"api::article.article","mappedBy":"tags"}},"kind":"collectionType"},"modelType":"contentType","modelName":"tag","connection":"default","uid":"api::tag.tag","apiName":"tag","globalId":"Tag","actions":{},"lifecycles":{}}}', 'object', NULL, NULL);

INSERT INTO public.strapi_database_schema VALUES
	(1, '{"tables":[{"name":"strapi_core_store_settings","indexes":[],"foreignKeys":[],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"key","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"value","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"environment","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"tag","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"strapi_webhooks","indexes":[],"foreignKeys":[],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"url","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"headers","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"events","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"enabled","type":"boolean","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"admin_permissions","indexes":[{"name":"admin_permissions_created_by_id_fk","columns":["created_by_id"]},{"name":"admin_permissions_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"admin_permissions_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"admin_permissions_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"action","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"subject","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"properties","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"conditions","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"admin_users","indexes":[{"name":"admin_users_created_by_id_fk","columns":["created_by_id"]},{"name":"admin_users_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"admin_users_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"admin_users_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"firstname","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"lastname","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"username","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"email","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"password","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"reset_password_token","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"registration_token","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"is_active","type":"boolean","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"blocked","type":"boolean","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"prefered_language","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"admin_roles","indexes":[{"name":"admin_roles_created_by_id_fk","columns":["created_by_id"]},{"name":"admin_roles_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"admin_roles_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"admin_roles_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"code","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"description","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"strapi_api_tokens","indexes":[{"name":"strapi_api_tokens_created_by_id_fk","columns":["created_by_id"]},{"name":"strapi_api_tokens_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"strapi_api_tokens_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"strapi_api_tokens_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"description","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"access_key","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"last_used_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"expires_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"lifespan","type":"bigInteger","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"strapi_api_token_permissions","indexes":[{"name":"strapi_api_token_permissions_created_by_id_fk","columns":["created_by_id"]},{"name":"strapi_api_token_permissions_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"strapi_api_token_permissions_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"strapi_api_token_permissions_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"action","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"strapi_transfer_tokens","indexes":[{"name":"strapi_transfer_tokens_created_by_id_fk","columns":["created_by_id"]},{"name":"strapi_transfer_tokens_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"strapi_transfer_tokens_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"strapi_transfer_tokens_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"description","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"access_key","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"last_used_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"expires_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"lifespan","type":"bigInteger","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"strapi_transfer_token_permissions","indexes":[{"name":"strapi_transfer_token_permissions_created_by_id_fk","columns":["created_by_id"]},{"name":"strapi_transfer_token_permissions_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"strapi_transfer_token_permissions_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"strapi_transfer_token_permissions_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"action","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"files","indexes":[{"name":"upload_files_folder_path_index","columns":["folder_path"],"type":null},{"name":"upload_files_created_at_index","columns":["created_at"],"type":null},{"name":"upload_files_updated_at_index","columns":["updated_at"],"type":null},{"name":"upload_files_name_index","columns":["name"],"type":null},{"name":"upload_files_size_index","columns":["size"],"type":null},{"name":"upload_files_ext_index","columns":["ext"],"type":null},{"name":"files_created_by_id_fk","columns":["created_by_id"]},{"name":"files_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"files_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"files_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"alternative_text","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"caption","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"width","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"height","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"formats","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"hash","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"ext","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"mime","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"size","type":"decimal","args":[10,2],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"url","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"preview_url","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"provider","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"provider_metadata","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"folder_path","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"upload_folders","indexes":[{"name":"upload_folders_path_id_index","columns":["path_id"],"type":"unique"},{"name":"upload_folders_path_index","columns":["path"],"type":"unique"},{"name":"upload_folders_created_by_id_fk","columns":["created_by_id"]},{"name":"upload_folders_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"upload_folders_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"upload_folders_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"path_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"path","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"up_permissions","indexes":[{"name":"up_permissions_created_by_id_fk","columns":["created_by_id"]},{"name":"up_permissions_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"up_permissions_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"up_permissions_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"action","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"up_roles","indexes":[{"name":"up_roles_created_by_id_fk","columns":["created_by_id"]},{"name":"up_roles_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"up_roles_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"up_roles_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"description","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"up_users","indexes":[{"name":"up_users_created_by_id_fk","columns":["created_by_id"]},{"name":"up_users_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"up_users_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"up_users_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"username","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"email","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"provider","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"password","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"reset_password_token","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"confirmation_token","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"confirmed","type":"boolean","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"blocked","type":"boolean","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"nick_name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"i18n_locale","indexes":[{"name":"i18n_locale_created_by_id_fk","columns":["created_by_id"]},{"name":"i18n_locale_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"i18n_locale_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"i18n_locale_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"code","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"articles","indexes":[{"type":"unique","name":"articles_slug_unique","columns":["slug"]},{"name":"articles_created_by_id_fk","columns":["created_by_id"]},{"name":"articles_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"articles_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"articles_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"title","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"slug","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false,"unique":true},{"name":"body","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"reading_time","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"view_count","type":"bigInteger","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"price","type":"decimal","args":[10,2],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"score","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"featured","type":"boolean","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"event_day","type":"date","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"happened_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"starts_at","type":"time","args":[{"precision":3}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"mood","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"meta","type":"jsonb","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"locale","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"authors","indexes":[{"name":"authors_created_by_id_fk","columns":["created_by_id"]},{"name":"authors_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"authors_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"authors_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"first_name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"last_name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"published_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"categories","indexes":[{"name":"categories_created_by_id_fk","columns":["created_by_id"]},{"name":"categories_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"categories_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"categories_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"comments","indexes":[{"name":"comments_created_by_id_fk","columns":["created_by_id"]},{"name":"comments_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"comments_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"comments_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"text","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"guest_posts","indexes":[{"name":"guest_posts_created_by_id_fk","columns":["created_by_id"]},{"name":"guest_posts_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"guest_posts_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"guest_posts_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"head_line","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"imprints","indexes":[{"name":"imprints_created_by_id_fk","columns":["created_by_id"]},{"name":"imprints_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"imprints_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"imprints_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"site_name","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"notes","indexes":[{"name":"notes_created_by_id_fk","columns":["created_by_id"]},{"name":"notes_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"notes_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"notes_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"text","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"target_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"target_type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"profiles","indexes":[{"name":"profiles_created_by_id_fk","columns":["created_by_id"]},{"name":"profiles_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"profiles_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"profiles_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"bio","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"Tags","indexes":[{"name":"Tags_created_by_id_fk","columns":["created_by_id"]},{"name":"Tags_updated_by_id_fk","columns":["updated_by_id"]}],"foreignKeys":[{"name":"Tags_created_by_id_fk","columns":["created_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"},{"name":"Tags_updated_by_id_fk","columns":["updated_by_id"],"referencedTable":"admin_users","referencedColumns":["id"],"onDelete":"SET NULL"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"label","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"updated_at","type":"datetime","args":[{"useTz":false,"precision":6}],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"created_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"updated_by_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"components_blocks_heroes","indexes":[],"foreignKeys":[],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"title","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"components_blocks_quotes","indexes":[],"foreignKeys":[],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"text","type":"text","args":["longtext"],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"components_blocks_reading_lists","indexes":[],"foreignKeys":[],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false}]},{"name":"components_shared_Keywords","indexes":[],"foreignKeys":[],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"word","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"components_shared_links","indexes":[],"foreignKeys":[],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"label","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"url","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"is_external","type":"boolean","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"components_shared_seos","indexes":[],"foreignKeys":[],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"meta_title","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false}]},{"name":"admin_permissions_role_links","indexes":[{"name":"admin_permissions_role_links_fk","columns":["permission_id"]},{"name":"admin_permissions_role_links_inv_fk","columns":["role_id"]},{"name":"admin_permissions_role_links_unique","columns":["permission_id","role_id"],"type":"unique"},{"name":"admin_permissions_role_links_order_inv_fk","columns":["permission_order"]}],"foreignKeys":[{"name":"admin_permissions_role_links_fk","columns":["permission_id"],"referencedColumns":["id"],"referencedTable":"admin_permissions","onDelete":"CASCADE"},{"name":"admin_permissions_role_links_inv_fk","columns":["role_id"],"referencedColumns":["id"],"referencedTable":"admin_roles","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"permission_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"role_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"permission_order","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"admin_users_roles_links","indexes":[{"name":"admin_users_roles_links_fk","columns":["user_id"]},{"name":"admin_users_roles_links_inv_fk","columns":["role_id"]},{"name":"admin_users_roles_links_unique","columns":["user_id","role_id"],"type":"unique"},{"name":"admin_users_roles_links_order_fk","columns":["role_order"]},{"name":"admin_users_roles_links_order_inv_fk","columns":["user_order"]}],"foreignKeys":[{"name":"admin_users_roles_links_fk","columns":["user_id"],"referencedColumns":["id"],"referencedTable":"admin_users","onDelete":"CASCADE"},{"name":"admin_users_roles_links_inv_fk","columns":["role_id"],"referencedColumns":["id"],"referencedTable":"admin_roles","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"user_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"role_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"role_order","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"user_order","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"strapi_api_token_permissions_token_links","indexes":[{"name":"strapi_api_token_permissions_token_links_fk","columns":["api_token_permission_id"]},{"name":"strapi_api_token_permissions_token_links_inv_fk","columns":["api_token_id"]},{"name":"strapi_api_token_permissions_token_links_unique","columns":["api_token_permission_id","api_token_id"],"type":"unique"},{"name":"strapi_api_token_permissions_token_links_order_inv_fk","columns":["api_token_permission_order"]}],"foreignKeys":[{"name":"strapi_api_token_permissions_token_links_fk","columns":["api_token_permission_id"],"referencedColumns":["id"],"referencedTable":"strapi_api_token_permissions","onDelete":"CASCADE"},{"name":"strapi_api_token_permissions_token_links_inv_fk","columns":["api_token_id"],"referencedColumns":["id"],"referencedTable":"strapi_api_tokens","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"api_token_permission_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"api_token_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"api_token_permission_order","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"strapi_transfer_token_permissions_token_links","indexes":[{"name":"strapi_transfer_token_permissions_token_links_fk","columns":["transfer_token_permission_id"]},{"name":"strapi_transfer_token_permissions_token_links_inv_fk","columns":["transfer_token_id"]},{"name":"strapi_transfer_token_permissions_token_links_unique","columns":["transfer_token_permission_id","transfer_token_id"],"type":"unique"},{"name":"strapi_transfer_token_permissions_token_links_order_inv_fk","columns":["transfer_token_permission_order"]}],"foreignKeys":[{"name":"strapi_transfer_token_permissions_token_links_fk","columns":["transfer_token_permission_id"],"referencedColumns":["id"],"referencedTable":"strapi_transfer_token_permissions","onDelete":"CASCADE"},{"name":"strapi_transfer_token_permissions_token_links_inv_fk","columns":["transfer_token_id"],"referencedColumns":["id"],"referencedTable":"strapi_transfer_tokens","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"transfer_token_permission_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"transfer_token_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"transfer_token_permission_order","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"files_related_morphs","indexes":[{"name":"files_related_morphs_fk","columns":["file_id"]}],"foreignKeys":[{"name":"files_related_morphs_fk","columns":["file_id"],"referencedColumns":["id"],"referencedTable":"files","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"file_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"related_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"related_type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"field","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"order","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"files_folder_links","indexes":[{"name":"files_folder_links_fk","columns":["file_id"]},{"name":"files_folder_links_inv_fk","columns":["folder_id"]},{"name":"files_folder_links_unique","columns":["file_id","folder_id"],"type":"unique"},{"name":"files_folder_links_order_inv_fk","columns":["file_order"]}],"foreignKeys":[{"name":"files_folder_links_fk","columns":["file_id"],"referencedColumns":["id"],"referencedTable":"files","onDelete":"CASCADE"},{"name":"files_folder_links_inv_fk","columns":["folder_id"],"referencedColumns":["id"],"referencedTable":"upload_folders","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"file_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"folder_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"file_order","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"upload_folders_parent_links","indexes":[{"name":"upload_folders_parent_links_fk","columns":["folder_id"]},{"name":"upload_folders_parent_links_inv_fk","columns":["inv_folder_id"]},{"name":"upload_folders_parent_links_unique","columns":["folder_id","inv_folder_id"],"type":"unique"},{"name":"upload_folders_parent_links_order_inv_fk","columns":["folder_order"]}],"foreignKeys":[{"name":"upload_folders_parent_links_fk","columns":["folder_id"],"referencedColumns":["id"],"referencedTable":"upload_folders","onDelete":"CASCADE"},{"name":"upload_folders_parent_links_inv_fk","columns":["inv_folder_id"],"referencedColumns":["id"],"referencedTable":"upload_folders","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"folder_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"inv_folder_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"folder_order","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"up_permissions_role_links","indexes":[{"name":"up_permissions_role_links_fk","columns":["permission_id"]},{"name":"up_permissions_role_links_inv_fk","columns":["role_id"]},{"name":"up_permissions_role_links_unique","columns":["permission_id","role_id"],"type":"unique"},{"name":"up_permissions_role_links_order_inv_fk","columns":["permission_order"]}],"foreignKeys":[{"name":"up_permissions_role_links_fk","columns":["permission_id"],"referencedColumns":["id"],"referencedTable":"up_permissions","onDelete":"CASCADE"},{"name":"up_permissions_role_links_inv_fk","columns":["role_id"],"referencedColumns":["id"],"referencedTable":"up_roles","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"permission_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"role_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"permission_order","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"up_users_role_links","indexes":[{"name":"up_users_role_links_fk","columns":["user_id"]},{"name":"up_users_role_links_inv_fk","columns":["role_id"]},{"name":"up_users_role_links_unique","columns":["user_id","role_id"],"type":"unique"},{"name":"up_users_role_links_order_inv_fk","columns":["user_order"]}],"foreignKeys":[{"name":"up_users_role_links_fk","columns":["user_id"],"referencedColumns":["id"],"referencedTable":"up_users","onDelete":"CASCADE"},{"name":"up_users_role_links_inv_fk","columns":["role_id"],"referencedColumns":["id"],"referencedTable":"up_roles","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"user_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"role_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"user_order","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"up_users_favorite_tags_links","indexes":[{"name":"up_users_favorite_tags_links_fk","columns":["user_id"]},{"name":"up_users_favorite_tags_links_inv_fk","columns":["tag_id"]},{"name":"up_users_favorite_tags_links_unique","columns":["user_id","tag_id"],"type":"unique"},{"name":"up_users_favorite_tags_links_order_fk","columns":["tag_order"]}],"foreignKeys":[{"name":"up_users_favorite_tags_links_fk","columns":["user_id"],"referencedColumns":["id"],"referencedTable":"up_users","onDelete":"CASCADE"},{"name":"up_users_favorite_tags_links_inv_fk","columns":["tag_id"],"referencedColumns":["id"],"referencedTable":"Tags","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"user_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"tag_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"tag_order","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"articles_components","indexes":[{"name":"articles_field_index","columns":["field"],"type":null},{"name":"articles_component_type_index","columns":["component_type"],"type":null},{"name":"articles_entity_fk","columns":["entity_id"]},{"name":"articles_unique","columns":["entity_id","component_id","field","component_type"],"type":"unique"}],"foreignKeys":[{"name":"articles_entity_fk","columns":["entity_id"],"referencedColumns":["id"],"referencedTable":"articles","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"entity_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"component_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"component_type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"field","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"order","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"articles_category_links","indexes":[{"name":"articles_category_links_fk","columns":["article_id"]},{"name":"articles_category_links_inv_fk","columns":["category_id"]},{"name":"articles_category_links_unique","columns":["article_id","category_id"],"type":"unique"},{"name":"articles_category_links_order_inv_fk","columns":["article_order"]}],"foreignKeys":[{"name":"articles_category_links_fk","columns":["article_id"],"referencedColumns":["id"],"referencedTable":"articles","onDelete":"CASCADE"},{"name":"articles_category_links_inv_fk","columns":["category_id"],"referencedColumns":["id"],"referencedTable":"categories","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"article_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"category_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"article_order","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"articles_tags_links","indexes":[{"name":"articles_tags_links_fk","columns":["article_id"]},{"name":"articles_tags_links_inv_fk","columns":["tag_id"]},{"name":"articles_tags_links_unique","columns":["article_id","tag_id"],"type":"unique"},{"name":"articles_tags_links_order_fk","columns":["tag_order"]},{"name":"articles_tags_links_order_inv_fk","columns":["article_order"]}],"foreignKeys":[{"name":"articles_tags_links_fk","columns":["article_id"],"referencedColumns":["id"],"referencedTable":"articles","onDelete":"CASCADE"},{"name":"articles_tags_links_inv_fk","columns":["tag_id"],"referencedColumns":["id"],"referencedTable":"Tags","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"article_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"tag_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"tag_order","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"article_order","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"articles_author_links","indexes":[{"name":"articles_author_links_fk","columns":["article_id"]},{"name":"articles_author_links_inv_fk","columns":["author_id"]},{"name":"articles_author_links_unique","columns":["article_id","author_id"],"type":"unique"},{"name":"articles_author_links_order_inv_fk","columns":["article_order"]}],"foreignKeys":[{"name":"articles_author_links_fk","columns":["article_id"],"referencedColumns":["id"],"referencedTable":"articles","onDelete":"CASCADE"},{"name":"articles_author_links_inv_fk","columns":["author_id"],"referencedColumns":["id"],"referencedTable":"authors","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"article_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"author_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"article_order","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"articles_localizations_links","indexes":[{"name":"articles_localizations_links_fk","columns":["article_id"]},{"name":"articles_localizations_links_inv_fk","columns":["inv_article_id"]},{"name":"articles_localizations_links_unique","columns":["article_id","inv_article_id"],"type":"unique"},{"name":"articles_localizations_links_order_fk","columns":["article_order"]}],"foreignKeys":[{"name":"articles_localizations_links_fk","columns":["article_id"],"referencedColumns":["id"],"referencedTable":"articles","onDelete":"CASCADE"},{"name":"articles_localizations_links_inv_fk","columns":["inv_article_id"],"referencedColumns":["id"],"referencedTable":"articles","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"article_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"inv_article_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"article_order","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"authors_profile_links","indexes":[{"name":"authors_profile_links_fk","columns":["author_id"]},{"name":"authors_profile_links_inv_fk","columns":["profile_id"]},{"name":"authors_profile_links_unique","columns":["author_id","profile_id"],"type":"unique"}],"foreignKeys":[{"name":"authors_profile_links_fk","columns":["author_id"],"referencedColumns":["id"],"referencedTable":"authors","onDelete":"CASCADE"},{"name":"authors_profile_links_inv_fk","columns":["profile_id"],"referencedColumns":["id"],"referencedTable":"profiles","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"author_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"profile_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"authors_friends_links","indexes":[{"name":"authors_friends_links_fk","columns":["author_id"]},{"name":"authors_friends_links_inv_fk","columns":["inv_author_id"]},{"name":"authors_friends_links_unique","columns":["author_id","inv_author_id"],"type":"unique"},{"name":"authors_friends_links_order_fk","columns":["author_order"]}],"foreignKeys":[{"name":"authors_friends_links_fk","columns":["author_id"],"referencedColumns":["id"],"referencedTable":"authors","onDelete":"CASCADE"},{"name":"authors_friends_links_inv_fk","columns":["inv_author_id"],"referencedColumns":["id"],"referencedTable":"authors","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"author_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"inv_author_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"author_order","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"categories_parent_links","indexes":[{"name":"categories_parent_links_fk","columns":["category_id"]},{"name":"categories_parent_links_inv_fk","columns":["inv_category_id"]},{"name":"categories_parent_links_unique","columns":["category_id","inv_category_id"],"type":"unique"},{"name":"categories_parent_links_order_inv_fk","columns":["category_order"]}],"foreignKeys":[{"name":"categories_parent_links_fk","columns":["category_id"],"referencedColumns":["id"],"referencedTable":"categories","onDelete":"CASCADE"},{"name":"categories_parent_links_inv_fk","columns":["inv_category_id"],"referencedColumns":["id"],"referencedTable":"categories","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"category_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"inv_category_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"category_order","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"comments_related_morphs","indexes":[{"name":"comments_related_morphs_fk","columns":["comment_id"]}],"foreignKeys":[{"name":"comments_related_morphs_fk","columns":["comment_id"],"referencedColumns":["id"],"referencedTable":"comments","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"comment_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"related_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"related_type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"field","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"order","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"guest_posts_writers_links","indexes":[{"name":"guest_posts_writers_links_fk","columns":["guest_post_id"]},{"name":"guest_posts_writers_links_inv_fk","columns":["author_id"]},{"name":"guest_posts_writers_links_unique","columns":["guest_post_id","author_id"],"type":"unique"},{"name":"guest_posts_writers_links_order_fk","columns":["author_order"]},{"name":"guest_posts_writers_links_order_inv_fk","columns":["guest_post_order"]}],"foreignKeys":[{"name":"guest_posts_writers_links_fk","columns":["guest_post_id"],"referencedColumns":["id"],"referencedTable":"guest_posts","onDelete":"CASCADE"},{"name":"guest_posts_writers_links_inv_fk","columns":["author_id"],"referencedColumns":["id"],"referencedTable":"authors","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"guest_post_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"author_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"author_order","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"guest_post_order","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"guest_posts_editor_links","indexes":[{"name":"guest_posts_editor_links_fk","columns":["guest_post_id"]},{"name":"guest_posts_editor_links_inv_fk","columns":["user_id"]},{"name":"guest_posts_editor_links_unique","columns":["guest_post_id","user_id"],"type":"unique"}],"foreignKeys":[{"name":"guest_posts_editor_links_fk","columns":["guest_post_id"],"referencedColumns":["id"],"referencedTable":"guest_posts","onDelete":"CASCADE"},{"name":"guest_posts_editor_links_inv_fk","columns":["user_id"],"referencedColumns":["id"],"referencedTable":"admin_users","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"guest_post_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"user_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"imprints_components","indexes":[{"name":"imprints_field_index","columns":["field"],"type":null},{"name":"imprints_component_type_index","columns":["component_type"],"type":null},{"name":"imprints_entity_fk","columns":["entity_id"]},{"name":"imprints_unique","columns":["entity_id","component_id","field","component_type"],"type":"unique"}],"foreignKeys":[{"name":"imprints_entity_fk","columns":["entity_id"],"referencedColumns":["id"],"referencedTable":"imprints","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"entity_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"component_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"component_type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"field","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"order","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"imprints_best_article_links","indexes":[{"name":"imprints_best_article_links_fk","columns":["imprint_id"]},{"name":"imprints_best_article_links_inv_fk","columns":["article_id"]},{"name":"imprints_best_article_links_unique","columns":["imprint_id","article_id"],"type":"unique"}],"foreignKeys":[{"name":"imprints_best_article_links_fk","columns":["imprint_id"],"referencedColumns":["id"],"referencedTable":"imprints","onDelete":"CASCADE"},{"name":"imprints_best_article_links_inv_fk","columns":["article_id"],"referencedColumns":["id"],"referencedTable":"articles","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"imprint_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"article_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"components_blocks_heroes_components","indexes":[{"name":"components_blocks_heroes_field_index","columns":["field"],"type":null},{"name":"components_blocks_heroes_component_type_index","columns":["component_type"],"type":null},{"name":"components_blocks_heroes_entity_fk","columns":["entity_id"]},{"name":"components_blocks_heroes_unique","columns":["entity_id","component_id","field","component_type"],"type":"unique"}],"foreignKeys":[{"name":"components_blocks_heroes_entity_fk","columns":["entity_id"],"referencedColumns":["id"],"referencedTable":"components_blocks_heroes","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"entity_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"component_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"component_type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"field","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"order","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"components_blocks_quotes_said_by_links","indexes":[{"name":"components_blocks_quotes_said_by_links_fk","columns":["quote_id"]},{"name":"components_blocks_quotes_said_by_links_inv_fk","columns":["author_id"]},{"name":"components_blocks_quotes_said_by_links_unique","columns":["quote_id","author_id"],"type":"unique"}],"foreignKeys":[{"name":"components_blocks_quotes_said_by_links_fk","columns":["quote_id"],"referencedColumns":["id"],"referencedTable":"components_blocks_quotes","onDelete":"CASCADE"},{"name":"components_blocks_quotes_said_by_links_inv_fk","columns":["author_id"],"referencedColumns":["id"],"referencedTable":"authors","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"quote_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"author_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"components_blocks_reading_lists_articles_links","indexes":[{"name":"components_blocks_reading_lists_articles_links_fk","columns":["reading_list_id"]},{"name":"components_blocks_reading_lists_articles_links_inv_fk","columns":["article_id"]},{"name":"components_blocks_reading_lists_articles_links_unique","columns":["reading_list_id","article_id"],"type":"unique"},{"name":"components_blocks_reading_lists_articles_links_order_fk","columns":["article_order"]}],"foreignKeys":[{"name":"components_blocks_reading_lists_articles_links_fk","columns":["reading_list_id"],"referencedColumns":["id"],"referencedTable":"components_blocks_reading_lists","onDelete":"CASCADE"},{"name":"components_blocks_reading_lists_articles_links_inv_fk","columns":["article_id"],"referencedColumns":["id"],"referencedTable":"articles","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"reading_list_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"article_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"article_order","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]},{"name":"components_shared_seos_components","indexes":[{"name":"components_shared_seos_field_index","columns":["field"],"type":null},{"name":"components_shared_seos_component_type_index","columns":["component_type"],"type":null},{"name":"components_shared_seos_entity_fk","columns":["entity_id"]},{"name":"components_shared_seos_unique","columns":["entity_id","component_id","field","component_type"],"type":"unique"}],"foreignKeys":[{"name":"components_shared_seos_entity_fk","columns":["entity_id"],"referencedColumns":["id"],"referencedTable":"components_shared_seos","onDelete":"CASCADE"}],"columns":[{"name":"id","type":"increments","args":[{"primary":true,"primaryKey":true}],"defaultTo":null,"notNullable":true,"unsigned":false},{"name":"entity_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"component_id","type":"integer","args":[],"defaultTo":null,"notNullable":false,"unsigned":true},{"name":"component_type","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"field","type":"string","args":[],"defaultTo":null,"notNullable":false,"unsigned":false},{"name":"order","type":"double","args":[],"defaultTo":null,"notNullable":false,"unsigned":true}]}]}', '2020-01-01 00:00:00', '06aa2c89a92d2d5f351a28b8623004a2');

INSERT INTO public.up_permissions VALUES
	(1, 'plugin::users-permissions.auth.changePassword', '2020-01-01 00:00:00', '2020-02-01 00:00:00', NULL, NULL),
	(2, 'plugin::users-permissions.user.me', '2020-01-01 00:00:00', '2020-02-01 00:00:00', NULL, NULL),
	(3, 'plugin::users-permissions.auth.callback', '2020-01-01 00:00:00', '2020-02-01 00:00:00', NULL, NULL),
	(4, 'plugin::users-permissions.auth.connect', '2020-01-01 00:00:00', '2020-02-01 00:00:00', NULL, NULL),
	(5, 'plugin::users-permissions.auth.emailConfirmation', '2020-01-01 00:00:00', '2020-02-01 00:00:00', NULL, NULL),
	(6, 'plugin::users-permissions.auth.forgotPassword', '2020-01-01 00:00:00', '2020-02-01 00:00:00', NULL, NULL),
	(7, 'plugin::users-permissions.auth.register', '2020-01-01 00:00:00', '2020-02-01 00:00:00', NULL, NULL),
	(8, 'plugin::users-permissions.auth.resetPassword', '2020-01-01 00:00:00', '2020-02-01 00:00:00', NULL, NULL),
	(9, 'plugin::users-permissions.auth.sendEmailConfirmation', '2020-01-01 00:00:00', '2020-02-01 00:00:00', NULL, NULL);

INSERT INTO public.up_permissions_role_links VALUES
	(1, 1, 1, 1),
	(2, 2, 1, 2),
	(3, 3, 2, 1),
	(4, 4, 2, 2),
	(5, 5, 2, 3),
	(6, 6, 2, 4),
	(7, 7, 2, 5),
	(8, 8, 2, 6),
	(9, 9, 2, 7);

INSERT INTO public.up_roles VALUES
	(1, 'Authenticated', 'Default role given to authenticated user.', 'authenticated', '2020-01-01 00:01:00', '2020-02-01 00:01:00', NULL, NULL),
	(2, 'Public', 'Default role given to unauthenticated user.', 'public', '2020-01-01 00:02:00', '2020-02-01 00:02:00', NULL, NULL);

SELECT pg_catalog.setval('public."Tags_id_seq"', 1, false);

SELECT pg_catalog.setval('public.admin_permissions_id_seq', 181, true);

SELECT pg_catalog.setval('public.admin_permissions_role_links_id_seq', 181, true);

SELECT pg_catalog.setval('public.admin_roles_id_seq', 3, true);

SELECT pg_catalog.setval('public.admin_users_id_seq', 1, false);

SELECT pg_catalog.setval('public.admin_users_roles_links_id_seq', 1, false);

SELECT pg_catalog.setval('public.articles_author_links_id_seq', 1, false);

SELECT pg_catalog.setval('public.articles_category_links_id_seq', 1, false);

SELECT pg_catalog.setval('public.articles_components_id_seq', 1, false);

SELECT pg_catalog.setval('public.articles_id_seq', 1, false);

SELECT pg_catalog.setval('public.articles_localizations_links_id_seq', 1, false);

SELECT pg_catalog.setval('public.articles_tags_links_id_seq', 1, false);

SELECT pg_catalog.setval('public.authors_friends_links_id_seq', 1, false);

SELECT pg_catalog.setval('public.authors_id_seq', 1, false);

SELECT pg_catalog.setval('public.authors_profile_links_id_seq', 1, false);

SELECT pg_catalog.setval('public.categories_id_seq', 1, false);

SELECT pg_catalog.setval('public.categories_parent_links_id_seq', 1, false);

SELECT pg_catalog.setval('public.comments_id_seq', 1, false);

SELECT pg_catalog.setval('public.comments_related_morphs_id_seq', 1, false);

SELECT pg_catalog.setval('public.components_blocks_heroes_components_id_seq', 1, false);

SELECT pg_catalog.setval('public.components_blocks_heroes_id_seq', 1, false);

SELECT pg_catalog.setval('public.components_blocks_quotes_id_seq', 1, false);

SELECT pg_catalog.setval('public.components_blocks_quotes_said_by_links_id_seq', 1, false);

SELECT pg_catalog.setval('public.components_blocks_reading_lists_articles_links_id_seq', 1, false);

SELECT pg_catalog.setval('public.components_blocks_reading_lists_id_seq', 1, false);

SELECT pg_catalog.setval('public."components_shared_Keywords_id_seq"', 1, false);

SELECT pg_catalog.setval('public.components_shared_links_id_seq', 1, false);

SELECT pg_catalog.setval('public.components_shared_seos_components_id_seq', 1, false);

SELECT pg_catalog.setval('public.components_shared_seos_id_seq', 1, false);

SELECT pg_catalog.setval('public.files_folder_links_id_seq', 1, false);

SELECT pg_catalog.setval('public.files_id_seq', 1, false);

SELECT pg_catalog.setval('public.files_related_morphs_id_seq', 1, false);

SELECT pg_catalog.setval('public.guest_posts_editor_links_id_seq', 1, false);

SELECT pg_catalog.setval('public.guest_posts_id_seq', 1, false);

SELECT pg_catalog.setval('public.guest_posts_writers_links_id_seq', 1, false);

SELECT pg_catalog.setval('public.i18n_locale_id_seq', 1, true);

SELECT pg_catalog.setval('public.imprints_best_article_links_id_seq', 1, false);

SELECT pg_catalog.setval('public.imprints_components_id_seq', 1, false);

SELECT pg_catalog.setval('public.imprints_id_seq', 1, false);

SELECT pg_catalog.setval('public.notes_id_seq', 1, false);

SELECT pg_catalog.setval('public.profiles_id_seq', 1, false);

SELECT pg_catalog.setval('public.strapi_api_token_permissions_id_seq', 1, false);

SELECT pg_catalog.setval('public.strapi_api_token_permissions_token_links_id_seq', 1, false);

SELECT pg_catalog.setval('public.strapi_api_tokens_id_seq', 1, false);

SELECT pg_catalog.setval('public.strapi_core_store_settings_id_seq', 37, true);

SELECT pg_catalog.setval('public.strapi_database_schema_id_seq', 1, true);

SELECT pg_catalog.setval('public.strapi_migrations_id_seq', 1, false);

SELECT pg_catalog.setval('public.strapi_transfer_token_permissions_id_seq', 1, false);

SELECT pg_catalog.setval('public.strapi_transfer_token_permissions_token_links_id_seq', 1, false);

SELECT pg_catalog.setval('public.strapi_transfer_tokens_id_seq', 1, false);

SELECT pg_catalog.setval('public.strapi_webhooks_id_seq', 1, false);

SELECT pg_catalog.setval('public.up_permissions_id_seq', 9, true);

SELECT pg_catalog.setval('public.up_permissions_role_links_id_seq', 9, true);

SELECT pg_catalog.setval('public.up_roles_id_seq', 2, true);

SELECT pg_catalog.setval('public.up_users_favorite_tags_links_id_seq', 1, false);

SELECT pg_catalog.setval('public.up_users_id_seq', 1, false);

SELECT pg_catalog.setval('public.up_users_role_links_id_seq', 1, false);

SELECT pg_catalog.setval('public.upload_folders_id_seq', 1, false);

SELECT pg_catalog.setval('public.upload_folders_parent_links_id_seq', 1, false);

ALTER TABLE ONLY public."Tags"
    ADD CONSTRAINT "Tags_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public.admin_permissions
    ADD CONSTRAINT admin_permissions_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.admin_permissions_role_links
    ADD CONSTRAINT admin_permissions_role_links_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.admin_permissions_role_links
    ADD CONSTRAINT admin_permissions_role_links_unique UNIQUE (permission_id, role_id);

ALTER TABLE ONLY public.admin_roles
    ADD CONSTRAINT admin_roles_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.admin_users
    ADD CONSTRAINT admin_users_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.admin_users_roles_links
    ADD CONSTRAINT admin_users_roles_links_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.admin_users_roles_links
    ADD CONSTRAINT admin_users_roles_links_unique UNIQUE (user_id, role_id);

ALTER TABLE ONLY public.articles_author_links
    ADD CONSTRAINT articles_author_links_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.articles_author_links
    ADD CONSTRAINT articles_author_links_unique UNIQUE (article_id, author_id);

ALTER TABLE ONLY public.articles_category_links
    ADD CONSTRAINT articles_category_links_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.articles_category_links
    ADD CONSTRAINT articles_category_links_unique UNIQUE (article_id, category_id);

ALTER TABLE ONLY public.articles_components
    ADD CONSTRAINT articles_components_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.articles_localizations_links
    ADD CONSTRAINT articles_localizations_links_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.articles_localizations_links
    ADD CONSTRAINT articles_localizations_links_unique UNIQUE (article_id, inv_article_id);

ALTER TABLE ONLY public.articles
    ADD CONSTRAINT articles_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.articles
    ADD CONSTRAINT articles_slug_unique UNIQUE (slug);

ALTER TABLE ONLY public.articles_tags_links
    ADD CONSTRAINT articles_tags_links_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.articles_tags_links
    ADD CONSTRAINT articles_tags_links_unique UNIQUE (article_id, tag_id);

ALTER TABLE ONLY public.articles_components
    ADD CONSTRAINT articles_unique UNIQUE (entity_id, component_id, field, component_type);

ALTER TABLE ONLY public.authors_friends_links
    ADD CONSTRAINT authors_friends_links_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.authors_friends_links
    ADD CONSTRAINT authors_friends_links_unique UNIQUE (author_id, inv_author_id);

ALTER TABLE ONLY public.authors
    ADD CONSTRAINT authors_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.authors_profile_links
    ADD CONSTRAINT authors_profile_links_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.authors_profile_links
    ADD CONSTRAINT authors_profile_links_unique UNIQUE (author_id, profile_id);

ALTER TABLE ONLY public.categories_parent_links
    ADD CONSTRAINT categories_parent_links_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.categories_parent_links
    ADD CONSTRAINT categories_parent_links_unique UNIQUE (category_id, inv_category_id);

ALTER TABLE ONLY public.categories
    ADD CONSTRAINT categories_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.comments
    ADD CONSTRAINT comments_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.comments_related_morphs
    ADD CONSTRAINT comments_related_morphs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.components_blocks_heroes_components
    ADD CONSTRAINT components_blocks_heroes_components_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.components_blocks_heroes
    ADD CONSTRAINT components_blocks_heroes_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.components_blocks_heroes_components
    ADD CONSTRAINT components_blocks_heroes_unique UNIQUE (entity_id, component_id, field, component_type);

ALTER TABLE ONLY public.components_blocks_quotes
    ADD CONSTRAINT components_blocks_quotes_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.components_blocks_quotes_said_by_links
    ADD CONSTRAINT components_blocks_quotes_said_by_links_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.components_blocks_quotes_said_by_links
    ADD CONSTRAINT components_blocks_quotes_said_by_links_unique UNIQUE (quote_id, author_id);

ALTER TABLE ONLY public.components_blocks_reading_lists_articles_links
    ADD CONSTRAINT components_blocks_reading_lists_articles_links_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.components_blocks_reading_lists_articles_links
    ADD CONSTRAINT components_blocks_reading_lists_articles_links_unique UNIQUE (reading_list_id, article_id);

ALTER TABLE ONLY public.components_blocks_reading_lists
    ADD CONSTRAINT components_blocks_reading_lists_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public."components_shared_Keywords"
    ADD CONSTRAINT "components_shared_Keywords_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY public.components_shared_links
    ADD CONSTRAINT components_shared_links_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.components_shared_seos_components
    ADD CONSTRAINT components_shared_seos_components_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.components_shared_seos
    ADD CONSTRAINT components_shared_seos_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.components_shared_seos_components
    ADD CONSTRAINT components_shared_seos_unique UNIQUE (entity_id, component_id, field, component_type);

ALTER TABLE ONLY public.files_folder_links
    ADD CONSTRAINT files_folder_links_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.files_folder_links
    ADD CONSTRAINT files_folder_links_unique UNIQUE (file_id, folder_id);

ALTER TABLE ONLY public.files
    ADD CONSTRAINT files_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.files_related_morphs
    ADD CONSTRAINT files_related_morphs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.guest_posts_editor_links
    ADD CONSTRAINT guest_posts_editor_links_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.guest_posts_editor_links
    ADD CONSTRAINT guest_posts_editor_links_unique UNIQUE (guest_post_id, user_id);

ALTER TABLE ONLY public.guest_posts
    ADD CONSTRAINT guest_posts_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.guest_posts_writers_links
    ADD CONSTRAINT guest_posts_writers_links_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.guest_posts_writers_links
    ADD CONSTRAINT guest_posts_writers_links_unique UNIQUE (guest_post_id, author_id);

ALTER TABLE ONLY public.i18n_locale
    ADD CONSTRAINT i18n_locale_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.imprints_best_article_links
    ADD CONSTRAINT imprints_best_article_links_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.imprints_best_article_links
    ADD CONSTRAINT imprints_best_article_links_unique UNIQUE (imprint_id, article_id);

ALTER TABLE ONLY public.imprints_components
    ADD CONSTRAINT imprints_components_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.imprints
    ADD CONSTRAINT imprints_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.imprints_components
    ADD CONSTRAINT imprints_unique UNIQUE (entity_id, component_id, field, component_type);

ALTER TABLE ONLY public.notes
    ADD CONSTRAINT notes_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.profiles
    ADD CONSTRAINT profiles_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.strapi_api_token_permissions
    ADD CONSTRAINT strapi_api_token_permissions_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.strapi_api_token_permissions_token_links
    ADD CONSTRAINT strapi_api_token_permissions_token_links_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.strapi_api_token_permissions_token_links
    ADD CONSTRAINT strapi_api_token_permissions_token_links_unique UNIQUE (api_token_permission_id, api_token_id);

ALTER TABLE ONLY public.strapi_api_tokens
    ADD CONSTRAINT strapi_api_tokens_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.strapi_core_store_settings
    ADD CONSTRAINT strapi_core_store_settings_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.strapi_database_schema
    ADD CONSTRAINT strapi_database_schema_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.strapi_migrations
    ADD CONSTRAINT strapi_migrations_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.strapi_transfer_token_permissions
    ADD CONSTRAINT strapi_transfer_token_permissions_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.strapi_transfer_token_permissions_token_links
    ADD CONSTRAINT strapi_transfer_token_permissions_token_links_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.strapi_transfer_token_permissions_token_links
    ADD CONSTRAINT strapi_transfer_token_permissions_token_links_unique UNIQUE (transfer_token_permission_id, transfer_token_id);

ALTER TABLE ONLY public.strapi_transfer_tokens
    ADD CONSTRAINT strapi_transfer_tokens_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.strapi_webhooks
    ADD CONSTRAINT strapi_webhooks_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.up_permissions
    ADD CONSTRAINT up_permissions_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.up_permissions_role_links
    ADD CONSTRAINT up_permissions_role_links_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.up_permissions_role_links
    ADD CONSTRAINT up_permissions_role_links_unique UNIQUE (permission_id, role_id);

ALTER TABLE ONLY public.up_roles
    ADD CONSTRAINT up_roles_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.up_users_favorite_tags_links
    ADD CONSTRAINT up_users_favorite_tags_links_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.up_users_favorite_tags_links
    ADD CONSTRAINT up_users_favorite_tags_links_unique UNIQUE (user_id, tag_id);

ALTER TABLE ONLY public.up_users
    ADD CONSTRAINT up_users_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.up_users_role_links
    ADD CONSTRAINT up_users_role_links_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.up_users_role_links
    ADD CONSTRAINT up_users_role_links_unique UNIQUE (user_id, role_id);

ALTER TABLE ONLY public.upload_folders_parent_links
    ADD CONSTRAINT upload_folders_parent_links_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.upload_folders_parent_links
    ADD CONSTRAINT upload_folders_parent_links_unique UNIQUE (folder_id, inv_folder_id);

ALTER TABLE ONLY public.upload_folders
    ADD CONSTRAINT upload_folders_path_id_index UNIQUE (path_id);

ALTER TABLE ONLY public.upload_folders
    ADD CONSTRAINT upload_folders_path_index UNIQUE (path);

ALTER TABLE ONLY public.upload_folders
    ADD CONSTRAINT upload_folders_pkey PRIMARY KEY (id);

CREATE INDEX "Tags_created_by_id_fk" ON public."Tags" USING btree (created_by_id);

CREATE INDEX "Tags_updated_by_id_fk" ON public."Tags" USING btree (updated_by_id);

CREATE INDEX admin_permissions_created_by_id_fk ON public.admin_permissions USING btree (created_by_id);

CREATE INDEX admin_permissions_role_links_fk ON public.admin_permissions_role_links USING btree (permission_id);

CREATE INDEX admin_permissions_role_links_inv_fk ON public.admin_permissions_role_links USING btree (role_id);

CREATE INDEX admin_permissions_role_links_order_inv_fk ON public.admin_permissions_role_links USING btree (permission_order);

CREATE INDEX admin_permissions_updated_by_id_fk ON public.admin_permissions USING btree (updated_by_id);

CREATE INDEX admin_roles_created_by_id_fk ON public.admin_roles USING btree (created_by_id);

CREATE INDEX admin_roles_updated_by_id_fk ON public.admin_roles USING btree (updated_by_id);

CREATE INDEX admin_users_created_by_id_fk ON public.admin_users USING btree (created_by_id);

CREATE INDEX admin_users_roles_links_fk ON public.admin_users_roles_links USING btree (user_id);

CREATE INDEX admin_users_roles_links_inv_fk ON public.admin_users_roles_links USING btree (role_id);

CREATE INDEX admin_users_roles_links_order_fk ON public.admin_users_roles_links USING btree (role_order);

CREATE INDEX admin_users_roles_links_order_inv_fk ON public.admin_users_roles_links USING btree (user_order);

CREATE INDEX admin_users_updated_by_id_fk ON public.admin_users USING btree (updated_by_id);

CREATE INDEX articles_author_links_fk ON public.articles_author_links USING btree (article_id);

CREATE INDEX articles_author_links_inv_fk ON public.articles_author_links USING btree (author_id);

CREATE INDEX articles_author_links_order_inv_fk ON public.articles_author_links USING btree (article_order);

CREATE INDEX articles_category_links_fk ON public.articles_category_links USING btree (article_id);

CREATE INDEX articles_category_links_inv_fk ON public.articles_category_links USING btree (category_id);

CREATE INDEX articles_category_links_order_inv_fk ON public.articles_category_links USING btree (article_order);

CREATE INDEX articles_component_type_index ON public.articles_components USING btree (component_type);

CREATE INDEX articles_created_by_id_fk ON public.articles USING btree (created_by_id);

CREATE INDEX articles_entity_fk ON public.articles_components USING btree (entity_id);

CREATE INDEX articles_field_index ON public.articles_components USING btree (field);

CREATE INDEX articles_localizations_links_fk ON public.articles_localizations_links USING btree (article_id);

CREATE INDEX articles_localizations_links_inv_fk ON public.articles_localizations_links USING btree (inv_article_id);

CREATE INDEX articles_localizations_links_order_fk ON public.articles_localizations_links USING btree (article_order);

CREATE INDEX articles_tags_links_fk ON public.articles_tags_links USING btree (article_id);

CREATE INDEX articles_tags_links_inv_fk ON public.articles_tags_links USING btree (tag_id);

CREATE INDEX articles_tags_links_order_fk ON public.articles_tags_links USING btree (tag_order);

CREATE INDEX articles_tags_links_order_inv_fk ON public.articles_tags_links USING btree (article_order);

CREATE INDEX articles_updated_by_id_fk ON public.articles USING btree (updated_by_id);

CREATE INDEX authors_created_by_id_fk ON public.authors USING btree (created_by_id);

CREATE INDEX authors_friends_links_fk ON public.authors_friends_links USING btree (author_id);

CREATE INDEX authors_friends_links_inv_fk ON public.authors_friends_links USING btree (inv_author_id);

CREATE INDEX authors_friends_links_order_fk ON public.authors_friends_links USING btree (author_order);

CREATE INDEX authors_profile_links_fk ON public.authors_profile_links USING btree (author_id);

CREATE INDEX authors_profile_links_inv_fk ON public.authors_profile_links USING btree (profile_id);

CREATE INDEX authors_updated_by_id_fk ON public.authors USING btree (updated_by_id);

CREATE INDEX categories_created_by_id_fk ON public.categories USING btree (created_by_id);

CREATE INDEX categories_parent_links_fk ON public.categories_parent_links USING btree (category_id);

CREATE INDEX categories_parent_links_inv_fk ON public.categories_parent_links USING btree (inv_category_id);

CREATE INDEX categories_parent_links_order_inv_fk ON public.categories_parent_links USING btree (category_order);

CREATE INDEX categories_updated_by_id_fk ON public.categories USING btree (updated_by_id);

CREATE INDEX comments_created_by_id_fk ON public.comments USING btree (created_by_id);

CREATE INDEX comments_related_morphs_fk ON public.comments_related_morphs USING btree (comment_id);

CREATE INDEX comments_updated_by_id_fk ON public.comments USING btree (updated_by_id);

CREATE INDEX components_blocks_heroes_component_type_index ON public.components_blocks_heroes_components USING btree (component_type);

CREATE INDEX components_blocks_heroes_entity_fk ON public.components_blocks_heroes_components USING btree (entity_id);

CREATE INDEX components_blocks_heroes_field_index ON public.components_blocks_heroes_components USING btree (field);

CREATE INDEX components_blocks_quotes_said_by_links_fk ON public.components_blocks_quotes_said_by_links USING btree (quote_id);

CREATE INDEX components_blocks_quotes_said_by_links_inv_fk ON public.components_blocks_quotes_said_by_links USING btree (author_id);

CREATE INDEX components_blocks_reading_lists_articles_links_fk ON public.components_blocks_reading_lists_articles_links USING btree (reading_list_id);

CREATE INDEX components_blocks_reading_lists_articles_links_inv_fk ON public.components_blocks_reading_lists_articles_links USING btree (article_id);

CREATE INDEX components_blocks_reading_lists_articles_links_order_fk ON public.components_blocks_reading_lists_articles_links USING btree (article_order);

CREATE INDEX components_shared_seos_component_type_index ON public.components_shared_seos_components USING btree (component_type);

CREATE INDEX components_shared_seos_entity_fk ON public.components_shared_seos_components USING btree (entity_id);

CREATE INDEX components_shared_seos_field_index ON public.components_shared_seos_components USING btree (field);

CREATE INDEX files_created_by_id_fk ON public.files USING btree (created_by_id);

CREATE INDEX files_folder_links_fk ON public.files_folder_links USING btree (file_id);

CREATE INDEX files_folder_links_inv_fk ON public.files_folder_links USING btree (folder_id);

CREATE INDEX files_folder_links_order_inv_fk ON public.files_folder_links USING btree (file_order);

CREATE INDEX files_related_morphs_fk ON public.files_related_morphs USING btree (file_id);

CREATE INDEX files_updated_by_id_fk ON public.files USING btree (updated_by_id);

CREATE INDEX guest_posts_created_by_id_fk ON public.guest_posts USING btree (created_by_id);

CREATE INDEX guest_posts_editor_links_fk ON public.guest_posts_editor_links USING btree (guest_post_id);

CREATE INDEX guest_posts_editor_links_inv_fk ON public.guest_posts_editor_links USING btree (user_id);

CREATE INDEX guest_posts_updated_by_id_fk ON public.guest_posts USING btree (updated_by_id);

CREATE INDEX guest_posts_writers_links_fk ON public.guest_posts_writers_links USING btree (guest_post_id);

CREATE INDEX guest_posts_writers_links_inv_fk ON public.guest_posts_writers_links USING btree (author_id);

CREATE INDEX guest_posts_writers_links_order_fk ON public.guest_posts_writers_links USING btree (author_order);

CREATE INDEX guest_posts_writers_links_order_inv_fk ON public.guest_posts_writers_links USING btree (guest_post_order);

CREATE INDEX i18n_locale_created_by_id_fk ON public.i18n_locale USING btree (created_by_id);

CREATE INDEX i18n_locale_updated_by_id_fk ON public.i18n_locale USING btree (updated_by_id);

CREATE INDEX imprints_best_article_links_fk ON public.imprints_best_article_links USING btree (imprint_id);

CREATE INDEX imprints_best_article_links_inv_fk ON public.imprints_best_article_links USING btree (article_id);

CREATE INDEX imprints_component_type_index ON public.imprints_components USING btree (component_type);

CREATE INDEX imprints_created_by_id_fk ON public.imprints USING btree (created_by_id);

CREATE INDEX imprints_entity_fk ON public.imprints_components USING btree (entity_id);

CREATE INDEX imprints_field_index ON public.imprints_components USING btree (field);

CREATE INDEX imprints_updated_by_id_fk ON public.imprints USING btree (updated_by_id);

CREATE INDEX notes_created_by_id_fk ON public.notes USING btree (created_by_id);

CREATE INDEX notes_updated_by_id_fk ON public.notes USING btree (updated_by_id);

CREATE INDEX profiles_created_by_id_fk ON public.profiles USING btree (created_by_id);

CREATE INDEX profiles_updated_by_id_fk ON public.profiles USING btree (updated_by_id);

CREATE INDEX strapi_api_token_permissions_created_by_id_fk ON public.strapi_api_token_permissions USING btree (created_by_id);

CREATE INDEX strapi_api_token_permissions_token_links_fk ON public.strapi_api_token_permissions_token_links USING btree (api_token_permission_id);

CREATE INDEX strapi_api_token_permissions_token_links_inv_fk ON public.strapi_api_token_permissions_token_links USING btree (api_token_id);

CREATE INDEX strapi_api_token_permissions_token_links_order_inv_fk ON public.strapi_api_token_permissions_token_links USING btree (api_token_permission_order);

CREATE INDEX strapi_api_token_permissions_updated_by_id_fk ON public.strapi_api_token_permissions USING btree (updated_by_id);

CREATE INDEX strapi_api_tokens_created_by_id_fk ON public.strapi_api_tokens USING btree (created_by_id);

CREATE INDEX strapi_api_tokens_updated_by_id_fk ON public.strapi_api_tokens USING btree (updated_by_id);

CREATE INDEX strapi_transfer_token_permissions_created_by_id_fk ON public.strapi_transfer_token_permissions USING btree (created_by_id);

CREATE INDEX strapi_transfer_token_permissions_token_links_fk ON public.strapi_transfer_token_permissions_token_links USING btree (transfer_token_permission_id);

CREATE INDEX strapi_transfer_token_permissions_token_links_inv_fk ON public.strapi_transfer_token_permissions_token_links USING btree (transfer_token_id);

CREATE INDEX strapi_transfer_token_permissions_token_links_order_inv_fk ON public.strapi_transfer_token_permissions_token_links USING btree (transfer_token_permission_order);

CREATE INDEX strapi_transfer_token_permissions_updated_by_id_fk ON public.strapi_transfer_token_permissions USING btree (updated_by_id);

CREATE INDEX strapi_transfer_tokens_created_by_id_fk ON public.strapi_transfer_tokens USING btree (created_by_id);

CREATE INDEX strapi_transfer_tokens_updated_by_id_fk ON public.strapi_transfer_tokens USING btree (updated_by_id);

CREATE INDEX up_permissions_created_by_id_fk ON public.up_permissions USING btree (created_by_id);

CREATE INDEX up_permissions_role_links_fk ON public.up_permissions_role_links USING btree (permission_id);

CREATE INDEX up_permissions_role_links_inv_fk ON public.up_permissions_role_links USING btree (role_id);

CREATE INDEX up_permissions_role_links_order_inv_fk ON public.up_permissions_role_links USING btree (permission_order);

CREATE INDEX up_permissions_updated_by_id_fk ON public.up_permissions USING btree (updated_by_id);

CREATE INDEX up_roles_created_by_id_fk ON public.up_roles USING btree (created_by_id);

CREATE INDEX up_roles_updated_by_id_fk ON public.up_roles USING btree (updated_by_id);

CREATE INDEX up_users_created_by_id_fk ON public.up_users USING btree (created_by_id);

CREATE INDEX up_users_favorite_tags_links_fk ON public.up_users_favorite_tags_links USING btree (user_id);

CREATE INDEX up_users_favorite_tags_links_inv_fk ON public.up_users_favorite_tags_links USING btree (tag_id);

CREATE INDEX up_users_favorite_tags_links_order_fk ON public.up_users_favorite_tags_links USING btree (tag_order);

CREATE INDEX up_users_role_links_fk ON public.up_users_role_links USING btree (user_id);

CREATE INDEX up_users_role_links_inv_fk ON public.up_users_role_links USING btree (role_id);

CREATE INDEX up_users_role_links_order_inv_fk ON public.up_users_role_links USING btree (user_order);

CREATE INDEX up_users_updated_by_id_fk ON public.up_users USING btree (updated_by_id);

CREATE INDEX upload_files_created_at_index ON public.files USING btree (created_at);

CREATE INDEX upload_files_ext_index ON public.files USING btree (ext);

CREATE INDEX upload_files_folder_path_index ON public.files USING btree (folder_path);

CREATE INDEX upload_files_name_index ON public.files USING btree (name);

CREATE INDEX upload_files_size_index ON public.files USING btree (size);

CREATE INDEX upload_files_updated_at_index ON public.files USING btree (updated_at);

CREATE INDEX upload_folders_created_by_id_fk ON public.upload_folders USING btree (created_by_id);

CREATE INDEX upload_folders_parent_links_fk ON public.upload_folders_parent_links USING btree (folder_id);

CREATE INDEX upload_folders_parent_links_inv_fk ON public.upload_folders_parent_links USING btree (inv_folder_id);

CREATE INDEX upload_folders_parent_links_order_inv_fk ON public.upload_folders_parent_links USING btree (folder_order);

CREATE INDEX upload_folders_updated_by_id_fk ON public.upload_folders USING btree (updated_by_id);

ALTER TABLE ONLY public."Tags"
    ADD CONSTRAINT "Tags_created_by_id_fk" FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;

ALTER TABLE ONLY public."Tags"
    ADD CONSTRAINT "Tags_updated_by_id_fk" FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.admin_permissions
    ADD CONSTRAINT admin_permissions_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.admin_permissions_role_links
    ADD CONSTRAINT admin_permissions_role_links_fk FOREIGN KEY (permission_id) REFERENCES public.admin_permissions(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.admin_permissions_role_links
    ADD CONSTRAINT admin_permissions_role_links_inv_fk FOREIGN KEY (role_id) REFERENCES public.admin_roles(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.admin_permissions
    ADD CONSTRAINT admin_permissions_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.admin_roles
    ADD CONSTRAINT admin_roles_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.admin_roles
    ADD CONSTRAINT admin_roles_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.admin_users
    ADD CONSTRAINT admin_users_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.admin_users_roles_links
    ADD CONSTRAINT admin_users_roles_links_fk FOREIGN KEY (user_id) REFERENCES public.admin_users(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.admin_users_roles_links
    ADD CONSTRAINT admin_users_roles_links_inv_fk FOREIGN KEY (role_id) REFERENCES public.admin_roles(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.admin_users
    ADD CONSTRAINT admin_users_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.articles_author_links
    ADD CONSTRAINT articles_author_links_fk FOREIGN KEY (article_id) REFERENCES public.articles(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.articles_author_links
    ADD CONSTRAINT articles_author_links_inv_fk FOREIGN KEY (author_id) REFERENCES public.authors(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.articles_category_links
    ADD CONSTRAINT articles_category_links_fk FOREIGN KEY (article_id) REFERENCES public.articles(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.articles_category_links
    ADD CONSTRAINT articles_category_links_inv_fk FOREIGN KEY (category_id) REFERENCES public.categories(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.articles
    ADD CONSTRAINT articles_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.articles_components
    ADD CONSTRAINT articles_entity_fk FOREIGN KEY (entity_id) REFERENCES public.articles(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.articles_localizations_links
    ADD CONSTRAINT articles_localizations_links_fk FOREIGN KEY (article_id) REFERENCES public.articles(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.articles_localizations_links
    ADD CONSTRAINT articles_localizations_links_inv_fk FOREIGN KEY (inv_article_id) REFERENCES public.articles(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.articles_tags_links
    ADD CONSTRAINT articles_tags_links_fk FOREIGN KEY (article_id) REFERENCES public.articles(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.articles_tags_links
    ADD CONSTRAINT articles_tags_links_inv_fk FOREIGN KEY (tag_id) REFERENCES public."Tags"(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.articles
    ADD CONSTRAINT articles_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.authors
    ADD CONSTRAINT authors_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.authors_friends_links
    ADD CONSTRAINT authors_friends_links_fk FOREIGN KEY (author_id) REFERENCES public.authors(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.authors_friends_links
    ADD CONSTRAINT authors_friends_links_inv_fk FOREIGN KEY (inv_author_id) REFERENCES public.authors(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.authors_profile_links
    ADD CONSTRAINT authors_profile_links_fk FOREIGN KEY (author_id) REFERENCES public.authors(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.authors_profile_links
    ADD CONSTRAINT authors_profile_links_inv_fk FOREIGN KEY (profile_id) REFERENCES public.profiles(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.authors
    ADD CONSTRAINT authors_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.categories
    ADD CONSTRAINT categories_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.categories_parent_links
    ADD CONSTRAINT categories_parent_links_fk FOREIGN KEY (category_id) REFERENCES public.categories(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.categories_parent_links
    ADD CONSTRAINT categories_parent_links_inv_fk FOREIGN KEY (inv_category_id) REFERENCES public.categories(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.categories
    ADD CONSTRAINT categories_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.comments
    ADD CONSTRAINT comments_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.comments_related_morphs
    ADD CONSTRAINT comments_related_morphs_fk FOREIGN KEY (comment_id) REFERENCES public.comments(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.comments
    ADD CONSTRAINT comments_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.components_blocks_heroes_components
    ADD CONSTRAINT components_blocks_heroes_entity_fk FOREIGN KEY (entity_id) REFERENCES public.components_blocks_heroes(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.components_blocks_quotes_said_by_links
    ADD CONSTRAINT components_blocks_quotes_said_by_links_fk FOREIGN KEY (quote_id) REFERENCES public.components_blocks_quotes(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.components_blocks_quotes_said_by_links
    ADD CONSTRAINT components_blocks_quotes_said_by_links_inv_fk FOREIGN KEY (author_id) REFERENCES public.authors(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.components_blocks_reading_lists_articles_links
    ADD CONSTRAINT components_blocks_reading_lists_articles_links_fk FOREIGN KEY (reading_list_id) REFERENCES public.components_blocks_reading_lists(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.components_blocks_reading_lists_articles_links
    ADD CONSTRAINT components_blocks_reading_lists_articles_links_inv_fk FOREIGN KEY (article_id) REFERENCES public.articles(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.components_shared_seos_components
    ADD CONSTRAINT components_shared_seos_entity_fk FOREIGN KEY (entity_id) REFERENCES public.components_shared_seos(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.files
    ADD CONSTRAINT files_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.files_folder_links
    ADD CONSTRAINT files_folder_links_fk FOREIGN KEY (file_id) REFERENCES public.files(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.files_folder_links
    ADD CONSTRAINT files_folder_links_inv_fk FOREIGN KEY (folder_id) REFERENCES public.upload_folders(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.files_related_morphs
    ADD CONSTRAINT files_related_morphs_fk FOREIGN KEY (file_id) REFERENCES public.files(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.files
    ADD CONSTRAINT files_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.guest_posts
    ADD CONSTRAINT guest_posts_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.guest_posts_editor_links
    ADD CONSTRAINT guest_posts_editor_links_fk FOREIGN KEY (guest_post_id) REFERENCES public.guest_posts(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.guest_posts_editor_links
    ADD CONSTRAINT guest_posts_editor_links_inv_fk FOREIGN KEY (user_id) REFERENCES public.admin_users(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.guest_posts
    ADD CONSTRAINT guest_posts_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.guest_posts_writers_links
    ADD CONSTRAINT guest_posts_writers_links_fk FOREIGN KEY (guest_post_id) REFERENCES public.guest_posts(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.guest_posts_writers_links
    ADD CONSTRAINT guest_posts_writers_links_inv_fk FOREIGN KEY (author_id) REFERENCES public.authors(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.i18n_locale
    ADD CONSTRAINT i18n_locale_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.i18n_locale
    ADD CONSTRAINT i18n_locale_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.imprints_best_article_links
    ADD CONSTRAINT imprints_best_article_links_fk FOREIGN KEY (imprint_id) REFERENCES public.imprints(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.imprints_best_article_links
    ADD CONSTRAINT imprints_best_article_links_inv_fk FOREIGN KEY (article_id) REFERENCES public.articles(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.imprints
    ADD CONSTRAINT imprints_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.imprints_components
    ADD CONSTRAINT imprints_entity_fk FOREIGN KEY (entity_id) REFERENCES public.imprints(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.imprints
    ADD CONSTRAINT imprints_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.notes
    ADD CONSTRAINT notes_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.notes
    ADD CONSTRAINT notes_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.profiles
    ADD CONSTRAINT profiles_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.profiles
    ADD CONSTRAINT profiles_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.strapi_api_token_permissions
    ADD CONSTRAINT strapi_api_token_permissions_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.strapi_api_token_permissions_token_links
    ADD CONSTRAINT strapi_api_token_permissions_token_links_fk FOREIGN KEY (api_token_permission_id) REFERENCES public.strapi_api_token_permissions(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.strapi_api_token_permissions_token_links
    ADD CONSTRAINT strapi_api_token_permissions_token_links_inv_fk FOREIGN KEY (api_token_id) REFERENCES public.strapi_api_tokens(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.strapi_api_token_permissions
    ADD CONSTRAINT strapi_api_token_permissions_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.strapi_api_tokens
    ADD CONSTRAINT strapi_api_tokens_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.strapi_api_tokens
    ADD CONSTRAINT strapi_api_tokens_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.strapi_transfer_token_permissions
    ADD CONSTRAINT strapi_transfer_token_permissions_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.strapi_transfer_token_permissions_token_links
    ADD CONSTRAINT strapi_transfer_token_permissions_token_links_fk FOREIGN KEY (transfer_token_permission_id) REFERENCES public.strapi_transfer_token_permissions(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.strapi_transfer_token_permissions_token_links
    ADD CONSTRAINT strapi_transfer_token_permissions_token_links_inv_fk FOREIGN KEY (transfer_token_id) REFERENCES public.strapi_transfer_tokens(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.strapi_transfer_token_permissions
    ADD CONSTRAINT strapi_transfer_token_permissions_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.strapi_transfer_tokens
    ADD CONSTRAINT strapi_transfer_tokens_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.strapi_transfer_tokens
    ADD CONSTRAINT strapi_transfer_tokens_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.up_permissions
    ADD CONSTRAINT up_permissions_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.up_permissions_role_links
    ADD CONSTRAINT up_permissions_role_links_fk FOREIGN KEY (permission_id) REFERENCES public.up_permissions(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.up_permissions_role_links
    ADD CONSTRAINT up_permissions_role_links_inv_fk FOREIGN KEY (role_id) REFERENCES public.up_roles(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.up_permissions
    ADD CONSTRAINT up_permissions_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.up_roles
    ADD CONSTRAINT up_roles_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.up_roles
    ADD CONSTRAINT up_roles_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.up_users
    ADD CONSTRAINT up_users_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.up_users_favorite_tags_links
    ADD CONSTRAINT up_users_favorite_tags_links_fk FOREIGN KEY (user_id) REFERENCES public.up_users(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.up_users_favorite_tags_links
    ADD CONSTRAINT up_users_favorite_tags_links_inv_fk FOREIGN KEY (tag_id) REFERENCES public."Tags"(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.up_users_role_links
    ADD CONSTRAINT up_users_role_links_fk FOREIGN KEY (user_id) REFERENCES public.up_users(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.up_users_role_links
    ADD CONSTRAINT up_users_role_links_inv_fk FOREIGN KEY (role_id) REFERENCES public.up_roles(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.up_users
    ADD CONSTRAINT up_users_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.upload_folders
    ADD CONSTRAINT upload_folders_created_by_id_fk FOREIGN KEY (created_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.upload_folders_parent_links
    ADD CONSTRAINT upload_folders_parent_links_fk FOREIGN KEY (folder_id) REFERENCES public.upload_folders(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.upload_folders_parent_links
    ADD CONSTRAINT upload_folders_parent_links_inv_fk FOREIGN KEY (inv_folder_id) REFERENCES public.upload_folders(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.upload_folders
    ADD CONSTRAINT upload_folders_updated_by_id_fk FOREIGN KEY (updated_by_id) REFERENCES public.admin_users(id) ON DELETE SET NULL;

