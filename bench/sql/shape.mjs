// @ts-check
// The rows of the benchmark: how v3 gets them, what v4 has to hold, and what tells that it does.

/**
 * How one engine writes what its rows need.
 *
 * @typedef {object} Syntax
 * @property {(name: string) => string} name a name, quoted
 * @property {(...parts: string[]) => string} concat
 * @property {(days: string) => string} instant so many days after 2020-01-01, as v3 keeps it
 * @property {(value: string) => string} wall a point in time of v3 as v4 keeps it
 * @property {(value: boolean) => string} boolean
 * @property {(value: string) => string} json a text as v3 keeps documents
 */

/**
 * A column of v4: what it gets from the row of v3. `within` numbers the rows that share a value, in the order of their ids.
 *
 * @typedef {{ readonly to: string } & (
 *   { readonly from: string, readonly wall?: boolean, readonly uids?: Readonly<Record<string, string>> } |
 *   { readonly within: string }
 * )} Column
 */

/**
 * @typedef {object} Table
 * @property {string} from
 * @property {string} to
 * @property {(articles: number) => number} highest the id of the last row that belongs to the first so many articles
 * @property {readonly Column[]} columns
 * @property {readonly string[]} sums what is summed up to compare copies
 */

const BODY = 'Lorem ipsum dolor sit amet, consectetur adipiscing elit. '.repeat(9).slice(0, 500);

/** The component's rows so far: one with every article, and one more with every second. */
const links = (/** @type {number} */ articles) => articles + Math.floor(articles / 2);

const same = (/** @type {string[]} */ ...names) => names.map((name) => ({ to: name, from: name }));
const creators = [
  { to: 'created_by_id', from: 'created_by' },
  { to: 'updated_by_id', from: 'updated_by' },
];
const times = ['created_at', 'updated_at'].map((name) => ({ to: name, from: name, wall: true }));

/** @type {readonly Table[]} */
export const TABLES = [
  {
    from: 'articles',
    to: 'articles',
    highest: (articles) => articles,
    columns: [
      ...same('id', 'title', 'slug', 'body', 'price', 'score', 'featured', 'mood', 'meta', 'locale'),
      { to: 'reading_time', from: 'readingTime' },
      { to: 'view_count', from: 'viewCount' },
      { to: 'event_day', from: 'eventDay' },
      { to: 'starts_at', from: 'startsAt' },
      { to: 'happened_at', from: 'happenedAt', wall: true },
      { to: 'published_at', from: 'published_at', wall: true },
      ...times,
      ...creators,
    ],
    sums: [
      'reading_time',
      'view_count',
      'price',
      'length(title)',
      'length(slug)',
      'length(body)',
      'created_by_id',
    ],
  },
  {
    from: 'articles',
    to: 'articles_category_links',
    highest: (articles) => articles,
    columns: [
      { to: 'id', from: 'id' },
      { to: 'article_id', from: 'id' },
      { to: 'category_id', from: 'category' },
      { to: 'article_order', within: 'category' },
    ],
    sums: ['article_id * category_id', 'article_id * article_order'],
  },
  {
    from: 'articles',
    to: 'articles_author_links',
    highest: (articles) => articles,
    columns: [
      { to: 'id', from: 'id' },
      { to: 'article_id', from: 'id' },
      { to: 'author_id', from: 'author' },
      { to: 'article_order', within: 'author' },
    ],
    sums: ['article_id % 1009 * author_id', 'article_id * article_order'],
  },
  {
    from: 'articles_tags__tags_articles',
    to: 'articles_tags_links',
    highest: (articles) => 3 * articles,
    columns: [
      ...same('id', 'article_id', 'tag_id'),
      { to: 'tag_order', within: 'article_id' },
      { to: 'article_order', within: 'tag_id' },
    ],
    sums: ['article_id % 1009 * tag_id', 'id * tag_order', 'id * article_order'],
  },
  {
    from: 'components_shared_seos',
    to: 'components_shared_seos',
    highest: (articles) => articles,
    columns: [
      { to: 'id', from: 'id' },
      { to: 'meta_title', from: 'metaTitle' },
    ],
    sums: ['length(meta_title)'],
  },
  {
    from: 'components_shared_links',
    to: 'components_shared_links',
    highest: links,
    columns: [...same('id', 'label', 'url'), { to: 'is_external', from: 'isExternal' }],
    sums: ['length(label)', 'length(url)'],
  },
  {
    from: 'articles_components',
    to: 'articles_components',
    highest: (articles) => articles + links(articles),
    columns: [
      ...same('id', 'component_id', 'field', 'order'),
      { to: 'entity_id', from: 'article_id' },
      {
        to: 'component_type',
        from: 'component_type',
        uids: { components_shared_seos: 'shared.seo', components_shared_links: 'shared.link' },
      },
    ],
    sums: ['entity_id % 1009 * component_id', 'length(component_type)', 'length(field)'],
  },
  {
    from: 'upload_file',
    to: 'files',
    highest: (articles) => articles / 10,
    columns: [
      ...same('id', 'name', 'caption', 'width', 'height', 'formats', 'hash', 'ext', 'mime', 'size', 'url'),
      ...same('provider', 'provider_metadata'),
      { to: 'alternative_text', from: 'alternativeText' },
      { to: 'preview_url', from: 'previewUrl' },
      ...times,
      ...creators,
    ],
    sums: ['width', 'height', 'size', 'length(hash)'],
  },
  {
    from: 'upload_file_morph',
    to: 'files_related_morphs',
    highest: (articles) => articles,
    columns: [
      ...same('id', 'related_id', 'field', 'order'),
      { to: 'file_id', from: 'upload_file_id' },
      { to: 'related_type', from: 'related_type', uids: { articles: 'api::article.article' } },
    ],
    sums: ['file_id % 1009 * related_id', 'length(related_type)', 'length(field)'],
  },
];

/** How many rows the tables hold together. */
export const rowsOf = (/** @type {number} */ articles) =>
  TABLES.reduce((sum, { highest }) => sum + highest(articles), 0);

/**
 * Fills a v3 database: articles with a category, an author, three tags, one component that is there once and one that is there once
 * or twice, and a cover. What the tables held before goes away.
 *
 * @param {Syntax} syntax
 * @param {(table: string) => string} v3
 * @param {number} articles a multiple of 1000
 * @returns {readonly string[]}
 */
export function fill({ name, concat, instant, boolean, json }, v3, articles) {
  const [categories, authors, tags, files] = [articles / 1000, articles / 100, articles / 100, articles / 10];
  const digits = Array.from({ length: 10 }, (_, digit) => `SELECT ${digit} AS d`).join(' UNION ALL ');
  const places = Array.from({ length: String(articles).length - 1 }, (_, place) => `p${place}`);
  const number = places.map((place, index) => `${place}.d * ${10 ** index}`).join(' + ');
  const numbers = v3('numbers');
  const insert = (
    /** @type {string} */ table,
    /** @type {Readonly<Record<string, string>>} */ columns,
    { highest = articles, each = 1, where = 'TRUE' } = {},
  ) => {
    const parts = Array.from({ length: each }, (_, part) => `SELECT ${part} AS k`).join(' UNION ALL ');
    return `INSERT INTO ${v3(table)} (${Object.keys(columns).map(name).join(', ')})
SELECT ${Object.values(columns).join(', ')}
FROM ${numbers} CROSS JOIN (${parts}) AS parts
WHERE n <= ${highest} AND ${where}
ORDER BY n, k`;
  };
  const dates = { created_at: instant('n % 300'), updated_at: instant('300 + n % 60') };
  const creators = { created_by: '1', updated_by: '1 + n % 3' };
  const emptied = [
    ...['articles_components', 'articles__localizations', 'articles', 'upload_file_morph', 'upload_file'],
    ...[
      'articles_tags__tags_articles',
      'components_shared_links',
      'components_shared_seos',
      'comments_morph',
    ],
    ...['components_shared_seos_components', 'components_shared_Keywords', 'components_blocks_quotes'],
    ...['components_blocks_heroes_components', 'components_blocks_heroes', 'components_blocks_reading_lists'],
    ...['components_blocks_reading_lists__articles', 'imprints_components', 'imprints', 'comments', 'notes'],
    ...['notes_morph', 'authors__friends', 'GuestPosts_Writers', 'guest_posts', 'profiles', 'authors'],
    ...['users-permissions_user__favorite_tags', 'categories', 'Tags', 'old_pages'],
  ];
  return [
    ...emptied.map((table) => `DELETE FROM ${v3(table)}`),
    `CREATE TABLE ${numbers} (n integer NOT NULL PRIMARY KEY, half integer NOT NULL)`,
    // `half` is how many of the articles before this one have a second link.
    `INSERT INTO ${numbers} SELECT n, (n - 1 - (n - 1) % 2) / 2 FROM (SELECT 1 + ${number} AS n FROM ${places
      .map((place) => `(${digits}) AS ${place}`)
      .join(' CROSS JOIN ')}) AS counted WHERE n <= ${articles} ORDER BY n`,
    insert(
      'categories',
      { id: 'n', name: concat("'Category '", 'n'), ...creators, ...dates },
      { highest: categories },
    ),
    insert(
      'authors',
      {
        id: 'n',
        firstName: concat("'First '", 'n'),
        LastName: concat("'Last '", 'n'),
        published_at: instant('n % 300'),
        ...creators,
        ...dates,
      },
      { highest: authors },
    ),
    insert('Tags', { id: 'n', label: concat("'Tag '", 'n'), ...creators, ...dates }, { highest: tags }),
    insert(
      'upload_file',
      {
        id: 'n',
        name: concat("'picture '", 'n', "'.png'"),
        alternativeText: concat("'A picture of '", 'n'),
        width: '1000 + n % 1000',
        height: '500 + n % 500',
        formats: json(
          concat(
            `'{"thumbnail":{"ext":".png","mime":"image/png","width":245,"height":138,"size":31.4,"url":"/uploads/thumbnail_'`,
            'n',
            `'.png"}}'`,
          ),
        ),
        hash: concat("'picture_0123456789_'", 'n'),
        ext: "'.png'",
        mime: "'image/png'",
        size: 'n % 1000 + 0.25',
        url: concat("'/uploads/picture_0123456789_'", 'n', "'.png'"),
        provider: "'local'",
        ...creators,
        ...dates,
      },
      { highest: files },
    ),
    insert('articles', {
      id: 'n',
      title: concat("'The long title of a short article, number '", 'n'),
      slug: concat("'the-long-title-of-a-short-article-number-'", 'n'),
      body: `'${BODY}'`,
      readingTime: '1 + n % 60',
      viewCount: '1000000 + n',
      price: 'n % 100 + 0.5',
      score: 'n % 10 + 0.25',
      featured: boolean(false),
      eventDay: "'2020-06-01'",
      happenedAt: instant('n % 200'),
      startsAt: "'18:30:00.000'",
      mood: "'calm'",
      meta: `'{"source": "generated", "words": 80}'`,
      category: `1 + n * 7 % ${categories}`,
      author: `1 + n * 13 % ${authors}`,
      locale: "'en'",
      published_at: instant('n % 300'),
      ...creators,
      ...dates,
    }),
    insert(
      'articles_tags__tags_articles',
      { id: '3 * n - 2 + k', article_id: 'n', tag_id: `1 + (n * 31 + k * (7 + n % 13)) % ${tags}` },
      { each: 3 },
    ),
    insert('components_shared_seos', { id: 'n', metaTitle: concat("'The title that engines see '", 'n') }),
    insert(
      'components_shared_links',
      {
        id: 'n + half + k',
        label: concat("'Read more about it, part '", 'n'),
        url: concat("'https://blog.example/articles/'", 'n'),
        isExternal: boolean(true),
      },
      { each: 2, where: '(k = 0 OR n % 2 = 0)' },
    ),
    insert(
      'articles_components',
      {
        id: '2 * n - 1 + half + k',
        field: "CASE WHEN k = 0 THEN 'seo' ELSE 'links' END",
        order: 'CASE WHEN k = 0 THEN 1 ELSE k END',
        component_type: "CASE WHEN k = 0 THEN 'components_shared_seos' ELSE 'components_shared_links' END",
        component_id: 'CASE WHEN k = 0 THEN n ELSE n + half + k - 1 END',
        article_id: 'n',
      },
      { each: 3, where: '(k < 2 OR n % 2 = 0)' },
    ),
    insert('upload_file_morph', {
      id: 'n',
      upload_file_id: `1 + n % ${files}`,
      related_id: 'n',
      related_type: "'articles'",
      field: "'cover'",
      order: '1',
    }),
    `DROP TABLE ${numbers}`,
  ];
}

/**
 * The least that makes a table's rows: no index, no key, no check.
 *
 * @param {Syntax} syntax
 * @param {Table} table
 * @param {string} from
 */
export function select({ name, wall }, { columns }, from) {
  const values = columns.map((column) => {
    if ('within' in column)
      return `row_number() OVER (PARTITION BY ${name(column.within)} ORDER BY ${name('id')})`;
    const value = name(column.from);
    if (column.wall) return wall(value);
    if (!column.uids) return value;
    const cases = Object.entries(column.uids).map(([type, uid]) => `WHEN '${type}' THEN '${uid}'`);
    return `CASE ${value} ${cases.join(' ')} END`;
  });
  return `SELECT ${columns.map(({ to }, index) => `${values[index]} AS ${name(to)}`).join(', ')} FROM ${from}`;
}

/**
 * Tells two copies of a table apart.
 *
 * @param {Table} table
 * @param {string} from
 * @param {number} articles
 */
export function checksum({ sums, highest }, from, articles) {
  const values = ['id', ...sums].map((sum, index) => `sum(1.0 * (${sum})) AS s${index}`);
  return `SELECT count(*) AS n, ${values.join(', ')} FROM ${from} WHERE id <= ${highest(articles)}`;
}
