DELETE FROM `v4`.`strapi_core_store_settings` WHERE `id` IN (36, 32, 30, 2, 3, 4, 5, 6, 7, 35, 15, 16, 17, 18, 19, 20, 21, 22, 23, 10, 11, 14, 27, 28, 29, 25, 24, 34, 1);
DELETE FROM `v4`.`up_permissions_role_links`;
DELETE FROM `v4`.`up_permissions`;
DELETE FROM `v4`.`admin_permissions_role_links`;
DELETE FROM `v4`.`admin_permissions`;
DELETE FROM `v4`.`i18n_locale`;
DELETE FROM `v4`.`up_roles`;
DELETE FROM `v4`.`admin_roles`;
INSERT INTO `v4`.`admin_users` (`id`, `firstname`, `lastname`, `username`, `email`, `password`, `reset_password_token`, `registration_token`, `is_active`, `blocked`, `prefered_language`)
SELECT s.`id`, s.`firstname`, s.`lastname`, s.`username`, s.`email`, s.`password`, s.`resetPasswordToken`, s.`registrationToken`, s.`isActive`, s.`blocked`, s.`preferedLanguage`
FROM `v3`.`strapi_administrator` AS s;
INSERT INTO `v4`.`components_blocks_heroes` (`id`, `title`)
SELECT s.`id`, s.`title`
FROM `v3`.`components_blocks_heroes` AS s;
INSERT INTO `v4`.`components_blocks_quotes` (`id`, `text`)
SELECT s.`id`, s.`text`
FROM `v3`.`components_blocks_quotes` AS s;
INSERT INTO `v4`.`components_blocks_reading_lists` (`id`)
SELECT s.`id`
FROM `v3`.`components_blocks_reading_lists` AS s;
INSERT INTO `v4`.`components_shared_Keywords` (`id`, `word`)
SELECT s.`id`, s.`word`
FROM `v3`.`components_shared_Keywords` AS s;
INSERT INTO `v4`.`components_shared_links` (`id`, `label`, `url`, `is_external`)
SELECT s.`id`, s.`label`, s.`url`, s.`isExternal`
FROM `v3`.`components_shared_links` AS s;
INSERT INTO `v4`.`components_shared_seos` (`id`, `meta_title`)
SELECT s.`id`, s.`metaTitle`
FROM `v3`.`components_shared_seos` AS s;
INSERT INTO `v4`.`articles` (`id`, `title`, `slug`, `body`, `reading_time`, `view_count`, `price`, `score`, `featured`, `event_day`, `happened_at`, `starts_at`, `mood`, `meta`, `locale`, `published_at`, `created_by_id`, `updated_by_id`, `created_at`, `updated_at`)
SELECT s.`id`, s.`title`, s.`slug`, s.`body`, s.`readingTime`, s.`viewCount`, s.`price`, s.`score`, s.`featured`, s.`eventDay`, s.`happenedAt`, s.`startsAt`, s.`mood`, s.`meta`, s.`locale`, s.`published_at`, s.`created_by`, s.`updated_by`, s.`created_at`, s.`updated_at`
FROM `v3`.`articles` AS s;
INSERT INTO `v4`.`authors` (`id`, `first_name`, `last_name`, `published_at`, `created_by_id`, `updated_by_id`, `created_at`, `updated_at`)
SELECT s.`id`, s.`firstName`, s.`LastName`, s.`published_at`, s.`created_by`, s.`updated_by`, s.`created_at`, s.`updated_at`
FROM `v3`.`authors` AS s;
INSERT INTO `v4`.`categories` (`id`, `name`, `created_by_id`, `updated_by_id`, `created_at`, `updated_at`)
SELECT s.`id`, s.`name`, (SELECT p.`id` FROM `v3`.`strapi_administrator` AS p WHERE p.`id` = s.`created_by`), s.`updated_by`, s.`created_at`, s.`updated_at`
FROM `v3`.`categories` AS s;
INSERT INTO `v4`.`comments` (`id`, `text`, `created_by_id`, `updated_by_id`, `created_at`, `updated_at`)
SELECT s.`id`, s.`text`, s.`created_by`, s.`updated_by`, s.`created_at`, s.`updated_at`
FROM `v3`.`comments` AS s;
INSERT INTO `v4`.`guest_posts` (`id`, `head_line`, `created_by_id`, `updated_by_id`, `created_at`, `updated_at`)
SELECT s.`id`, s.`headLine`, s.`created_by`, s.`updated_by`, s.`created_at`, s.`updated_at`
FROM `v3`.`guest_posts` AS s;
INSERT INTO `v4`.`imprints` (`id`, `site_name`, `created_by_id`, `updated_by_id`, `created_at`, `updated_at`)
SELECT s.`id`, s.`siteName`, s.`created_by`, s.`updated_by`, s.`createdOn`, s.`changed_at`
FROM `v3`.`imprints` AS s;
INSERT INTO `v4`.`notes` (`id`, `text`, `created_by_id`, `updated_by_id`, `created_at`, `updated_at`, `target_id`, `target_type`)
SELECT s.`id`, s.`text`, s.`created_by`, s.`updated_by`, s.`created_at`, s.`updated_at`, one.`id`, one.`type`
FROM `v3`.`notes` AS s
LEFT JOIN (
  SELECT m.`notes_id` AS `owner`, m.`subject_id` AS `id`, CASE m.`subject_type` WHEN 'core_store' THEN 'strapi::core-store' WHEN 'components_blocks_heroes' THEN 'blocks.hero' WHEN 'components_blocks_quotes' THEN 'blocks.quote' WHEN 'components_blocks_reading_lists' THEN 'blocks.reading-list' WHEN 'components_shared_Keywords' THEN 'shared.keyword' WHEN 'components_shared_links' THEN 'shared.link' WHEN 'components_shared_seos' THEN 'shared.seo' WHEN 'articles' THEN 'api::article.article' WHEN 'authors' THEN 'api::author.author' WHEN 'categories' THEN 'api::category.category' WHEN 'comments' THEN 'api::comment.comment' WHEN 'guest_posts' THEN 'api::guest-post.guest-post' WHEN 'imprints' THEN 'api::imprint.imprint' WHEN 'notes' THEN 'api::note.note' WHEN 'profiles' THEN 'api::profile.profile' WHEN 'Tags' THEN 'api::tag.tag' WHEN 'strapi_webhooks' THEN 'strapi::webhooks' WHEN 'strapi_permission' THEN 'admin::permission' WHEN 'strapi_role' THEN 'admin::role' WHEN 'strapi_administrator' THEN 'admin::user' WHEN 'users-permissions_permission' THEN 'plugin::users-permissions.permission' WHEN 'users-permissions_role' THEN 'plugin::users-permissions.role' WHEN 'users-permissions_user' THEN 'plugin::users-permissions.user' WHEN 'upload_file' THEN 'plugin::upload.file' WHEN 'i18n_locales' THEN 'plugin::i18n.locale' END AS `type`
  FROM `v3`.`notes_morph` AS m
  JOIN (SELECT min(m.`id`) AS `id`
    FROM `v3`.`notes_morph` AS m
    JOIN `v3`.`notes` AS e ON e.`id` = m.`notes_id`
    WHERE (m.`subject_type` = 'core_store' AND EXISTS (SELECT 1 FROM `v3`.`core_store` AS p WHERE p.`id` = m.`subject_id`))
      OR (m.`subject_type` = 'components_blocks_heroes' AND EXISTS (SELECT 1 FROM `v3`.`components_blocks_heroes` AS p WHERE p.`id` = m.`subject_id`))
      OR (m.`subject_type` = 'components_blocks_quotes' AND EXISTS (SELECT 1 FROM `v3`.`components_blocks_quotes` AS p WHERE p.`id` = m.`subject_id`))
      OR (m.`subject_type` = 'components_blocks_reading_lists' AND EXISTS (SELECT 1 FROM `v3`.`components_blocks_reading_lists` AS p WHERE p.`id` = m.`subject_id`))
      OR (m.`subject_type` = 'components_shared_Keywords' AND EXISTS (SELECT 1 FROM `v3`.`components_shared_Keywords` AS p WHERE p.`id` = m.`subject_id`))
      OR (m.`subject_type` = 'components_shared_links' AND EXISTS (SELECT 1 FROM `v3`.`components_shared_links` AS p WHERE p.`id` = m.`subject_id`))
      OR (m.`subject_type` = 'components_shared_seos' AND EXISTS (SELECT 1 FROM `v3`.`components_shared_seos` AS p WHERE p.`id` = m.`subject_id`))
      OR (m.`subject_type` = 'articles' AND EXISTS (SELECT 1 FROM `v3`.`articles` AS p WHERE p.`id` = m.`subject_id`))
      OR (m.`subject_type` = 'authors' AND EXISTS (SELECT 1 FROM `v3`.`authors` AS p WHERE p.`id` = m.`subject_id`))
      OR (m.`subject_type` = 'categories' AND EXISTS (SELECT 1 FROM `v3`.`categories` AS p WHERE p.`id` = m.`subject_id`))
      OR (m.`subject_type` = 'comments' AND EXISTS (SELECT 1 FROM `v3`.`comments` AS p WHERE p.`id` = m.`subject_id`))
      OR (m.`subject_type` = 'guest_posts' AND EXISTS (SELECT 1 FROM `v3`.`guest_posts` AS p WHERE p.`id` = m.`subject_id`))
      OR (m.`subject_type` = 'imprints' AND EXISTS (SELECT 1 FROM `v3`.`imprints` AS p WHERE p.`id` = m.`subject_id`))
      OR (m.`subject_type` = 'notes' AND EXISTS (SELECT 1 FROM `v3`.`notes` AS p WHERE p.`id` = m.`subject_id`))
      OR (m.`subject_type` = 'profiles' AND EXISTS (SELECT 1 FROM `v3`.`profiles` AS p WHERE p.`id` = m.`subject_id`))
      OR (m.`subject_type` = 'Tags' AND EXISTS (SELECT 1 FROM `v3`.`Tags` AS p WHERE p.`id` = m.`subject_id`))
      OR (m.`subject_type` = 'strapi_webhooks' AND EXISTS (SELECT 1 FROM `v3`.`strapi_webhooks` AS p WHERE p.`id` = m.`subject_id`))
      OR (m.`subject_type` = 'strapi_permission' AND EXISTS (SELECT 1 FROM `v3`.`strapi_permission` AS p WHERE p.`id` = m.`subject_id`))
      OR (m.`subject_type` = 'strapi_role' AND EXISTS (SELECT 1 FROM `v3`.`strapi_role` AS p WHERE p.`id` = m.`subject_id`))
      OR (m.`subject_type` = 'strapi_administrator' AND EXISTS (SELECT 1 FROM `v3`.`strapi_administrator` AS p WHERE p.`id` = m.`subject_id`))
      OR (m.`subject_type` = 'users-permissions_permission' AND EXISTS (SELECT 1 FROM `v3`.`users-permissions_permission` AS p WHERE p.`id` = m.`subject_id`))
      OR (m.`subject_type` = 'users-permissions_role' AND EXISTS (SELECT 1 FROM `v3`.`users-permissions_role` AS p WHERE p.`id` = m.`subject_id`))
      OR (m.`subject_type` = 'users-permissions_user' AND EXISTS (SELECT 1 FROM `v3`.`users-permissions_user` AS p WHERE p.`id` = m.`subject_id`))
      OR (m.`subject_type` = 'upload_file' AND EXISTS (SELECT 1 FROM `v3`.`upload_file` AS p WHERE p.`id` = m.`subject_id`))
      OR (m.`subject_type` = 'i18n_locales' AND EXISTS (SELECT 1 FROM `v3`.`i18n_locales` AS p WHERE p.`id` = m.`subject_id`))
    GROUP BY m.`notes_id`) AS first ON first.`id` = m.`id`
) AS one ON one.`owner` = s.`id`;
INSERT INTO `v4`.`profiles` (`id`, `bio`, `created_by_id`, `updated_by_id`, `created_at`, `updated_at`)
SELECT s.`id`, s.`bio`, s.`created_by`, s.`updated_by`, s.`created_at`, s.`updated_at`
FROM `v3`.`profiles` AS s;
INSERT INTO `v4`.`Tags` (`id`, `label`, `created_by_id`, `updated_by_id`, `created_at`, `updated_at`)
SELECT s.`id`, s.`label`, s.`created_by`, s.`updated_by`, s.`created_at`, s.`updated_at`
FROM `v3`.`Tags` AS s;
INSERT INTO `v4`.`strapi_webhooks` (`id`, `name`, `url`, `headers`, `events`, `enabled`)
SELECT s.`id`, s.`name`, s.`url`, s.`headers`, s.`events`, s.`enabled`
FROM `v3`.`strapi_webhooks` AS s;
INSERT INTO `v4`.`admin_roles` (`id`, `name`, `code`, `description`, `created_at`, `updated_at`)
SELECT s.`id`, s.`name`, s.`code`, s.`description`, s.`created_at`, s.`updated_at`
FROM `v3`.`strapi_role` AS s;
INSERT INTO `v4`.`up_roles` (`id`, `name`, `description`, `type`, `created_by_id`, `updated_by_id`)
SELECT s.`id`, s.`name`, s.`description`, s.`type`, s.`created_by`, s.`updated_by`
FROM `v3`.`users-permissions_role` AS s;
INSERT INTO `v4`.`up_users` (`id`, `username`, `email`, `provider`, `password`, `reset_password_token`, `confirmation_token`, `confirmed`, `blocked`, `nick_name`, `created_by_id`, `updated_by_id`, `created_at`, `updated_at`)
SELECT s.`id`, s.`username`, s.`email`, s.`provider`, s.`password`, s.`resetPasswordToken`, s.`confirmationToken`, s.`confirmed`, s.`blocked`, s.`nickName`, s.`created_by`, s.`updated_by`, s.`created_at`, s.`updated_at`
FROM `v3`.`users-permissions_user` AS s;
INSERT INTO `v4`.`files` (`id`, `name`, `alternative_text`, `caption`, `width`, `height`, `formats`, `hash`, `ext`, `mime`, `size`, `url`, `preview_url`, `provider`, `provider_metadata`, `created_by_id`, `updated_by_id`, `created_at`, `updated_at`, `folder_path`)
SELECT s.`id`, s.`name`, s.`alternativeText`, s.`caption`, s.`width`, s.`height`, s.`formats`, s.`hash`, s.`ext`, s.`mime`, s.`size`, s.`url`, s.`previewUrl`, s.`provider`, s.`provider_metadata`, s.`created_by`, s.`updated_by`, s.`created_at`, s.`updated_at`, '/'
FROM `v3`.`upload_file` AS s;
INSERT INTO `v4`.`i18n_locale` (`id`, `name`, `code`, `created_by_id`, `updated_by_id`, `created_at`, `updated_at`)
SELECT s.`id`, s.`name`, s.`code`, s.`created_by`, s.`updated_by`, s.`created_at`, s.`updated_at`
FROM `v3`.`i18n_locales` AS s;
INSERT INTO `v4`.`admin_permissions` (`id`, `action`, `subject`, `properties`, `conditions`, `created_at`, `updated_at`) VALUES
(1, 'plugin::content-manager.explorer.create', 'api::article.article', '{"fields":["title","slug","body","readingTime","viewCount","price","score","featured","eventDay","happenedAt","startsAt","mood","meta","cover","gallery","category","tags","author","comments","seo.metaTitle","seo.shareImage","seo.keywords.word","links.label","links.url","links.isExternal","content"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 1), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 1)),
(2, 'plugin::content-manager.explorer.create', 'api::author.author', '{"fields":["firstName","LastName","profile","articles","friends","guestPosts","comments"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 2), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 2)),
(3, 'plugin::content-manager.explorer.create', 'api::category.category', '{"fields":["name","parent","children","articles"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 3), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 3)),
(4, 'plugin::content-manager.explorer.create', 'api::comment.comment', '{"fields":["text","related"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 4), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 4)),
(5, 'plugin::content-manager.explorer.create', 'api::guest-post.guest-post', '{"fields":["headLine","writers","editor","notes"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 5), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 5)),
(6, 'plugin::content-manager.explorer.create', 'api::imprint.imprint', '{"fields":["siteName","bestArticle","contact.label","contact.url","contact.isExternal"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 6), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 6)),
(7, 'plugin::content-manager.explorer.create', 'api::note.note', '{"fields":["text","subject"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 7), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 7)),
(8, 'plugin::content-manager.explorer.create', 'api::profile.profile', '{"fields":["bio","avatar","author"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 8), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 8)),
(9, 'plugin::content-manager.explorer.create', 'api::tag.tag', '{"fields":["label","articles"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 9), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 9)),
(10, 'plugin::content-manager.explorer.read', 'api::article.article', '{"fields":["title","slug","body","readingTime","viewCount","price","score","featured","eventDay","happenedAt","startsAt","mood","meta","cover","gallery","category","tags","author","comments","seo.metaTitle","seo.shareImage","seo.keywords.word","links.label","links.url","links.isExternal","content"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 10), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 10)),
(11, 'plugin::content-manager.explorer.read', 'api::author.author', '{"fields":["firstName","LastName","profile","articles","friends","guestPosts","comments"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 11), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 11)),
(12, 'plugin::content-manager.explorer.read', 'api::category.category', '{"fields":["name","parent","children","articles"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 12), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 12)),
(13, 'plugin::content-manager.explorer.read', 'api::comment.comment', '{"fields":["text","related"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 13), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 13)),
(14, 'plugin::content-manager.explorer.read', 'api::guest-post.guest-post', '{"fields":["headLine","writers","editor","notes"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 14), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 14)),
(15, 'plugin::content-manager.explorer.read', 'api::imprint.imprint', '{"fields":["siteName","bestArticle","contact.label","contact.url","contact.isExternal"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 15), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 15)),
(16, 'plugin::content-manager.explorer.read', 'api::note.note', '{"fields":["text","subject"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 16), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 16)),
(17, 'plugin::content-manager.explorer.read', 'api::profile.profile', '{"fields":["bio","avatar","author"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 17), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 17)),
(18, 'plugin::content-manager.explorer.read', 'api::tag.tag', '{"fields":["label","articles"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 18), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 18)),
(19, 'plugin::content-manager.explorer.update', 'api::article.article', '{"fields":["title","slug","body","readingTime","viewCount","price","score","featured","eventDay","happenedAt","startsAt","mood","meta","cover","gallery","category","tags","author","comments","seo.metaTitle","seo.shareImage","seo.keywords.word","links.label","links.url","links.isExternal","content"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 19), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 19)),
(20, 'plugin::content-manager.explorer.update', 'api::author.author', '{"fields":["firstName","LastName","profile","articles","friends","guestPosts","comments"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 20), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 20)),
(21, 'plugin::content-manager.explorer.update', 'api::category.category', '{"fields":["name","parent","children","articles"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 21), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 21)),
(22, 'plugin::content-manager.explorer.update', 'api::comment.comment', '{"fields":["text","related"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 22), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 22)),
(23, 'plugin::content-manager.explorer.update', 'api::guest-post.guest-post', '{"fields":["headLine","writers","editor","notes"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 23), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 23)),
(24, 'plugin::content-manager.explorer.update', 'api::imprint.imprint', '{"fields":["siteName","bestArticle","contact.label","contact.url","contact.isExternal"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 24), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 24)),
(25, 'plugin::content-manager.explorer.update', 'api::note.note', '{"fields":["text","subject"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 25), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 25)),
(26, 'plugin::content-manager.explorer.update', 'api::profile.profile', '{"fields":["bio","avatar","author"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 26), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 26)),
(27, 'plugin::content-manager.explorer.update', 'api::tag.tag', '{"fields":["label","articles"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 27), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 27)),
(29, 'plugin::content-manager.explorer.delete', 'api::author.author', '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 29), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 29)),
(30, 'plugin::content-manager.explorer.delete', 'api::category.category', '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 30), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 30)),
(31, 'plugin::content-manager.explorer.delete', 'api::comment.comment', '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 31), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 31)),
(32, 'plugin::content-manager.explorer.delete', 'api::guest-post.guest-post', '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 32), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 32)),
(33, 'plugin::content-manager.explorer.delete', 'api::imprint.imprint', '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 33), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 33)),
(34, 'plugin::content-manager.explorer.delete', 'api::note.note', '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 34), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 34)),
(35, 'plugin::content-manager.explorer.delete', 'api::profile.profile', '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 35), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 35)),
(36, 'plugin::content-manager.explorer.delete', 'api::tag.tag', '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 36), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 36)),
(38, 'plugin::content-manager.explorer.publish', 'api::author.author', '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 38), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 38)),
(39, 'plugin::upload.read', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 39), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 39)),
(40, 'plugin::upload.assets.create', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 40), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 40)),
(41, 'plugin::upload.assets.update', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 41), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 41)),
(42, 'plugin::upload.assets.download', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 42), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 42)),
(43, 'plugin::upload.assets.copy-link', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 43), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 43)),
(44, 'plugin::content-manager.explorer.create', 'api::article.article', '{"fields":["title","slug","body","readingTime","viewCount","price","score","featured","eventDay","happenedAt","startsAt","mood","meta","cover","gallery","category","tags","author","comments","seo.metaTitle","seo.shareImage","seo.keywords.word","links.label","links.url","links.isExternal","content"]}', '["admin::is-creator"]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 44), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 44)),
(45, 'plugin::content-manager.explorer.create', 'api::author.author', '{"fields":["firstName","LastName","profile","articles","friends","guestPosts","comments"]}', '["admin::is-creator"]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 45), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 45)),
(46, 'plugin::content-manager.explorer.create', 'api::category.category', '{"fields":["name","parent","children","articles"]}', '["admin::is-creator"]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 46), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 46)),
(47, 'plugin::content-manager.explorer.create', 'api::comment.comment', '{"fields":["text","related"]}', '["admin::is-creator"]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 47), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 47)),
(48, 'plugin::content-manager.explorer.create', 'api::guest-post.guest-post', '{"fields":["headLine","writers","editor","notes"]}', '["admin::is-creator"]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 48), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 48)),
(49, 'plugin::content-manager.explorer.create', 'api::imprint.imprint', '{"fields":["siteName","bestArticle","contact.label","contact.url","contact.isExternal"]}', '["admin::is-creator"]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 49), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 49)),
(50, 'plugin::content-manager.explorer.create', 'api::note.note', '{"fields":["text","subject"]}', '["admin::is-creator"]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 50), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 50)),
(51, 'plugin::content-manager.explorer.create', 'api::profile.profile', '{"fields":["bio","avatar","author"]}', '["admin::is-creator"]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 51), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 51)),
(52, 'plugin::content-manager.explorer.create', 'api::tag.tag', '{"fields":["label","articles"]}', '["admin::is-creator"]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 52), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 52)),
(53, 'plugin::content-manager.explorer.read', 'api::article.article', '{"fields":["title","slug","body","readingTime","viewCount","price","score","featured","eventDay","happenedAt","startsAt","mood","meta","cover","gallery","category","tags","author","comments","seo.metaTitle","seo.shareImage","seo.keywords.word","links.label","links.url","links.isExternal","content"]}', '["admin::is-creator"]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 53), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 53)),
(54, 'plugin::content-manager.explorer.read', 'api::author.author', '{"fields":["firstName","LastName","profile","articles","friends","guestPosts","comments"]}', '["admin::is-creator"]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 54), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 54)),
(55, 'plugin::content-manager.explorer.read', 'api::category.category', '{"fields":["name","parent","children","articles"]}', '["admin::is-creator"]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 55), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 55)),
(56, 'plugin::content-manager.explorer.read', 'api::comment.comment', '{"fields":["text","related"]}', '["admin::is-creator"]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 56), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 56)),
(57, 'plugin::content-manager.explorer.read', 'api::guest-post.guest-post', '{"fields":["headLine","writers","editor","notes"]}', '["admin::is-creator"]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 57), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 57)),
(58, 'plugin::content-manager.explorer.read', 'api::imprint.imprint', '{"fields":["siteName","bestArticle","contact.label","contact.url","contact.isExternal"]}', '["admin::is-creator"]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 58), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 58)),
(59, 'plugin::content-manager.explorer.read', 'api::note.note', '{"fields":["text","subject"]}', '["admin::is-creator"]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 59), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 59)),
(60, 'plugin::content-manager.explorer.read', 'api::profile.profile', '{"fields":["bio","avatar","author"]}', '["admin::is-creator"]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 60), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 60)),
(61, 'plugin::content-manager.explorer.read', 'api::tag.tag', '{"fields":["label","articles"]}', '["admin::is-creator"]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 61), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 61)),
(62, 'plugin::content-manager.explorer.update', 'api::article.article', '{"fields":["title","slug","body","readingTime","viewCount","price","score","featured","eventDay","happenedAt","startsAt","mood","meta","cover","gallery","category","tags","author","comments","seo.metaTitle","seo.shareImage","seo.keywords.word","links.label","links.url","links.isExternal","content"]}', '["admin::is-creator"]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 62), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 62)),
(63, 'plugin::content-manager.explorer.update', 'api::author.author', '{"fields":["firstName","LastName","profile","articles","friends","guestPosts","comments"]}', '["admin::is-creator"]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 63), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 63)),
(64, 'plugin::content-manager.explorer.update', 'api::category.category', '{"fields":["name","parent","children","articles"]}', '["admin::is-creator"]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 64), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 64)),
(65, 'plugin::content-manager.explorer.update', 'api::comment.comment', '{"fields":["text","related"]}', '["admin::is-creator"]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 65), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 65)),
(66, 'plugin::content-manager.explorer.update', 'api::guest-post.guest-post', '{"fields":["headLine","writers","editor","notes"]}', '["admin::is-creator"]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 66), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 66)),
(67, 'plugin::content-manager.explorer.update', 'api::imprint.imprint', '{"fields":["siteName","bestArticle","contact.label","contact.url","contact.isExternal"]}', '["admin::is-creator"]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 67), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 67)),
(68, 'plugin::content-manager.explorer.update', 'api::note.note', '{"fields":["text","subject"]}', '["admin::is-creator"]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 68), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 68)),
(69, 'plugin::content-manager.explorer.update', 'api::profile.profile', '{"fields":["bio","avatar","author"]}', '["admin::is-creator"]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 69), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 69)),
(70, 'plugin::content-manager.explorer.update', 'api::tag.tag', '{"fields":["label","articles"]}', '["admin::is-creator"]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 70), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 70)),
(72, 'plugin::content-manager.explorer.delete', 'api::author.author', '{}', '["admin::is-creator"]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 72), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 72)),
(73, 'plugin::content-manager.explorer.delete', 'api::category.category', '{}', '["admin::is-creator"]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 73), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 73)),
(74, 'plugin::content-manager.explorer.delete', 'api::comment.comment', '{}', '["admin::is-creator"]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 74), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 74)),
(75, 'plugin::content-manager.explorer.delete', 'api::guest-post.guest-post', '{}', '["admin::is-creator"]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 75), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 75)),
(76, 'plugin::content-manager.explorer.delete', 'api::imprint.imprint', '{}', '["admin::is-creator"]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 76), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 76)),
(77, 'plugin::content-manager.explorer.delete', 'api::note.note', '{}', '["admin::is-creator"]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 77), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 77)),
(78, 'plugin::content-manager.explorer.delete', 'api::profile.profile', '{}', '["admin::is-creator"]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 78), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 78)),
(79, 'plugin::content-manager.explorer.delete', 'api::tag.tag', '{}', '["admin::is-creator"]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 79), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 79)),
(80, 'plugin::upload.read', NULL, '{}', '["admin::is-creator"]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 80), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 80)),
(81, 'plugin::upload.assets.create', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 81), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 81)),
(82, 'plugin::upload.assets.update', NULL, '{}', '["admin::is-creator"]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 82), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 82)),
(83, 'plugin::upload.assets.download', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 83), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 83)),
(84, 'plugin::upload.assets.copy-link', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 84), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 84)),
(86, 'plugin::content-manager.explorer.create', 'api::author.author', '{"fields":["firstName","LastName","profile","articles","friends","guestPosts","comments"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 86), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 86)),
(87, 'plugin::content-manager.explorer.create', 'api::category.category', '{"fields":["name","parent","children","articles"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 87), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 87)),
(88, 'plugin::content-manager.explorer.create', 'api::comment.comment', '{"fields":["text","related"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 88), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 88)),
(89, 'plugin::content-manager.explorer.create', 'api::guest-post.guest-post', '{"fields":["headLine","writers","editor","notes"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 89), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 89)),
(90, 'plugin::content-manager.explorer.create', 'api::imprint.imprint', '{"fields":["siteName","bestArticle","contact.label","contact.url","contact.isExternal"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 90), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 90)),
(91, 'plugin::content-manager.explorer.create', 'api::note.note', '{"fields":["text","subject"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 91), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 91)),
(92, 'plugin::content-manager.explorer.create', 'api::profile.profile', '{"fields":["bio","avatar","author"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 92), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 92)),
(93, 'plugin::content-manager.explorer.create', 'api::tag.tag', '{"fields":["label","articles"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 93), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 93)),
(94, 'plugin::content-manager.explorer.create', 'plugin::users-permissions.user', '{"fields":["username","email","provider","password","resetPasswordToken","confirmationToken","confirmed","blocked","role","nickName","favoriteTags","avatar"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 94), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 94)),
(96, 'plugin::content-manager.explorer.read', 'api::author.author', '{"fields":["firstName","LastName","profile","articles","friends","guestPosts","comments"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 96), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 96)),
(97, 'plugin::content-manager.explorer.read', 'api::category.category', '{"fields":["name","parent","children","articles"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 97), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 97)),
(98, 'plugin::content-manager.explorer.read', 'api::comment.comment', '{"fields":["text","related"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 98), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 98)),
(99, 'plugin::content-manager.explorer.read', 'api::guest-post.guest-post', '{"fields":["headLine","writers","editor","notes"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 99), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 99)),
(100, 'plugin::content-manager.explorer.read', 'api::imprint.imprint', '{"fields":["siteName","bestArticle","contact.label","contact.url","contact.isExternal"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 100), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 100)),
(101, 'plugin::content-manager.explorer.read', 'api::note.note', '{"fields":["text","subject"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 101), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 101)),
(102, 'plugin::content-manager.explorer.read', 'api::profile.profile', '{"fields":["bio","avatar","author"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 102), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 102)),
(103, 'plugin::content-manager.explorer.read', 'api::tag.tag', '{"fields":["label","articles"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 103), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 103)),
(104, 'plugin::content-manager.explorer.read', 'plugin::users-permissions.user', '{"fields":["username","email","provider","password","resetPasswordToken","confirmationToken","confirmed","blocked","role","nickName","favoriteTags","avatar"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 104), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 104)),
(106, 'plugin::content-manager.explorer.update', 'api::author.author', '{"fields":["firstName","LastName","profile","articles","friends","guestPosts","comments"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 106), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 106));
INSERT INTO `v4`.`admin_permissions` (`id`, `action`, `subject`, `properties`, `conditions`, `created_at`, `updated_at`) VALUES
(107, 'plugin::content-manager.explorer.update', 'api::category.category', '{"fields":["name","parent","children","articles"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 107), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 107)),
(108, 'plugin::content-manager.explorer.update', 'api::comment.comment', '{"fields":["text","related"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 108), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 108)),
(109, 'plugin::content-manager.explorer.update', 'api::guest-post.guest-post', '{"fields":["headLine","writers","editor","notes"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 109), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 109)),
(110, 'plugin::content-manager.explorer.update', 'api::imprint.imprint', '{"fields":["siteName","bestArticle","contact.label","contact.url","contact.isExternal"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 110), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 110)),
(111, 'plugin::content-manager.explorer.update', 'api::note.note', '{"fields":["text","subject"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 111), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 111)),
(112, 'plugin::content-manager.explorer.update', 'api::profile.profile', '{"fields":["bio","avatar","author"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 112), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 112)),
(113, 'plugin::content-manager.explorer.update', 'api::tag.tag', '{"fields":["label","articles"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 113), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 113)),
(114, 'plugin::content-manager.explorer.update', 'plugin::users-permissions.user', '{"fields":["username","email","provider","password","resetPasswordToken","confirmationToken","confirmed","blocked","role","nickName","favoriteTags","avatar"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 114), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 114)),
(116, 'plugin::content-manager.explorer.delete', 'api::author.author', '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 116), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 116)),
(117, 'plugin::content-manager.explorer.delete', 'api::category.category', '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 117), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 117)),
(118, 'plugin::content-manager.explorer.delete', 'api::comment.comment', '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 118), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 118)),
(119, 'plugin::content-manager.explorer.delete', 'api::guest-post.guest-post', '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 119), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 119)),
(120, 'plugin::content-manager.explorer.delete', 'api::imprint.imprint', '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 120), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 120)),
(121, 'plugin::content-manager.explorer.delete', 'api::note.note', '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 121), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 121)),
(122, 'plugin::content-manager.explorer.delete', 'api::profile.profile', '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 122), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 122)),
(123, 'plugin::content-manager.explorer.delete', 'api::tag.tag', '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 123), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 123)),
(124, 'plugin::content-manager.explorer.delete', 'plugin::users-permissions.user', '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 124), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 124)),
(126, 'plugin::content-manager.explorer.publish', 'api::author.author', '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 126), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 126)),
(127, 'plugin::content-type-builder.read', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 127), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 127)),
(128, 'plugin::email.settings.read', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 128), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 128)),
(129, 'plugin::upload.read', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 129), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 129)),
(130, 'plugin::upload.assets.create', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 130), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 130)),
(131, 'plugin::upload.assets.update', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 131), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 131)),
(132, 'plugin::upload.assets.download', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 132), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 132)),
(133, 'plugin::upload.assets.copy-link', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 133), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 133)),
(134, 'plugin::upload.settings.read', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 134), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 134)),
(135, 'plugin::i18n.locale.create', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 135), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 135)),
(136, 'plugin::i18n.locale.read', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 136), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 136)),
(137, 'plugin::i18n.locale.update', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 137), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 137)),
(138, 'plugin::i18n.locale.delete', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 138), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 138)),
(139, 'plugin::content-manager.single-types.configure-view', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 139), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 139)),
(140, 'plugin::content-manager.collection-types.configure-view', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 140), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 140)),
(141, 'plugin::content-manager.components.configure-layout', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 141), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 141)),
(142, 'plugin::users-permissions.roles.create', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 142), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 142)),
(143, 'plugin::users-permissions.roles.read', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 143), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 143)),
(144, 'plugin::users-permissions.roles.update', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 144), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 144)),
(145, 'plugin::users-permissions.roles.delete', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 145), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 145)),
(146, 'plugin::users-permissions.providers.read', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 146), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 146)),
(147, 'plugin::users-permissions.providers.update', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 147), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 147)),
(148, 'plugin::users-permissions.email-templates.read', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 148), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 148)),
(149, 'plugin::users-permissions.email-templates.update', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 149), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 149)),
(150, 'plugin::users-permissions.advanced-settings.read', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 150), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 150)),
(151, 'plugin::users-permissions.advanced-settings.update', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 151), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 151)),
(152, 'admin::marketplace.read', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 152), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 152)),
(155, 'admin::webhooks.create', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 155), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 155)),
(156, 'admin::webhooks.read', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 156), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 156)),
(157, 'admin::webhooks.update', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 157), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 157)),
(158, 'admin::webhooks.delete', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 158), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 158)),
(159, 'admin::users.create', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 159), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 159)),
(160, 'admin::users.read', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 160), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 160)),
(161, 'admin::users.update', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 161), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 161)),
(162, 'admin::users.delete', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 162), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 162)),
(163, 'admin::roles.create', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 163), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 163)),
(164, 'admin::roles.read', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 164), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 164)),
(165, 'admin::roles.update', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 165), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 165)),
(166, 'admin::roles.delete', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 166), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 166)),
(167, 'plugin::content-manager.explorer.read', 'api::article.article', '{"fields":["title","readingTime","seo.metaTitle"],"locales":["en"]}', '["admin::is-creator"]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 167), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 167)),
(168, 'plugin::content-manager.explorer.update', 'api::guest-post.guest-post', '{"fields":["headLine"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 168), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 168)),
(169, 'plugin::upload.read', NULL, '{}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 169), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 169)),
(170, 'plugin::content-manager.explorer.create', 'api::article.article', '{"fields":["title","slug","body","readingTime","viewCount","price","score","featured","eventDay","happenedAt","startsAt","mood","meta","cover","gallery","category","tags","author","comments","seo.metaTitle","seo.shareImage","seo.keywords.word","links.label","links.url","links.isExternal","content"],"locales":["en","de"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 170), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 170)),
(171, 'plugin::content-manager.explorer.read', 'api::article.article', '{"fields":["title","slug","body","readingTime","viewCount","price","score","featured","eventDay","happenedAt","startsAt","mood","meta","cover","gallery","category","tags","author","comments","seo.metaTitle","seo.shareImage","seo.keywords.word","links.label","links.url","links.isExternal","content"],"locales":["en","de"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 171), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 171)),
(172, 'plugin::content-manager.explorer.update', 'api::article.article', '{"fields":["title","slug","body","readingTime","viewCount","price","score","featured","eventDay","happenedAt","startsAt","mood","meta","cover","gallery","category","tags","author","comments","seo.metaTitle","seo.shareImage","seo.keywords.word","links.label","links.url","links.isExternal","content"],"locales":["en","de"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 172), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 172)),
(173, 'plugin::content-manager.explorer.delete', 'api::article.article', '{"locales":["en","de"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 173), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 173)),
(174, 'plugin::content-manager.explorer.publish', 'api::article.article', '{"locales":["en","de"]}', '[]', (SELECT s.`created_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 174), (SELECT s.`updated_at` FROM `v3`.`strapi_permission` AS s WHERE s.`id` = 174)),
(175, 'plugin::upload.configure-view', NULL, '{}', '[]', '2020-01-01 02:19:00.000000', '2020-02-01 02:19:00.000000'),
(176, 'admin::api-tokens.access', NULL, '{}', '[]', '2020-01-01 02:48:00.000000', '2020-02-01 02:48:00.000000'),
(177, 'admin::api-tokens.create', NULL, '{}', '[]', '2020-01-01 02:49:00.000000', '2020-02-01 02:49:00.000000'),
(178, 'admin::api-tokens.read', NULL, '{}', '[]', '2020-01-01 02:50:00.000000', '2020-02-01 02:50:00.000000'),
(179, 'admin::api-tokens.update', NULL, '{}', '[]', '2020-01-01 02:51:00.000000', '2020-02-01 02:51:00.000000'),
(180, 'admin::api-tokens.regenerate', NULL, '{}', '[]', '2020-01-01 02:52:00.000000', '2020-02-01 02:52:00.000000'),
(181, 'admin::api-tokens.delete', NULL, '{}', '[]', '2020-01-01 02:53:00.000000', '2020-02-01 02:53:00.000000'),
(182, 'admin::project-settings.update', NULL, '{}', '[]', '2020-01-01 02:54:00.000000', '2020-02-01 02:54:00.000000'),
(183, 'admin::project-settings.read', NULL, '{}', '[]', '2020-01-01 02:55:00.000000', '2020-02-01 02:55:00.000000'),
(184, 'admin::transfer.tokens.access', NULL, '{}', '[]', '2020-01-01 02:56:00.000000', '2020-02-01 02:56:00.000000'),
(185, 'admin::transfer.tokens.create', NULL, '{}', '[]', '2020-01-01 02:57:00.000000', '2020-02-01 02:57:00.000000'),
(186, 'admin::transfer.tokens.read', NULL, '{}', '[]', '2020-01-01 02:58:00.000000', '2020-02-01 02:58:00.000000'),
(187, 'admin::transfer.tokens.update', NULL, '{}', '[]', '2020-01-01 02:59:00.000000', '2020-02-01 02:59:00.000000'),
(188, 'admin::transfer.tokens.regenerate', NULL, '{}', '[]', '2020-01-01 03:00:00.000000', '2020-02-01 03:00:00.000000'),
(189, 'admin::transfer.tokens.delete', NULL, '{}', '[]', '2020-01-01 03:01:00.000000', '2020-02-01 03:01:00.000000');
INSERT INTO `v4`.`admin_permissions_role_links` (`id`, `permission_id`, `role_id`, `permission_order`) VALUES
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
(28, 29, 2, 28),
(29, 30, 2, 29),
(30, 31, 2, 30),
(31, 32, 2, 31),
(32, 33, 2, 32),
(33, 34, 2, 33),
(34, 35, 2, 34),
(35, 36, 2, 35),
(36, 38, 2, 36),
(37, 39, 2, 37),
(38, 40, 2, 38),
(39, 41, 2, 39),
(40, 42, 2, 40),
(41, 43, 2, 41),
(42, 44, 3, 1),
(43, 45, 3, 2),
(44, 46, 3, 3),
(45, 47, 3, 4),
(46, 48, 3, 5),
(47, 49, 3, 6),
(48, 50, 3, 7),
(49, 51, 3, 8),
(50, 52, 3, 9),
(51, 53, 3, 10),
(52, 54, 3, 11),
(53, 55, 3, 12),
(54, 56, 3, 13),
(55, 57, 3, 14),
(56, 58, 3, 15),
(57, 59, 3, 16),
(58, 60, 3, 17),
(59, 61, 3, 18),
(60, 62, 3, 19),
(61, 63, 3, 20),
(62, 64, 3, 21),
(63, 65, 3, 22),
(64, 66, 3, 23),
(65, 67, 3, 24),
(66, 68, 3, 25),
(67, 69, 3, 26),
(68, 70, 3, 27),
(69, 72, 3, 28),
(70, 73, 3, 29),
(71, 74, 3, 30),
(72, 75, 3, 31),
(73, 76, 3, 32),
(74, 77, 3, 33),
(75, 78, 3, 34),
(76, 79, 3, 35),
(77, 80, 3, 36),
(78, 81, 3, 37),
(79, 82, 3, 38),
(80, 83, 3, 39),
(81, 84, 3, 40),
(82, 86, 1, 1),
(83, 87, 1, 2),
(84, 88, 1, 3),
(85, 89, 1, 4),
(86, 90, 1, 5),
(87, 91, 1, 6),
(88, 92, 1, 7),
(89, 93, 1, 8),
(90, 94, 1, 9),
(91, 96, 1, 10),
(92, 97, 1, 11),
(93, 98, 1, 12),
(94, 99, 1, 13),
(95, 100, 1, 14),
(96, 101, 1, 15),
(97, 102, 1, 16),
(98, 103, 1, 17),
(99, 104, 1, 18),
(100, 106, 1, 19);
INSERT INTO `v4`.`admin_permissions_role_links` (`id`, `permission_id`, `role_id`, `permission_order`) VALUES
(101, 107, 1, 20),
(102, 108, 1, 21),
(103, 109, 1, 22),
(104, 110, 1, 23),
(105, 111, 1, 24),
(106, 112, 1, 25),
(107, 113, 1, 26),
(108, 114, 1, 27),
(109, 116, 1, 28),
(110, 117, 1, 29),
(111, 118, 1, 30),
(112, 119, 1, 31),
(113, 120, 1, 32),
(114, 121, 1, 33),
(115, 122, 1, 34),
(116, 123, 1, 35),
(117, 124, 1, 36),
(118, 126, 1, 37),
(119, 127, 1, 38),
(120, 128, 1, 39),
(121, 129, 1, 40),
(122, 130, 1, 41),
(123, 131, 1, 42),
(124, 132, 1, 43),
(125, 133, 1, 44),
(126, 134, 1, 45),
(127, 135, 1, 46),
(128, 136, 1, 47),
(129, 137, 1, 48),
(130, 138, 1, 49),
(131, 139, 1, 50),
(132, 140, 1, 51),
(133, 141, 1, 52),
(134, 142, 1, 53),
(135, 143, 1, 54),
(136, 144, 1, 55),
(137, 145, 1, 56),
(138, 146, 1, 57),
(139, 147, 1, 58),
(140, 148, 1, 59),
(141, 149, 1, 60),
(142, 150, 1, 61),
(143, 151, 1, 62),
(144, 152, 1, 63),
(145, 155, 1, 64),
(146, 156, 1, 65),
(147, 157, 1, 66),
(148, 158, 1, 67),
(149, 159, 1, 68),
(150, 160, 1, 69),
(151, 161, 1, 70),
(152, 162, 1, 71),
(153, 163, 1, 72),
(154, 164, 1, 73),
(155, 165, 1, 74),
(156, 166, 1, 75),
(157, 167, 4, 1),
(158, 168, 4, 2),
(159, 169, 4, 3),
(160, 170, 1, 76),
(161, 171, 1, 77),
(162, 172, 1, 78),
(163, 173, 1, 79),
(164, 174, 1, 80),
(165, 175, 1, 81),
(166, 176, 1, 82),
(167, 177, 1, 83),
(168, 178, 1, 84),
(169, 179, 1, 85),
(170, 180, 1, 86),
(171, 181, 1, 87),
(172, 182, 1, 88),
(173, 183, 1, 89),
(174, 184, 1, 90),
(175, 185, 1, 91),
(176, 186, 1, 92),
(177, 187, 1, 93),
(178, 188, 1, 94),
(179, 189, 1, 95);
INSERT INTO `v4`.`up_permissions` (`id`, `action`) VALUES
(1, 'api::article.article.find'),
(2, 'plugin::users-permissions.auth.callback'),
(3, 'plugin::users-permissions.auth.connect'),
(4, 'plugin::users-permissions.auth.connect'),
(5, 'plugin::users-permissions.auth.emailConfirmation'),
(6, 'plugin::users-permissions.auth.forgotPassword'),
(7, 'plugin::users-permissions.auth.register'),
(8, 'plugin::users-permissions.auth.resetPassword'),
(9, 'plugin::users-permissions.user.me'),
(10, 'plugin::users-permissions.user.me'),
(11, 'api::comment.comment.find'),
(12, 'api::comment.comment.update'),
(13, 'api::article.article.find');
INSERT INTO `v4`.`up_permissions_role_links` (`id`, `permission_id`, `role_id`, `permission_order`) VALUES
(1, 1, 2, 1),
(2, 2, 2, 2),
(3, 3, 1, 1),
(4, 4, 2, 3),
(5, 5, 2, 4),
(6, 6, 2, 5),
(7, 7, 2, 6),
(8, 8, 2, 7),
(9, 9, 1, 2),
(10, 10, 2, 8),
(11, 11, 3, 1),
(12, 12, 3, 2),
(13, 13, 3, 3);
INSERT INTO `v4`.`strapi_core_store_settings` (`id`, `key`, `value`, `type`, `environment`, `tag`) VALUES
(36, 'plugin_users-permissions_grant', '{"email":{"enabled":true,"icon":"envelope"},"discord":{"enabled":false,"icon":"discord","key":"","secret":"","callback":"/auth/discord/callback","scope":["identify","email"]},"facebook":{"enabled":false,"icon":"facebook-square","key":"","secret":"","callback":"/auth/facebook/callback","scope":["email"]},"google":{"enabled":false,"icon":"google","key":"","secret":"","callback":"/auth/google/callback","scope":["email"]},"github":{"enabled":false,"icon":"github","key":"","secret":"","callback":"/auth/github/callback","scope":["user","user:email"]},"microsoft":{"enabled":false,"icon":"windows","key":"","secret":"","callback":"/auth/microsoft/callback","scope":["user.read"]},"twitter":{"enabled":false,"icon":"twitter","key":"","secret":"","callback":"/auth/twitter/callback"},"instagram":{"enabled":false,"icon":"instagram","key":"","secret":"","callback":"/auth/instagram/callback","scope":["user_profile"]},"vk":{"enabled":false,"icon":"vk","key":"","secret":"","callback":"/auth/vk/callback","scope":["email"]},"twitch":{"enabled":false,"icon":"twitch","key":"","secret":"","callback":"/auth/twitch/callback","scope":["user:read:email"]},"linkedin":{"enabled":false,"icon":"linkedin","key":"","secret":"","callback":"/auth/linkedin/callback","scope":["r_liteprofile","r_emailaddress"]},"cognito":{"enabled":false,"icon":"aws","key":"","secret":"","subdomain":"my.subdomain.com","callback":"/auth/cognito/callback","scope":["email","openid","profile"]},"reddit":{"enabled":false,"icon":"reddit","key":"","secret":"","state":true,"callback":"/auth/reddit/callback","scope":["identity"]},"auth0":{"enabled":false,"icon":"","key":"","secret":"","subdomain":"my-tenant.eu","callback":"/auth/auth0/callback","scope":["openid","email","profile"]},"cas":{"enabled":false,"icon":"book","key":"","secret":"","callback":"/auth/cas/callback","scope":["openid email"],"subdomain":"my.subdomain.com/cas"}}', 'object', NULL, NULL),
(32, 'plugin_upload_settings', '{"sizeOptimization":true,"responsiveDimensions":true}', 'object', NULL, NULL),
(30, 'plugin_i18n_default_locale', '"en"', 'string', NULL, NULL),
(2, 'plugin_content_manager_configuration_components::blocks.hero', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"defaultSortOrder":"ASC","mainField":"title","defaultSortBy":"title"},"metadatas":{"id":{"edit":{},"list":{"label":"Id","searchable":true,"sortable":true}},"title":{"edit":{"label":"Title","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Title","searchable":true,"sortable":true}},"image":{"edit":{"label":"Image","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Image","searchable":false,"sortable":false}},"callToAction":{"edit":{"label":"CallToAction","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"CallToAction","searchable":false,"sortable":false}}},"layouts":{"list":["id","title","image"],"edit":[[{"name":"title","size":6},{"name":"image","size":6}],[{"name":"callToAction","size":12}]],"editRelations":[]},"uid":"blocks.hero","isComponent":true}', 'object', NULL, NULL),
(3, 'plugin_content_manager_configuration_components::blocks.quote', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"defaultSortOrder":"ASC","mainField":"id","defaultSortBy":"id"},"metadatas":{"id":{"edit":{},"list":{"label":"Id","searchable":true,"sortable":true}},"text":{"edit":{"label":"Text","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Text","searchable":true,"sortable":true}},"saidBy":{"edit":{"label":"SaidBy","description":"","placeholder":"","visible":true,"editable":true,"mainField":"firstName"},"list":{"label":"SaidBy","searchable":true,"sortable":true}}},"layouts":{"list":["id","text","saidBy"],"edit":[[{"name":"text","size":6},{"name":"saidBy","size":6}]],"editRelations":[]},"uid":"blocks.quote","isComponent":true}', 'object', NULL, NULL),
(4, 'plugin_content_manager_configuration_components::blocks.reading-list', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"defaultSortOrder":"ASC","mainField":"id","defaultSortBy":"id"},"metadatas":{"id":{"edit":{},"list":{"label":"Id","searchable":true,"sortable":true}},"articles":{"edit":{"label":"Articles","description":"","placeholder":"","visible":true,"editable":true,"mainField":"title"},"list":{"label":"Articles","searchable":false,"sortable":false}}},"layouts":{"list":["id","articles"],"edit":[[{"name":"articles","size":6}]],"editRelations":[]},"uid":"blocks.reading-list","isComponent":true}', 'object', NULL, NULL),
(5, 'plugin_content_manager_configuration_components::shared.keyword', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"defaultSortOrder":"ASC","mainField":"word","defaultSortBy":"word"},"metadatas":{"id":{"edit":{},"list":{"label":"Id","searchable":true,"sortable":true}},"word":{"edit":{"label":"Word","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Word","searchable":true,"sortable":true}}},"layouts":{"list":["id","word"],"edit":[[{"name":"word","size":6}]],"editRelations":[]},"uid":"shared.keyword","isComponent":true}', 'object', NULL, NULL),
(6, 'plugin_content_manager_configuration_components::shared.link', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"defaultSortOrder":"ASC","mainField":"label","defaultSortBy":"label"},"metadatas":{"id":{"edit":{},"list":{"label":"Id","searchable":true,"sortable":true}},"label":{"edit":{"label":"Label","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Label","searchable":true,"sortable":true}},"url":{"edit":{"label":"Url","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Url","searchable":true,"sortable":true}},"isExternal":{"edit":{"label":"IsExternal","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"IsExternal","searchable":true,"sortable":true}}},"layouts":{"list":["id","label","url","isExternal"],"edit":[[{"name":"label","size":6},{"name":"url","size":6}],[{"name":"isExternal","size":4}]],"editRelations":[]},"uid":"shared.link","isComponent":true}', 'object', NULL, NULL),
(7, 'plugin_content_manager_configuration_components::shared.seo', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"defaultSortOrder":"ASC","mainField":"metaTitle","defaultSortBy":"metaTitle"},"metadatas":{"id":{"edit":{},"list":{"label":"Id","searchable":true,"sortable":true}},"metaTitle":{"edit":{"label":"MetaTitle","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"MetaTitle","searchable":true,"sortable":true}},"shareImage":{"edit":{"label":"ShareImage","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"ShareImage","searchable":false,"sortable":false}},"keywords":{"edit":{"label":"Keywords","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Keywords","searchable":false,"sortable":false}}},"layouts":{"list":["id","metaTitle","shareImage"],"edit":[[{"name":"metaTitle","size":6},{"name":"shareImage","size":6}],[{"name":"keywords","size":12}]],"editRelations":[]},"uid":"shared.seo","isComponent":true}', 'object', NULL, NULL),
(35, 'plugin_users-permissions_email', '{"reset_password":{"display":"Email.template.reset_password","icon":"sync","options":{"from":{"name":"Administration Panel","email":"no-reply@strapi.io"},"response_email":"","object":"Reset password","message":"<p>We heard that you lost your password. Sorry about that!</p>\\n\\n<p>But don’t worry! You can use the following link to reset your password:</p>\\n<p><%= URL %>?code=<%= TOKEN %></p>\\n\\n<p>Thanks.</p>"}},"email_confirmation":{"display":"Email.template.email_confirmation","icon":"check-square","options":{"from":{"name":"Administration Panel","email":"no-reply@strapi.io"},"response_email":"","object":"Account confirmation","message":"<p>Thank you for registering!</p>\\n\\n<p>You have to confirm your email address. Please click on the link below.</p>\\n\\n<p><%= URL %>?confirmation=<%= CODE %></p>\\n\\n<p>Thanks.</p>"}}}', 'object', NULL, NULL),
(15, 'plugin_content_manager_configuration_content_types::api::article.article', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"defaultSortOrder":"ASC","mainField":"title","defaultSortBy":"title"},"metadatas":{"id":{"edit":{},"list":{"label":"Id","searchable":true,"sortable":true}},"title":{"edit":{"label":"Title","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Title","searchable":true,"sortable":true}},"slug":{"edit":{"label":"Slug","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Slug","searchable":true,"sortable":true}},"body":{"edit":{"label":"Body","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Body","searchable":false,"sortable":false}},"readingTime":{"edit":{"label":"ReadingTime","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"ReadingTime","searchable":true,"sortable":true}},"viewCount":{"edit":{"label":"ViewCount","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"ViewCount","searchable":true,"sortable":true}},"price":{"edit":{"label":"Price","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Price","searchable":true,"sortable":true}},"score":{"edit":{"label":"Score","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Score","searchable":true,"sortable":true}},"featured":{"edit":{"label":"Featured","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Featured","searchable":true,"sortable":true}},"eventDay":{"edit":{"label":"EventDay","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"EventDay","searchable":true,"sortable":true}},"happenedAt":{"edit":{"label":"HappenedAt","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"HappenedAt","searchable":true,"sortable":true}},"startsAt":{"edit":{"label":"StartsAt","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"StartsAt","searchable":true,"sortable":true}},"mood":{"edit":{"label":"Mood","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Mood","searchable":true,"sortable":true}},"meta":{"edit":{"label":"Meta","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Meta","searchable":false,"sortable":false}},"cover":{"edit":{"label":"Cover","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Cover","searchable":false,"sortable":false}},"gallery":{"edit":{"label":"Gallery","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Gallery","searchable":false,"sortable":false}},"category":{"edit":{"label":"Category","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"Category","searchable":true,"sortable":true}},"tags":{"edit":{"label":"Tags","description":"","placeholder":"","visible":true,"editable":true,"mainField":"label"},"list":{"label":"Tags","searchable":false,"sortable":false}},"author":{"edit":{"label":"Author","description":"","placeholder":"","visible":true,"editable":true,"mainField":"firstName"},"list":{"label":"Author","searchable":true,"sortable":true}},"comments":{"edit":{"label":"Comments","description":"","placeholder":"","visible":true,"editable":true,"mainField":"id"},"list":{"label":"Comments","searchable":false,"sortable":false}},"seo":{"edit":{"label":"Seo","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Seo","searchable":false,"sortable":false}},"links":{"edit":{"label":"Links","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Links","searchable":false,"sortable":false}},"content":{"edit":{"label":"Content","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Content","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"Created_at","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"Created_at","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"Updated_at","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"Updated_at","searchable":true,"sortable":true}}},"layouts":{"list":["id","title","slug","readingTime"],"edit":[[{"name":"title","size":6},{"name":"slug","size":6}],[{"name":"body","size":12}],[{"name":"readingTime","size":4},{"name":"viewCount","size":4},{"name":"price","size":4}],[{"name":"score","size":4},{"name":"featured","size":4},{"name":"eventDay","size":4}],[{"name":"happenedAt","size":6},{"name":"startsAt","size":4}],[{"name":"mood","size":6}],[{"name":"meta","size":12}],[{"name":"cover","size":6},{"name":"gallery","size":6}],[{"name":"seo","size":12}],[{"name":"links","size":12}],[{"name":"content","size":12}]],"editRelations":["category","tags","author","comments"]},"uid":"api::article.article"}', 'object', NULL, NULL),
(16, 'plugin_content_manager_configuration_content_types::api::author.author', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"defaultSortOrder":"ASC","mainField":"firstName","defaultSortBy":"firstName"},"metadatas":{"id":{"edit":{},"list":{"label":"Id","searchable":true,"sortable":true}},"firstName":{"edit":{"label":"FirstName","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"FirstName","searchable":true,"sortable":true}},"LastName":{"edit":{"label":"LastName","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"LastName","searchable":true,"sortable":true}},"profile":{"edit":{"label":"Profile","description":"","placeholder":"","visible":true,"editable":true,"mainField":"id"},"list":{"label":"Profile","searchable":true,"sortable":true}},"articles":{"edit":{"label":"Articles","description":"","placeholder":"","visible":true,"editable":true,"mainField":"title"},"list":{"label":"Articles","searchable":false,"sortable":false}},"friends":{"edit":{"label":"Friends","description":"","placeholder":"","visible":true,"editable":true,"mainField":"firstName"},"list":{"label":"Friends","searchable":false,"sortable":false}},"guestPosts":{"edit":{"label":"GuestPosts","description":"","placeholder":"","visible":true,"editable":true,"mainField":"headLine"},"list":{"label":"GuestPosts","searchable":false,"sortable":false}},"comments":{"edit":{"label":"Comments","description":"","placeholder":"","visible":true,"editable":true,"mainField":"id"},"list":{"label":"Comments","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"Created_at","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"Created_at","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"Updated_at","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"Updated_at","searchable":true,"sortable":true}}},"layouts":{"list":["id","firstName","LastName","profile"],"edit":[[{"name":"firstName","size":6},{"name":"LastName","size":6}]],"editRelations":["profile","articles","friends","guestPosts","comments"]},"uid":"api::author.author"}', 'object', NULL, NULL),
(17, 'plugin_content_manager_configuration_content_types::api::category.category', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"defaultSortOrder":"ASC","mainField":"name","defaultSortBy":"name"},"metadatas":{"id":{"edit":{},"list":{"label":"Id","searchable":true,"sortable":true}},"name":{"edit":{"label":"Name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Name","searchable":true,"sortable":true}},"parent":{"edit":{"label":"Parent","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"Parent","searchable":true,"sortable":true}},"children":{"edit":{"label":"Children","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"Children","searchable":false,"sortable":false}},"articles":{"edit":{"label":"Articles","description":"","placeholder":"","visible":true,"editable":true,"mainField":"title"},"list":{"label":"Articles","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"Created_at","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"Created_at","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"Updated_at","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"Updated_at","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","parent","children"],"edit":[[{"name":"name","size":6}]],"editRelations":["parent","children","articles"]},"uid":"api::category.category"}', 'object', NULL, NULL),
(18, 'plugin_content_manager_configuration_content_types::api::comment.comment', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"defaultSortOrder":"ASC","mainField":"id","defaultSortBy":"id"},"metadatas":{"id":{"edit":{},"list":{"label":"Id","searchable":true,"sortable":true}},"text":{"edit":{"label":"Text","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Text","searchable":true,"sortable":true}},"related":{"edit":{"label":"Related","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Related","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"Created_at","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"Created_at","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"Updated_at","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"Updated_at","searchable":true,"sortable":true}}},"layouts":{"list":["id","text","createdAt","updatedAt"],"edit":[[{"name":"text","size":6}]],"editRelations":["related"]},"uid":"api::comment.comment"}', 'object', NULL, NULL),
(19, 'plugin_content_manager_configuration_content_types::api::guest-post.guest-post', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"defaultSortOrder":"ASC","mainField":"headLine","defaultSortBy":"headLine"},"metadatas":{"id":{"edit":{},"list":{"label":"Id","searchable":true,"sortable":true}},"headLine":{"edit":{"label":"HeadLine","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"HeadLine","searchable":true,"sortable":true}},"writers":{"edit":{"label":"Writers","description":"","placeholder":"","visible":true,"editable":true,"mainField":"firstName"},"list":{"label":"Writers","searchable":false,"sortable":false}},"editor":{"edit":{"label":"Editor","description":"","placeholder":"","visible":true,"editable":true,"mainField":"firstname"},"list":{"label":"Editor","searchable":true,"sortable":true}},"notes":{"edit":{"label":"Notes","description":"","placeholder":"","visible":true,"editable":true,"mainField":"id"},"list":{"label":"Notes","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"Created_at","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"Created_at","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"Updated_at","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"Updated_at","searchable":true,"sortable":true}}},"layouts":{"list":["id","headLine","writers","editor"],"edit":[[{"name":"headLine","size":6}]],"editRelations":["writers","editor","notes"]},"uid":"api::guest-post.guest-post"}', 'object', NULL, NULL),
(20, 'plugin_content_manager_configuration_content_types::api::imprint.imprint', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"defaultSortOrder":"ASC","mainField":"siteName","defaultSortBy":"siteName"},"metadatas":{"id":{"edit":{},"list":{"label":"Id","searchable":true,"sortable":true}},"siteName":{"edit":{"label":"SiteName","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"SiteName","searchable":true,"sortable":true}},"bestArticle":{"edit":{"label":"BestArticle","description":"","placeholder":"","visible":true,"editable":true,"mainField":"title"},"list":{"label":"BestArticle","searchable":true,"sortable":true}},"contact":{"edit":{"label":"Contact","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Contact","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"CreatedOn","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"CreatedOn","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"Changed_at","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"Changed_at","searchable":true,"sortable":true}}},"layouts":{"list":["id","siteName","bestArticle","createdAt"],"edit":[[{"name":"siteName","size":6}],[{"name":"contact","size":12}]],"editRelations":["bestArticle"]},"uid":"api::imprint.imprint"}', 'object', NULL, NULL),
(21, 'plugin_content_manager_configuration_content_types::api::note.note', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"defaultSortOrder":"ASC","mainField":"id","defaultSortBy":"id"},"metadatas":{"id":{"edit":{},"list":{"label":"Id","searchable":true,"sortable":true}},"text":{"edit":{"label":"Text","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Text","searchable":true,"sortable":true}},"subject":{"edit":{"label":"Subject","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Subject","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"Created_at","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"Created_at","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"Updated_at","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"Updated_at","searchable":true,"sortable":true}}},"layouts":{"list":["id","text","createdAt","updatedAt"],"edit":[[{"name":"text","size":6}]],"editRelations":["subject"]},"uid":"api::note.note"}', 'object', NULL, NULL),
(22, 'plugin_content_manager_configuration_content_types::api::profile.profile', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"defaultSortOrder":"ASC","mainField":"id","defaultSortBy":"id"},"metadatas":{"id":{"edit":{},"list":{"label":"Id","searchable":true,"sortable":true}},"bio":{"edit":{"label":"Bio","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Bio","searchable":true,"sortable":true}},"avatar":{"edit":{"label":"Avatar","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Avatar","searchable":false,"sortable":false}},"author":{"edit":{"label":"Author","description":"","placeholder":"","visible":true,"editable":true,"mainField":"firstName"},"list":{"label":"Author","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"Created_at","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"Created_at","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"Updated_at","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"Updated_at","searchable":true,"sortable":true}}},"layouts":{"list":["id","bio","avatar","author"],"edit":[[{"name":"bio","size":6},{"name":"avatar","size":6}]],"editRelations":["author"]},"uid":"api::profile.profile"}', 'object', NULL, NULL),
(23, 'plugin_content_manager_configuration_content_types::api::tag.tag', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"defaultSortOrder":"ASC","mainField":"label","defaultSortBy":"label"},"metadatas":{"id":{"edit":{},"list":{"label":"Id","searchable":true,"sortable":true}},"label":{"edit":{"label":"Label","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Label","searchable":true,"sortable":true}},"articles":{"edit":{"label":"Articles","description":"","placeholder":"","visible":true,"editable":true,"mainField":"title"},"list":{"label":"Articles","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"Created_at","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"Created_at","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"Updated_at","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"Updated_at","searchable":true,"sortable":true}}},"layouts":{"list":["id","label","articles","createdAt"],"edit":[[{"name":"label","size":6}]],"editRelations":["articles"]},"uid":"api::tag.tag"}', 'object', NULL, NULL),
(10, 'plugin_content_manager_configuration_content_types::admin::permission', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"defaultSortOrder":"ASC","mainField":"action","defaultSortBy":"action"},"metadatas":{"id":{"edit":{},"list":{"label":"Id","searchable":true,"sortable":true}},"action":{"edit":{"label":"Action","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Action","searchable":true,"sortable":true}},"subject":{"edit":{"label":"Subject","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Subject","searchable":true,"sortable":true}},"properties":{"edit":{"label":"Properties","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Properties","searchable":false,"sortable":false}},"conditions":{"edit":{"label":"Conditions","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Conditions","searchable":false,"sortable":false}},"role":{"edit":{"label":"Role","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"Role","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"Created_at","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"Created_at","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"Updated_at","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"Updated_at","searchable":true,"sortable":true}}},"layouts":{"list":["id","action","subject","role"],"edit":[[{"name":"action","size":6},{"name":"subject","size":6}],[{"name":"properties","size":12}],[{"name":"conditions","size":12}]],"editRelations":["role"]},"uid":"admin::permission"}', 'object', NULL, NULL),
(11, 'plugin_content_manager_configuration_content_types::admin::role', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"defaultSortOrder":"ASC","mainField":"name","defaultSortBy":"name"},"metadatas":{"id":{"edit":{},"list":{"label":"Id","searchable":true,"sortable":true}},"name":{"edit":{"label":"Name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Name","searchable":true,"sortable":true}},"code":{"edit":{"label":"Code","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Code","searchable":true,"sortable":true}},"description":{"edit":{"label":"Description","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Description","searchable":true,"sortable":true}},"users":{"edit":{"label":"Users","description":"","placeholder":"","visible":true,"editable":true,"mainField":"firstname"},"list":{"label":"Users","searchable":false,"sortable":false}},"permissions":{"edit":{"label":"Permissions","description":"","placeholder":"","visible":true,"editable":true,"mainField":"action"},"list":{"label":"Permissions","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"Created_at","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"Created_at","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"Updated_at","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"Updated_at","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","code","description"],"edit":[[{"name":"name","size":6},{"name":"code","size":6}],[{"name":"description","size":6}]],"editRelations":["users","permissions"]},"uid":"admin::role"}', 'object', NULL, NULL),
(14, 'plugin_content_manager_configuration_content_types::admin::user', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"defaultSortOrder":"ASC","mainField":"firstname","defaultSortBy":"firstname"},"metadatas":{"id":{"edit":{},"list":{"label":"Id","searchable":true,"sortable":true}},"firstname":{"edit":{"label":"Firstname","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Firstname","searchable":true,"sortable":true}},"lastname":{"edit":{"label":"Lastname","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Lastname","searchable":true,"sortable":true}},"username":{"edit":{"label":"Username","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Username","searchable":true,"sortable":true}},"email":{"edit":{"label":"Email","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Email","searchable":true,"sortable":true}},"password":{"edit":{"label":"Password","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Password","searchable":true,"sortable":true}},"resetPasswordToken":{"edit":{"label":"ResetPasswordToken","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"ResetPasswordToken","searchable":true,"sortable":true}},"registrationToken":{"edit":{"label":"RegistrationToken","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"RegistrationToken","searchable":true,"sortable":true}},"isActive":{"edit":{"label":"IsActive","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"IsActive","searchable":true,"sortable":true}},"roles":{"edit":{"label":"Roles","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"Roles","searchable":false,"sortable":false}},"blocked":{"edit":{"label":"Blocked","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Blocked","searchable":true,"sortable":true}},"preferedLanguage":{"edit":{"label":"PreferedLanguage","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"PreferedLanguage","searchable":true,"sortable":true}}},"layouts":{"list":["id","firstname","lastname","username"],"edit":[[{"name":"firstname","size":6},{"name":"lastname","size":6}],[{"name":"username","size":6},{"name":"email","size":6}],[{"name":"password","size":6},{"name":"isActive","size":4}],[{"name":"blocked","size":4},{"name":"preferedLanguage","size":6}]],"editRelations":["roles"]},"uid":"admin::user"}', 'object', NULL, NULL),
(27, 'plugin_content_manager_configuration_content_types::plugin::users-permissions.permission', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"defaultSortOrder":"ASC","mainField":"action","defaultSortBy":"action"},"metadatas":{"id":{"edit":{},"list":{"label":"Id","searchable":true,"sortable":true}},"action":{"edit":{"label":"Action","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Action","searchable":true,"sortable":true}},"role":{"edit":{"label":"Role","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"Role","searchable":true,"sortable":true}}},"layouts":{"list":["id","action"],"edit":[[{"name":"action","size":6}]],"editRelations":["role"]},"uid":"plugin::users-permissions.permission"}', 'object', NULL, NULL),
(28, 'plugin_content_manager_configuration_content_types::plugin::users-permissions.role', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"defaultSortOrder":"ASC","mainField":"name","defaultSortBy":"name"},"metadatas":{"id":{"edit":{},"list":{"label":"Id","searchable":true,"sortable":true}},"name":{"edit":{"label":"Name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Name","searchable":true,"sortable":true}},"description":{"edit":{"label":"Description","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Description","searchable":true,"sortable":true}},"type":{"edit":{"label":"Type","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Type","searchable":true,"sortable":true}},"permissions":{"edit":{"label":"Permissions","description":"","placeholder":"","visible":true,"editable":true,"mainField":"action"},"list":{"label":"Permissions","searchable":false,"sortable":false}},"users":{"edit":{"label":"Users","description":"","placeholder":"","visible":true,"editable":true,"mainField":"username"},"list":{"label":"Users","searchable":false,"sortable":false}}},"layouts":{"list":["id","name","description","type"],"edit":[[{"name":"name","size":6},{"name":"description","size":6}],[{"name":"type","size":6}]],"editRelations":["permissions","users"]},"uid":"plugin::users-permissions.role"}', 'object', NULL, NULL),
(29, 'plugin_content_manager_configuration_content_types::plugin::users-permissions.user', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"defaultSortOrder":"ASC","mainField":"username","defaultSortBy":"username"},"metadatas":{"id":{"edit":{},"list":{"label":"Id","searchable":true,"sortable":true}},"username":{"edit":{"label":"Username","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Username","searchable":true,"sortable":true}},"email":{"edit":{"label":"Email","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Email","searchable":true,"sortable":true}},"provider":{"edit":{"label":"Provider","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"Provider","searchable":true,"sortable":true}},"password":{"edit":{"label":"Password","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Password","searchable":true,"sortable":true}},"resetPasswordToken":{"edit":{"label":"ResetPasswordToken","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"ResetPasswordToken","searchable":true,"sortable":true}},"confirmationToken":{"edit":{"label":"ConfirmationToken","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"ConfirmationToken","searchable":true,"sortable":true}},"confirmed":{"edit":{"label":"Confirmed","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Confirmed","searchable":true,"sortable":true}},"blocked":{"edit":{"label":"Blocked","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Blocked","searchable":true,"sortable":true}},"role":{"edit":{"label":"Role","description":"","placeholder":"","visible":true,"editable":true,"mainField":"name"},"list":{"label":"Role","searchable":true,"sortable":true}},"nickName":{"edit":{"label":"NickName","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"NickName","searchable":true,"sortable":true}},"favoriteTags":{"edit":{"label":"FavoriteTags","description":"","placeholder":"","visible":true,"editable":true,"mainField":"label"},"list":{"label":"FavoriteTags","searchable":false,"sortable":false}},"avatar":{"edit":{"label":"Avatar","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Avatar","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"Created_at","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"Created_at","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"Updated_at","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"Updated_at","searchable":true,"sortable":true}}},"layouts":{"list":["id","username","email","confirmed"],"edit":[[{"name":"username","size":6},{"name":"email","size":6}],[{"name":"password","size":6},{"name":"confirmed","size":4}],[{"name":"blocked","size":4},{"name":"nickName","size":6}],[{"name":"avatar","size":6}]],"editRelations":["role","favoriteTags"]},"uid":"plugin::users-permissions.user"}', 'object', NULL, NULL),
(25, 'plugin_content_manager_configuration_content_types::plugin::upload.file', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"defaultSortOrder":"ASC","mainField":"name","defaultSortBy":"name"},"metadatas":{"id":{"edit":{},"list":{"label":"Id","searchable":true,"sortable":true}},"name":{"edit":{"label":"Name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Name","searchable":true,"sortable":true}},"alternativeText":{"edit":{"label":"AlternativeText","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"AlternativeText","searchable":true,"sortable":true}},"caption":{"edit":{"label":"Caption","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Caption","searchable":true,"sortable":true}},"width":{"edit":{"label":"Width","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Width","searchable":true,"sortable":true}},"height":{"edit":{"label":"Height","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Height","searchable":true,"sortable":true}},"formats":{"edit":{"label":"Formats","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Formats","searchable":false,"sortable":false}},"hash":{"edit":{"label":"Hash","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Hash","searchable":true,"sortable":true}},"ext":{"edit":{"label":"Ext","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Ext","searchable":true,"sortable":true}},"mime":{"edit":{"label":"Mime","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Mime","searchable":true,"sortable":true}},"size":{"edit":{"label":"Size","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Size","searchable":true,"sortable":true}},"url":{"edit":{"label":"Url","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Url","searchable":true,"sortable":true}},"previewUrl":{"edit":{"label":"PreviewUrl","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"PreviewUrl","searchable":true,"sortable":true}},"provider":{"edit":{"label":"Provider","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Provider","searchable":true,"sortable":true}},"provider_metadata":{"edit":{"label":"Provider_metadata","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Provider_metadata","searchable":false,"sortable":false}},"related":{"edit":{"label":"Related","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Related","searchable":false,"sortable":false}},"createdAt":{"edit":{"label":"Created_at","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"Created_at","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"Updated_at","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"Updated_at","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","alternativeText","caption"],"edit":[[{"name":"name","size":6},{"name":"alternativeText","size":6}],[{"name":"caption","size":6},{"name":"width","size":4}],[{"name":"height","size":4}],[{"name":"formats","size":12}],[{"name":"hash","size":6},{"name":"ext","size":6}],[{"name":"mime","size":6},{"name":"size","size":4}],[{"name":"url","size":6},{"name":"previewUrl","size":6}],[{"name":"provider","size":6}],[{"name":"provider_metadata","size":12}]],"editRelations":["related"]},"uid":"plugin::upload.file"}', 'object', NULL, NULL),
(24, 'plugin_content_manager_configuration_content_types::plugin::i18n.locale', '{"settings":{"bulkable":true,"filterable":true,"searchable":true,"pageSize":10,"defaultSortOrder":"ASC","mainField":"name","defaultSortBy":"name"},"metadatas":{"id":{"edit":{},"list":{"label":"Id","searchable":true,"sortable":true}},"name":{"edit":{"label":"Name","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Name","searchable":true,"sortable":true}},"code":{"edit":{"label":"Code","description":"","placeholder":"","visible":true,"editable":true},"list":{"label":"Code","searchable":true,"sortable":true}},"createdAt":{"edit":{"label":"Created_at","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"Created_at","searchable":true,"sortable":true}},"updatedAt":{"edit":{"label":"Updated_at","description":"","placeholder":"","visible":false,"editable":true},"list":{"label":"Updated_at","searchable":true,"sortable":true}}},"layouts":{"list":["id","name","code","createdAt"],"edit":[[{"name":"name","size":6},{"name":"code","size":6}]],"editRelations":[]},"uid":"plugin::i18n.locale"}', 'object', NULL, NULL),
(34, 'plugin_users-permissions_advanced', '{"unique_email":true,"allow_register":true,"email_confirmation":false,"email_reset_password":null,"email_confirmation_redirection":null,"default_role":"authenticated"}', 'object', NULL, NULL),
(1, 'core_admin_auth', '{"providers":{"autoRegister":false,"defaultRole":null}}', 'object', NULL, NULL),
(38, 'plugin_newsletter_settings', '{"label":"My Label","list":[1,2]}', 'object', NULL, NULL);
INSERT INTO `v4`.`components_blocks_quotes_said_by_links` (`id`, `quote_id`, `author_id`)
SELECT s.`id`, s.`own`, s.`other`
FROM (SELECT `id`, `id` AS `own`, `saidBy` AS `other` FROM `v3`.`components_blocks_quotes` WHERE `saidBy` IS NOT NULL) AS s;
INSERT INTO `v4`.`components_blocks_reading_lists_articles_links` (`id`, `reading_list_id`, `article_id`, `article_order`)
SELECT s.`id`, s.`own`, s.`other`, row_number() OVER (PARTITION BY s.`own` ORDER BY s.`id`)
FROM (SELECT `id`, `components_blocks_reading_list_id` AS `own`, `article_id` AS `other` FROM `v3`.`components_blocks_reading_lists__articles`) AS s;
INSERT INTO `v4`.`articles_category_links` (`id`, `article_id`, `category_id`, `article_order`)
SELECT s.`id`, s.`own`, s.`other`, row_number() OVER (PARTITION BY s.`other` ORDER BY s.`id`)
FROM (SELECT `id`, `id` AS `own`, `category` AS `other` FROM `v3`.`articles` WHERE `category` IS NOT NULL) AS s;
INSERT INTO `v4`.`articles_tags_links` (`id`, `article_id`, `tag_id`, `tag_order`, `article_order`)
SELECT s.`id`, s.`own`, s.`other`, row_number() OVER (PARTITION BY s.`own` ORDER BY s.`id`), row_number() OVER (PARTITION BY s.`other` ORDER BY s.`id`)
FROM (SELECT `id`, `article_id` AS `own`, `tag_id` AS `other` FROM `v3`.`articles_tags__tags_articles`) AS s
WHERE EXISTS (SELECT 1 FROM `v3`.`Tags` AS p WHERE p.`id` = s.`other`)
  AND s.`id` IN (SELECT min(s.`id`) FROM (SELECT `id`, `article_id` AS `own`, `tag_id` AS `other` FROM `v3`.`articles_tags__tags_articles`) AS s GROUP BY s.`own`, s.`other`);
INSERT INTO `v4`.`articles_author_links` (`id`, `article_id`, `author_id`, `article_order`)
SELECT s.`id`, s.`own`, s.`other`, row_number() OVER (PARTITION BY s.`other` ORDER BY s.`id`)
FROM (SELECT `id`, `id` AS `own`, `author` AS `other` FROM `v3`.`articles` WHERE `author` IS NOT NULL) AS s;
INSERT INTO `v4`.`articles_localizations_links` (`id`, `article_id`, `inv_article_id`, `article_order`)
SELECT s.`id`, s.`own`, s.`other`, row_number() OVER (PARTITION BY s.`own` ORDER BY s.`id`)
FROM (SELECT `id`, `article_id` AS `own`, `related_article_id` AS `other` FROM `v3`.`articles__localizations`) AS s;
INSERT INTO `v4`.`authors_profile_links` (`id`, `author_id`, `profile_id`)
SELECT s.`id`, s.`own`, s.`other`
FROM (SELECT `id`, `id` AS `own`, `profile` AS `other` FROM `v3`.`authors` WHERE `profile` IS NOT NULL) AS s;
INSERT INTO `v4`.`authors_friends_links` (`id`, `author_id`, `inv_author_id`, `author_order`)
SELECT s.`id`, s.`own`, s.`other`, row_number() OVER (PARTITION BY s.`own` ORDER BY s.`id`)
FROM (SELECT `id`, `author_id` AS `own`, `related_author_id` AS `other` FROM `v3`.`authors__friends`) AS s;
INSERT INTO `v4`.`guest_posts_writers_links` (`id`, `guest_post_id`, `author_id`, `author_order`, `guest_post_order`)
SELECT s.`id`, s.`own`, s.`other`, row_number() OVER (PARTITION BY s.`own` ORDER BY s.`id`), row_number() OVER (PARTITION BY s.`other` ORDER BY s.`id`)
FROM (SELECT `id`, `guest-post_id` AS `own`, `author_id` AS `other` FROM `v3`.`GuestPosts_Writers`) AS s;
INSERT INTO `v4`.`categories_parent_links` (`id`, `category_id`, `inv_category_id`, `category_order`)
SELECT s.`id`, s.`own`, s.`other`, row_number() OVER (PARTITION BY s.`other` ORDER BY s.`id`)
FROM (SELECT `id`, `id` AS `own`, `parent` AS `other` FROM `v3`.`categories` WHERE `parent` IS NOT NULL) AS s;
INSERT INTO `v4`.`guest_posts_editor_links` (`id`, `guest_post_id`, `user_id`)
SELECT s.`id`, s.`own`, s.`other`
FROM (SELECT `id`, `id` AS `own`, `editor` AS `other` FROM `v3`.`guest_posts` WHERE `editor` IS NOT NULL) AS s;
INSERT INTO `v4`.`imprints_best_article_links` (`id`, `imprint_id`, `article_id`)
SELECT s.`id`, s.`own`, s.`other`
FROM (SELECT `id`, `id` AS `own`, `bestArticle` AS `other` FROM `v3`.`imprints` WHERE `bestArticle` IS NOT NULL) AS s;
INSERT INTO `v4`.`admin_users_roles_links` (`id`, `user_id`, `role_id`, `role_order`, `user_order`)
SELECT s.`id`, s.`own`, s.`other`, row_number() OVER (PARTITION BY s.`own` ORDER BY s.`id`), row_number() OVER (PARTITION BY s.`other` ORDER BY s.`id`)
FROM (SELECT `id`, `user_id` AS `own`, `role_id` AS `other` FROM `v3`.`strapi_users_roles`) AS s;
INSERT INTO `v4`.`up_users_role_links` (`id`, `user_id`, `role_id`, `user_order`)
SELECT s.`id`, s.`own`, s.`other`, row_number() OVER (PARTITION BY s.`other` ORDER BY s.`id`)
FROM (SELECT `id`, `id` AS `own`, `role` AS `other` FROM `v3`.`users-permissions_user` WHERE `role` IS NOT NULL) AS s;
INSERT INTO `v4`.`up_users_favorite_tags_links` (`id`, `user_id`, `tag_id`, `tag_order`)
SELECT s.`id`, s.`own`, s.`other`, row_number() OVER (PARTITION BY s.`own` ORDER BY s.`id`)
FROM (SELECT `id`, `users-permissions_user_id` AS `own`, `tag_id` AS `other` FROM `v3`.`users-permissions_user__favorite_tags`) AS s;
INSERT INTO `v4`.`components_blocks_heroes_components` (`id`, `entity_id`, `component_id`, `component_type`, `field`, `order`)
SELECT s.`id`, s.`components_blocks_hero_id`, s.`component_id`, CASE s.`component_type` WHEN 'components_shared_links' THEN 'shared.link' END, s.`field`, s.`order`
FROM `v3`.`components_blocks_heroes_components` AS s;
INSERT INTO `v4`.`components_shared_seos_components` (`id`, `entity_id`, `component_id`, `component_type`, `field`, `order`)
SELECT s.`id`, s.`components_shared_seo_id`, s.`component_id`, CASE s.`component_type` WHEN 'components_shared_Keywords' THEN 'shared.keyword' END, s.`field`, s.`order`
FROM `v3`.`components_shared_seos_components` AS s;
INSERT INTO `v4`.`articles_components` (`id`, `entity_id`, `component_id`, `component_type`, `field`, `order`)
SELECT s.`id`, s.`article_id`, s.`component_id`, CASE s.`component_type` WHEN 'components_blocks_heroes' THEN 'blocks.hero' WHEN 'components_blocks_quotes' THEN 'blocks.quote' WHEN 'components_blocks_reading_lists' THEN 'blocks.reading-list' WHEN 'components_shared_links' THEN 'shared.link' WHEN 'components_shared_seos' THEN 'shared.seo' END, s.`field`, s.`order`
FROM `v3`.`articles_components` AS s;
INSERT INTO `v4`.`comments_related_morphs` (`id`, `comment_id`, `related_id`, `related_type`, `field`, `order`)
SELECT s.`id`, s.`comments_id`, s.`related_id`, CASE s.`related_type` WHEN 'articles' THEN 'api::article.article' WHEN 'authors' THEN 'api::author.author' END, s.`field`, s.`order`
FROM `v3`.`comments_morph` AS s;
INSERT INTO `v4`.`imprints_components` (`id`, `entity_id`, `component_id`, `component_type`, `field`, `order`)
SELECT s.`id`, s.`imprint_id`, s.`component_id`, CASE s.`component_type` WHEN 'components_shared_links' THEN 'shared.link' END, s.`field`, s.`order`
FROM `v3`.`imprints_components` AS s;
INSERT INTO `v4`.`files_related_morphs` (`id`, `file_id`, `related_id`, `related_type`, `field`, `order`)
SELECT s.`id`, s.`upload_file_id`, s.`related_id`, CASE s.`related_type` WHEN 'articles' THEN 'api::article.article' WHEN 'components_blocks_heroes' THEN 'blocks.hero' WHEN 'components_shared_seos' THEN 'shared.seo' WHEN 'profiles' THEN 'api::profile.profile' WHEN 'users-permissions_user' THEN 'plugin::users-permissions.user' END, s.`field`, s.`order`
FROM `v3`.`upload_file_morph` AS s
WHERE s.`related_type` IN ('articles', 'components_blocks_heroes', 'components_shared_seos', 'profiles', 'users-permissions_user');
