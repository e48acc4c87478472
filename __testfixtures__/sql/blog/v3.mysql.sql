SET NAMES utf8mb4;
SET time_zone = '+00:00';
SET foreign_key_checks = 0;
SET sql_mode = 'NO_AUTO_VALUE_ON_ZERO';
CREATE TABLE `GuestPosts_Writers` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `guest-post_id` int(11) DEFAULT NULL,
  `author_id` int(11) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=4 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO `GuestPosts_Writers` VALUES
(1,1,4),
(2,1,2),
(3,2,2);
CREATE TABLE `Tags` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `label` varchar(255) DEFAULT NULL,
  `created_by` int(11) DEFAULT NULL,
  `updated_by` int(11) DEFAULT NULL,
  `created_at` timestamp NULL DEFAULT current_timestamp(),
  `updated_at` timestamp NULL DEFAULT current_timestamp(),
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=7 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO `Tags` VALUES
(1,'red',1,NULL,'2020-01-01 00:01:00','2020-02-01 00:01:00'),
(2,'green',1,NULL,'2020-01-01 00:02:00','2020-02-01 00:02:00'),
(3,'blue 🔵',1,NULL,'2020-01-01 00:03:00','2020-02-01 00:03:00'),
(4,'it\'s',1,NULL,'2020-01-01 00:04:00','2020-02-01 00:04:00'),
(5,'back\\slash',1,NULL,'2020-01-01 00:05:00','2020-02-01 00:05:00'),
(6,'',1,NULL,'2020-01-01 00:06:00','2020-02-01 00:06:00');
CREATE TABLE `articles` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `title` varchar(255) DEFAULT NULL,
  `slug` varchar(255) DEFAULT NULL,
  `body` longtext DEFAULT NULL,
  `readingTime` int(11) DEFAULT NULL,
  `viewCount` bigint(20) DEFAULT NULL,
  `price` decimal(10,2) DEFAULT NULL,
  `score` double DEFAULT NULL,
  `featured` tinyint(1) DEFAULT NULL,
  `eventDay` date DEFAULT NULL,
  `happenedAt` datetime DEFAULT NULL,
  `startsAt` time(3) DEFAULT NULL,
  `mood` varchar(255) DEFAULT NULL,
  `meta` longtext DEFAULT NULL,
  `category` int(11) DEFAULT NULL,
  `author` int(11) DEFAULT NULL,
  `locale` varchar(255) DEFAULT NULL,
  `published_at` datetime DEFAULT NULL,
  `created_by` int(11) DEFAULT NULL,
  `updated_by` int(11) DEFAULT NULL,
  `created_at` timestamp NULL DEFAULT current_timestamp(),
  `updated_at` timestamp NULL DEFAULT current_timestamp(),
  `legacyCode` varchar(255) DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `articles_slug_unique` (`slug`)
) ENGINE=InnoDB AUTO_INCREMENT=6 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO `articles` VALUES
(1,'A bird 🐦 says \"hi\"','a-bird','# Bird\n\nC:\\path\\ ‘quoted’ and \'plain\'; 100 %',4,9007199254740993,12.50,0.1,1,'1969-07-20','1969-07-20 20:17:40','01:30:00.000','veryLoud','{\"quote\":\"it\'s \\\"q\\\"\",\"path\":\"a\\\\b\",\"list\":[1,\"two\",null,{\"deep\":true}],\"emoji\":\"😀\"}',3,1,'en','2020-06-01 08:00:00',1,2,'2020-01-01 00:01:00','2020-02-01 00:01:00','L-1'),
(2,'Ein Vogel','ein-vogel',NULL,4,-1,-0.01,1e21,1,'1969-07-20','1969-07-20 20:17:40','01:30:00.000','veryLoud','[]',3,1,'de',NULL,2,NULL,'2020-01-01 00:02:00','2020-02-01 00:02:00',NULL),
(3,'Empty','empty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'en',NULL,NULL,NULL,'2020-01-01 00:03:00','2020-02-01 00:03:00',NULL),
(4,'Fish & <chips>','fish','',0,0,3.00,-2.75,0,'2024-02-29','2024-02-29 23:59:59','23:59:59.500','calm','{\"text\":\"only\"}',4,2,'en','2024-03-01 00:00:00',1,1,'2020-01-01 00:04:00','2020-02-01 00:04:00','L-1'),
(5,'Older','older',NULL,7,12,NULL,NULL,NULL,'0999-01-02','1899-12-31 23:00:00',NULL,NULL,'{\"n\":1.5}',3,1,'en','2019-01-01 00:00:00',3,NULL,'2020-01-01 00:05:00','2020-02-01 00:05:00',NULL);
CREATE TABLE `articles__localizations` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `article_id` int(11) DEFAULT NULL,
  `related_article_id` int(11) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=3 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO `articles__localizations` VALUES
(1,2,1),
(2,1,2);
CREATE TABLE `articles_components` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `field` varchar(255) NOT NULL,
  `order` int(10) unsigned NOT NULL,
  `component_type` varchar(255) NOT NULL,
  `component_id` int(11) NOT NULL,
  `article_id` int(10) unsigned NOT NULL,
  PRIMARY KEY (`id`),
  KEY `article_id_fk` (`article_id`),
  CONSTRAINT `article_id_fk` FOREIGN KEY (`article_id`) REFERENCES `articles` (`id`) ON DELETE CASCADE
) ENGINE=InnoDB AUTO_INCREMENT=13 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO `articles_components` VALUES
(1,'seo',1,'components_shared_seos',1,1),
(2,'links',1,'components_shared_links',1,1),
(3,'links',2,'components_shared_links',2,1),
(4,'content',3,'components_blocks_quotes',2,1),
(5,'content',1,'components_blocks_quotes',1,1),
(6,'content',2,'components_blocks_heroes',1,1),
(7,'seo',1,'components_shared_seos',2,2),
(8,'content',1,'components_blocks_heroes',2,2),
(9,'links',1,'components_shared_links',4,4),
(10,'content',2,'components_blocks_quotes',3,4),
(11,'content',1,'components_blocks_reading_lists',1,4),
(12,'content',1,'components_blocks_reading_lists',2,5);
CREATE TABLE `articles_tags__tags_articles` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `article_id` int(11) DEFAULT NULL,
  `tag_id` int(11) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=11 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO `articles_tags__tags_articles` VALUES
(1,1,3),
(2,1,1),
(3,2,2),
(4,4,5),
(5,4,4),
(6,4,3),
(7,5,1),
(8,5,2),
(9,1,999),
(10,1,3);
CREATE TABLE `authors` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `firstName` varchar(255) DEFAULT NULL,
  `LastName` varchar(255) DEFAULT NULL,
  `profile` int(11) DEFAULT NULL,
  `published_at` datetime DEFAULT NULL,
  `created_by` int(11) DEFAULT NULL,
  `updated_by` int(11) DEFAULT NULL,
  `created_at` timestamp NULL DEFAULT current_timestamp(),
  `updated_at` timestamp NULL DEFAULT current_timestamp(),
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=5 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO `authors` VALUES
(1,'Ann','Ó Néill 漢',2,'2020-05-01 10:00:00',3,NULL,'2020-01-01 00:01:00','2020-02-01 00:01:00'),
(2,'Ben','D\'Arcy',1,'2020-05-02 10:00:00',NULL,NULL,'2020-01-01 00:02:00','2020-02-01 00:02:00'),
(3,'Cem',NULL,NULL,NULL,NULL,NULL,'2020-01-01 00:03:00','2020-02-01 00:03:00'),
(4,'Dot','Dot',NULL,'2020-05-03 10:00:00',NULL,NULL,'2020-01-01 00:04:00','2020-02-01 00:04:00');
CREATE TABLE `authors__friends` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `author_id` int(11) DEFAULT NULL,
  `related_author_id` int(11) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=4 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO `authors__friends` VALUES
(1,1,3),
(2,1,2),
(3,4,4);
CREATE TABLE `categories` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `name` varchar(255) NOT NULL,
  `parent` int(11) DEFAULT NULL,
  `created_by` int(11) DEFAULT NULL,
  `updated_by` int(11) DEFAULT NULL,
  `created_at` timestamp NULL DEFAULT current_timestamp(),
  `updated_at` timestamp NULL DEFAULT current_timestamp(),
  PRIMARY KEY (`id`),
  UNIQUE KEY `categories_name_unique` (`name`)
) ENGINE=InnoDB AUTO_INCREMENT=6 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO `categories` VALUES
(1,'World',NULL,2,1,'2020-01-01 00:01:00','2020-02-01 00:01:00'),
(2,'Nature',1,99,1,'2020-01-01 00:02:00','2020-02-01 00:02:00'),
(3,'Birds',2,2,1,'2020-01-01 00:03:00','2020-02-01 00:03:00'),
(4,'Fish',2,2,1,'2020-01-01 00:04:00','2020-02-01 00:04:00'),
(5,'Odd \"ones\"',NULL,2,1,'2020-01-01 00:05:00','2020-02-01 00:05:00');
CREATE TABLE `comments` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `text` longtext DEFAULT NULL,
  `created_by` int(11) DEFAULT NULL,
  `updated_by` int(11) DEFAULT NULL,
  `created_at` timestamp NULL DEFAULT current_timestamp(),
  `updated_at` timestamp NULL DEFAULT current_timestamp(),
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=5 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO `comments` VALUES
(1,'first!',NULL,NULL,'2020-01-01 00:01:00','2020-02-01 00:01:00'),
(2,'on two things',NULL,NULL,'2020-01-01 00:02:00','2020-02-01 00:02:00'),
(3,'on nothing',NULL,NULL,'2020-01-01 00:03:00','2020-02-01 00:03:00'),
(4,'fish?',NULL,NULL,'2020-01-01 00:04:00','2020-02-01 00:04:00');
CREATE TABLE `comments_morph` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `comments_id` int(11) DEFAULT NULL,
  `related_id` int(11) DEFAULT NULL,
  `related_type` longtext DEFAULT NULL,
  `field` longtext DEFAULT NULL,
  `order` int(11) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=5 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO `comments_morph` VALUES
(1,1,1,'articles','comments',1),
(2,2,1,'articles','comments',2),
(3,2,1,'authors','comments',1),
(4,4,4,'articles','comments',1);
CREATE TABLE `components_blocks_heroes` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `title` varchar(255) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=3 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO `components_blocks_heroes` VALUES
(1,'Hero'),
(2,'Held');
CREATE TABLE `components_blocks_heroes_components` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `field` varchar(255) NOT NULL,
  `order` int(10) unsigned NOT NULL,
  `component_type` varchar(255) NOT NULL,
  `component_id` int(11) NOT NULL,
  `components_blocks_hero_id` int(10) unsigned NOT NULL,
  PRIMARY KEY (`id`),
  KEY `components_blocks_hero_id_fk` (`components_blocks_hero_id`),
  CONSTRAINT `components_blocks_hero_id_fk` FOREIGN KEY (`components_blocks_hero_id`) REFERENCES `components_blocks_heroes` (`id`) ON DELETE CASCADE
) ENGINE=InnoDB AUTO_INCREMENT=2 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO `components_blocks_heroes_components` VALUES
(1,'callToAction',1,'components_shared_links',3,1);
CREATE TABLE `components_blocks_quotes` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `text` longtext DEFAULT NULL,
  `saidBy` int(11) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=4 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO `components_blocks_quotes` VALUES
(1,'Tweet',2),
(2,'No one said this',NULL),
(3,'Blub',1);
CREATE TABLE `components_blocks_reading_lists` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=3 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO `components_blocks_reading_lists` VALUES
(1),
(2);
CREATE TABLE `components_blocks_reading_lists__articles` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `components_blocks_reading_list_id` int(11) DEFAULT NULL,
  `article_id` int(11) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=6 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO `components_blocks_reading_lists__articles` VALUES
(1,1,3),
(2,1,1),
(3,2,1),
(4,2,2),
(5,2,4);
CREATE TABLE `components_shared_Keywords` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `word` varchar(255) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=3 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO `components_shared_Keywords` VALUES
(1,'wing'),
(2,'beak');
CREATE TABLE `components_shared_links` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `label` varchar(255) DEFAULT NULL,
  `url` varchar(255) DEFAULT NULL,
  `isExternal` tinyint(1) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=6 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO `components_shared_links` VALUES
(1,'two','https://two.example',1),
(2,'one','/one',NULL),
(3,'go','/go',NULL),
(4,'',NULL,NULL),
(5,'mail','mailto:ida@blog.example',1);
CREATE TABLE `components_shared_seos` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `metaTitle` varchar(255) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=3 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO `components_shared_seos` VALUES
(1,'Birds'),
(2,'Vögel');
CREATE TABLE `components_shared_seos_components` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `field` varchar(255) NOT NULL,
  `order` int(10) unsigned NOT NULL,
  `component_type` varchar(255) NOT NULL,
  `component_id` int(11) NOT NULL,
  `components_shared_seo_id` int(10) unsigned NOT NULL,
  PRIMARY KEY (`id`),
  KEY `components_shared_seo_id_fk` (`components_shared_seo_id`),
  CONSTRAINT `components_shared_seo_id_fk` FOREIGN KEY (`components_shared_seo_id`) REFERENCES `components_shared_seos` (`id`) ON DELETE CASCADE
) ENGINE=InnoDB AUTO_INCREMENT=3 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO `components_shared_seos_components` VALUES
(1,'keywords',1,'components_shared_Keywords',1,1),
(2,'keywords',2,'components_shared_Keywords',2,1);
CREATE TABLE `core_store` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `key` varchar(255) DEFAULT NULL,
  `value` longtext DEFAULT NULL,
  `type` varchar(255) DEFAULT NULL,
  `environment` varchar(255) DEFAULT NULL,
  `tag` varchar(255) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=57 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO `core_store` VALUES
(1,'model_def_strapi::core-store','{\"uid\":\"strapi::core-store\",\"collectionName\":\"core_store\",\"info\":{\"name\":\"core_store\",\"description\":\"\"},\"options\":{\"timestamps\":false},\"pluginOptions\":{\"content-manager\":{\"visible\":false},\"content-type-builder\":{\"visible\":false}},\"attributes\":{\"key\":{\"type\":\"string\"},\"value\":{\"type\":\"text\"},\"type\":{\"type\":\"string\"},\"environment\":{\"type\":\"string\"},\"tag\":{\"type\":\"string\"}}}','object',NULL,NULL),
(2,'model_def_blocks.hero','{\"uid\":\"blocks.hero\",\"collectionName\":\"components_blocks_heroes\",\"info\":{\"name\":\"Hero\",\"icon\":\"star\"},\"options\":{\"timestamps\":false},\"attributes\":{\"title\":{\"type\":\"string\"},\"image\":{\"model\":\"file\",\"via\":\"related\",\"plugin\":\"upload\",\"allowedTypes\":[\"images\",\"files\",\"videos\"],\"required\":false,\"pluginOptions\":{}},\"callToAction\":{\"type\":\"component\",\"repeatable\":false,\"component\":\"shared.link\"}}}','object',NULL,NULL),
(3,'model_def_blocks.quote','{\"uid\":\"blocks.quote\",\"collectionName\":\"components_blocks_quotes\",\"info\":{\"name\":\"Quote\",\"icon\":\"quote-left\"},\"options\":{\"timestamps\":false},\"attributes\":{\"text\":{\"type\":\"text\"},\"saidBy\":{\"model\":\"author\"}}}','object',NULL,NULL),
(4,'model_def_blocks.reading-list','{\"uid\":\"blocks.reading-list\",\"collectionName\":\"components_blocks_reading_lists\",\"info\":{\"name\":\"ReadingList\",\"icon\":\"book\"},\"options\":{\"timestamps\":false},\"attributes\":{\"articles\":{\"collection\":\"article\",\"attribute\":\"article\",\"column\":\"id\",\"isVirtual\":true}}}','object',NULL,NULL),
(5,'model_def_shared.keyword','{\"uid\":\"shared.keyword\",\"collectionName\":\"components_shared_Keywords\",\"info\":{\"name\":\"Keyword\",\"icon\":\"key\"},\"options\":{\"timestamps\":false},\"attributes\":{\"word\":{\"type\":\"string\"}}}','object',NULL,NULL),
(6,'model_def_shared.link','{\"uid\":\"shared.link\",\"collectionName\":\"components_shared_links\",\"info\":{\"name\":\"Link\",\"icon\":\"link\"},\"options\":{\"timestamps\":false},\"attributes\":{\"label\":{\"type\":\"string\"},\"url\":{\"type\":\"string\"},\"isExternal\":{\"type\":\"boolean\",\"default\":false}}}','object',NULL,NULL),
(7,'model_def_shared.seo','{\"uid\":\"shared.seo\",\"collectionName\":\"components_shared_seos\",\"info\":{\"name\":\"Seo\",\"icon\":\"search\"},\"options\":{\"timestamps\":false},\"attributes\":{\"metaTitle\":{\"type\":\"string\"},\"shareImage\":{\"model\":\"file\",\"via\":\"related\",\"plugin\":\"upload\",\"allowedTypes\":[\"images\",\"files\",\"videos\"],\"required\":false,\"pluginOptions\":{}},\"keywords\":{\"type\":\"component\",\"repeatable\":true,\"component\":\"shared.keyword\"}}}','object',NULL,NULL),
(8,'model_def_application::article.article','{\"uid\":\"application::article.article\",\"collectionName\":\"articles\",\"kind\":\"collectionType\",\"info\":{\"name\":\"Article\"},\"options\":{\"increments\":true,\"timestamps\":[\"created_at\",\"updated_at\"],\"draftAndPublish\":true},\"pluginOptions\":{\"i18n\":{\"localized\":true}},\"attributes\":{\"title\":{\"type\":\"string\",\"required\":true,\"pluginOptions\":{\"i18n\":{\"localized\":true}}},\"slug\":{\"type\":\"uid\",\"targetField\":\"title\",\"pluginOptions\":{\"i18n\":{\"localized\":true}}},\"body\":{\"type\":\"richtext\",\"pluginOptions\":{\"i18n\":{\"localized\":true}}},\"readingTime\":{\"type\":\"integer\",\"pluginOptions\":{\"i18n\":{\"localized\":false}}},\"viewCount\":{\"type\":\"biginteger\",\"pluginOptions\":{\"i18n\":{\"localized\":false}}},\"price\":{\"type\":\"decimal\",\"pluginOptions\":{\"i18n\":{\"localized\":false}}},\"score\":{\"type\":\"float\",\"pluginOptions\":{\"i18n\":{\"localized\":false}}},\"featured\":{\"type\":\"boolean\",\"default\":false,\"pluginOptions\":{\"i18n\":{\"localized\":false}}},\"eventDay\":{\"type\":\"date\",\"pluginOptions\":{\"i18n\":{\"localized\":false}}},\"happenedAt\":{\"type\":\"datetime\",\"pluginOptions\":{\"i18n\":{\"localized\":false}}},\"startsAt\":{\"type\":\"time\",\"pluginOptions\":{\"i18n\":{\"localized\":false}}},\"mood\":{\"type\":\"enumeration\",\"enum\":[\"calm\",\"veryLoud\"],\"pluginOptions\":{\"i18n\":{\"localized\":false}}},\"meta\":{\"type\":\"json\",\"pluginOptions\":{\"i18n\":{\"localized\":true}}},\"cover\":{\"model\":\"file\",\"via\":\"related\",\"plugin\":\"upload\",\"allowedTypes\":[\"images\",\"files\",\"videos\"],\"required\":false,\"pluginOptions\":{\"i18n\":{\"localized\":false}}},\"gallery\":{\"collection\":\"file\",\"via\":\"related\",\"plugin\":\"upload\",\"allowedTypes\":[\"images\",\"files\",\"videos\"],\"required\":false,\"pluginOptions\":{\"i18n\":{\"localized\":true}}},\"category\":{\"model\":\"category\",\"via\":\"articles\"},\"tags\":{\"collection\":\"tag\",\"via\":\"articles\",\"dominant\":true,\"attribute\":\"tag\",\"column\":\"id\",\"isVirtual\":true},\"author\":{\"model\":\"author\",\"via\":\"articles\"},\"comments\":{\"collection\":\"comment\",\"via\":\"related\"},\"seo\":{\"type\":\"component\",\"repeatable\":false,\"component\":\"shared.seo\",\"pluginOptions\":{\"i18n\":{\"localized\":true}}},\"links\":{\"type\":\"component\",\"repeatable\":true,\"component\":\"shared.link\",\"pluginOptions\":{\"i18n\":{\"localized\":true}}},\"content\":{\"type\":\"dynamiczone\",\"components\":[\"blocks.hero\",\"blocks.quote\",\"blocks.reading-list\"],\"pluginOptions\":{\"i18n\":{\"localized\":true}}},\"localizations\":{\"writable\":true,\"private\":false,\"configurable\":false,\"visible\":false,\"collection\":\"article\",\"populate\":[\"_id\",\"id\",\"locale\",\"published_at\"],\"attribute\":\"related_article\",\"column\":\"id\",\"isVirtual\":true},\"locale\":{\"writable\":true,\"private\":false,\"configurable\":false,\"visible\":false,\"type\":\"string\"},\"published_at\":{\"type\":\"datetime\",\"configurable\":false,\"writable\":true,\"visible\":false},\"created_by\":{\"model\":\"user\",\"plugin\":\"admin\",\"configurable\":false,\"writable\":false,\"visible\":false,\"private\":true},\"updated_by\":{\"model\":\"user\",\"plugin\":\"admin\",\"configurable\":false,\"writable\":false,\"visible\":false,\"private\":true}}}','object',NULL,NULL),
(9,'model_def_application::author.author','{\"uid\":\"application::author.author\",\"collectionName\":\"authors\",\"kind\":\"collectionType\",\"info\":{\"name\":\"Author\"},\"options\":{\"increments\":true,\"timestamps\":[\"created_at\",\"updated_at\"],\"draftAndPublish\":true},\"attributes\":{\"firstName\":{\"type\":\"string\"},\"LastName\":{\"type\":\"string\"},\"profile\":{\"model\":\"profile\",\"via\":\"author\"},\"articles\":{\"collection\":\"article\",\"via\":\"author\",\"isVirtual\":true},\"friends\":{\"collection\":\"author\",\"attribute\":\"related_author\",\"column\":\"id\",\"isVirtual\":true},\"guestPosts\":{\"collection\":\"guest-post\",\"via\":\"writers\",\"attribute\":\"guest-post\",\"column\":\"id\",\"isVirtual\":true},\"comments\":{\"collection\":\"comment\",\"via\":\"related\"},\"published_at\":{\"type\":\"datetime\",\"configurable\":false,\"writable\":true,\"visible\":false},\"created_by\":{\"model\":\"user\",\"plugin\":\"admin\",\"configurable\":false,\"writable\":false,\"visible\":false,\"private\":true},\"updated_by\":{\"model\":\"user\",\"plugin\":\"admin\",\"configurable\":false,\"writable\":false,\"visible\":false,\"private\":true}}}','object',NULL,NULL),
(10,'model_def_application::category.category','{\"uid\":\"application::category.category\",\"collectionName\":\"categories\",\"kind\":\"collectionType\",\"info\":{\"name\":\"Category\"},\"options\":{\"increments\":true,\"timestamps\":[\"created_at\",\"updated_at\"],\"draftAndPublish\":false},\"attributes\":{\"name\":{\"type\":\"string\",\"required\":true,\"unique\":true},\"parent\":{\"model\":\"category\",\"via\":\"children\"},\"children\":{\"collection\":\"category\",\"via\":\"parent\",\"isVirtual\":true},\"articles\":{\"collection\":\"article\",\"via\":\"category\",\"isVirtual\":true},\"created_by\":{\"model\":\"user\",\"plugin\":\"admin\",\"configurable\":false,\"writable\":false,\"visible\":false,\"private\":true},\"updated_by\":{\"model\":\"user\",\"plugin\":\"admin\",\"configurable\":false,\"writable\":false,\"visible\":false,\"private\":true}}}','object',NULL,NULL),
(11,'model_def_application::comment.comment','{\"uid\":\"application::comment.comment\",\"collectionName\":\"comments\",\"kind\":\"collectionType\",\"info\":{\"name\":\"Comment\"},\"options\":{\"increments\":true,\"timestamps\":[\"created_at\",\"updated_at\"],\"draftAndPublish\":false},\"attributes\":{\"text\":{\"type\":\"text\"},\"related\":{\"collection\":\"*\",\"filter\":\"field\",\"configurable\":false},\"created_by\":{\"model\":\"user\",\"plugin\":\"admin\",\"configurable\":false,\"writable\":false,\"visible\":false,\"private\":true},\"updated_by\":{\"model\":\"user\",\"plugin\":\"admin\",\"configurable\":false,\"writable\":false,\"visible\":false,\"private\":true}}}','object',NULL,NULL),
(12,'model_def_application::guest-post.guest-post','{\"uid\":\"application::guest-post.guest-post\",\"collectionName\":\"guest_posts\",\"kind\":\"collectionType\",\"info\":{\"name\":\"GuestPost\"},\"options\":{\"increments\":true,\"timestamps\":[\"created_at\",\"updated_at\"],\"draftAndPublish\":false},\"attributes\":{\"headLine\":{\"type\":\"string\"},\"writers\":{\"collection\":\"author\",\"via\":\"guestPosts\",\"dominant\":true,\"collectionName\":\"GuestPosts_Writers\",\"attribute\":\"author\",\"column\":\"id\",\"isVirtual\":true},\"editor\":{\"plugin\":\"admin\",\"model\":\"user\"},\"notes\":{\"collection\":\"note\",\"via\":\"subject\"},\"created_by\":{\"model\":\"user\",\"plugin\":\"admin\",\"configurable\":false,\"writable\":false,\"visible\":false,\"private\":true},\"updated_by\":{\"model\":\"user\",\"plugin\":\"admin\",\"configurable\":false,\"writable\":false,\"visible\":false,\"private\":true}}}','object',NULL,NULL),
(13,'model_def_application::imprint.imprint','{\"uid\":\"application::imprint.imprint\",\"collectionName\":\"imprints\",\"kind\":\"singleType\",\"info\":{\"name\":\"Imprint\"},\"options\":{\"increments\":true,\"timestamps\":[\"createdOn\",\"changed_at\"],\"draftAndPublish\":false},\"attributes\":{\"siteName\":{\"type\":\"string\"},\"bestArticle\":{\"model\":\"article\"},\"contact\":{\"type\":\"component\",\"repeatable\":false,\"component\":\"shared.link\"},\"created_by\":{\"model\":\"user\",\"plugin\":\"admin\",\"configurable\":false,\"writable\":false,\"visible\":false,\"private\":true},\"updated_by\":{\"model\":\"user\",\"plugin\":\"admin\",\"configurable\":false,\"writable\":false,\"visible\":false,\"private\":true}}}','object',NULL,NULL),
(14,'model_def_application::note.note','{\"uid\":\"application::note.note\",\"collectionName\":\"notes\",\"kind\":\"collectionType\",\"info\":{\"name\":\"Note\"},\"options\":{\"increments\":true,\"timestamps\":[\"created_at\",\"updated_at\"],\"draftAndPublish\":false},\"attributes\":{\"text\":{\"type\":\"text\"},\"subject\":{\"model\":\"*\",\"filter\":\"field\"},\"created_by\":{\"model\":\"user\",\"plugin\":\"admin\",\"configurable\":false,\"writable\":false,\"visible\":false,\"private\":true},\"updated_by\":{\"model\":\"user\",\"plugin\":\"admin\",\"configurable\":false,\"writable\":false,\"visible\":false,\"private\":true}}}','object',NULL,NULL),
(15,'model_def_application::profile.profile','{\"uid\":\"application::profile.profile\",\"collectionName\":\"profiles\",\"kind\":\"collectionType\",\"info\":{\"name\":\"Profile\"},\"options\":{\"increments\":true,\"timestamps\":[\"created_at\",\"updated_at\"],\"draftAndPublish\":false},\"attributes\":{\"bio\":{\"type\":\"text\"},\"avatar\":{\"model\":\"file\",\"via\":\"related\",\"plugin\":\"upload\",\"allowedTypes\":[\"images\",\"files\",\"videos\"],\"required\":false,\"pluginOptions\":{}},\"author\":{\"model\":\"author\",\"via\":\"profile\"},\"created_by\":{\"model\":\"user\",\"plugin\":\"admin\",\"configurable\":false,\"writable\":false,\"visible\":false,\"private\":true},\"updated_by\":{\"model\":\"user\",\"plugin\":\"admin\",\"configurable\":false,\"writable\":false,\"visible\":false,\"private\":true}}}','object',NULL,NULL),
(16,'model_def_application::tag.tag','{\"uid\":\"application::tag.tag\",\"collectionName\":\"Tags\",\"kind\":\"collectionType\",\"info\":{\"name\":\"Tag\"},\"options\":{\"increments\":true,\"timestamps\":[\"created_at\",\"updated_at\"],\"draftAndPublish\":false},\"attributes\":{\"label\":{\"type\":\"string\"},\"articles\":{\"collection\":\"article\",\"via\":\"tags\",\"attribute\":\"article\",\"column\":\"id\",\"isVirtual\":true},\"created_by\":{\"model\":\"user\",\"plugin\":\"admin\",\"configurable\":false,\"writable\":false,\"visible\":false,\"private\":true},\"updated_by\":{\"model\":\"user\",\"plugin\":\"admin\",\"configurable\":false,\"writable\":false,\"visible\":false,\"private\":true}}}','object',NULL,NULL),
(17,'model_def_strapi::webhooks','{\"uid\":\"strapi::webhooks\",\"collectionName\":\"strapi_webhooks\",\"info\":{\"name\":\"Strapi webhooks\",\"description\":\"\"},\"options\":{\"timestamps\":false},\"pluginOptions\":{\"content-manager\":{\"visible\":false},\"content-type-builder\":{\"visible\":false}},\"attributes\":{\"name\":{\"type\":\"string\"},\"url\":{\"type\":\"text\"},\"headers\":{\"type\":\"json\"},\"events\":{\"type\":\"json\"},\"enabled\":{\"type\":\"boolean\"}}}','object',NULL,NULL),
(18,'model_def_strapi::permission','{\"uid\":\"strapi::permission\",\"collectionName\":\"strapi_permission\",\"kind\":\"collectionType\",\"info\":{\"name\":\"Permission\",\"description\":\"\"},\"options\":{\"timestamps\":[\"created_at\",\"updated_at\"]},\"pluginOptions\":{\"content-manager\":{\"visible\":false},\"content-type-builder\":{\"visible\":false}},\"attributes\":{\"action\":{\"type\":\"string\",\"minLength\":1,\"configurable\":false,\"required\":true},\"subject\":{\"type\":\"string\",\"minLength\":1,\"configurable\":false,\"required\":false},\"properties\":{\"type\":\"json\",\"configurable\":false,\"required\":false,\"default\":{}},\"conditions\":{\"type\":\"json\",\"configurable\":false,\"required\":false,\"default\":[]},\"role\":{\"configurable\":false,\"model\":\"role\",\"plugin\":\"admin\"}}}','object',NULL,NULL),
(19,'model_def_strapi::role','{\"uid\":\"strapi::role\",\"collectionName\":\"strapi_role\",\"kind\":\"collectionType\",\"info\":{\"name\":\"Role\",\"description\":\"\"},\"options\":{\"timestamps\":[\"created_at\",\"updated_at\"]},\"pluginOptions\":{\"content-manager\":{\"visible\":false},\"content-type-builder\":{\"visible\":false}},\"attributes\":{\"name\":{\"type\":\"string\",\"minLength\":1,\"unique\":true,\"configurable\":false,\"required\":true},\"code\":{\"type\":\"string\",\"minLength\":1,\"unique\":true,\"configurable\":false,\"required\":true},\"description\":{\"type\":\"string\",\"configurable\":false},\"users\":{\"configurable\":false,\"collection\":\"user\",\"via\":\"roles\",\"plugin\":\"admin\",\"attribute\":\"user\",\"column\":\"id\",\"isVirtual\":true},\"permissions\":{\"configurable\":false,\"plugin\":\"admin\",\"collection\":\"permission\",\"via\":\"role\",\"isVirtual\":true}}}','object',NULL,NULL);
INSERT INTO `core_store` VALUES
(20,'model_def_strapi::user','{\"uid\":\"strapi::user\",\"collectionName\":\"strapi_administrator\",\"kind\":\"collectionType\",\"info\":{\"name\":\"User\",\"description\":\"\"},\"options\":{\"timestamps\":false},\"pluginOptions\":{\"content-manager\":{\"visible\":false},\"content-type-builder\":{\"visible\":false}},\"attributes\":{\"firstname\":{\"type\":\"string\",\"unique\":false,\"minLength\":1,\"configurable\":false,\"required\":false},\"lastname\":{\"type\":\"string\",\"unique\":false,\"minLength\":1,\"configurable\":false,\"required\":false},\"username\":{\"type\":\"string\",\"unique\":false,\"configurable\":false,\"required\":false},\"email\":{\"type\":\"email\",\"minLength\":6,\"configurable\":false,\"required\":true,\"unique\":true,\"private\":true},\"password\":{\"type\":\"password\",\"minLength\":6,\"configurable\":false,\"required\":false,\"private\":true},\"resetPasswordToken\":{\"type\":\"string\",\"configurable\":false,\"private\":true},\"registrationToken\":{\"type\":\"string\",\"configurable\":false,\"private\":true},\"isActive\":{\"type\":\"boolean\",\"default\":false,\"configurable\":false,\"private\":true},\"roles\":{\"collection\":\"role\",\"collectionName\":\"strapi_users_roles\",\"via\":\"users\",\"dominant\":true,\"plugin\":\"admin\",\"configurable\":false,\"private\":true,\"attribute\":\"role\",\"column\":\"id\",\"isVirtual\":true},\"blocked\":{\"type\":\"boolean\",\"default\":false,\"configurable\":false,\"private\":true},\"preferedLanguage\":{\"type\":\"string\",\"configurable\":false,\"required\":false}}}','object',NULL,NULL),
(21,'model_def_plugins::users-permissions.permission','{\"uid\":\"plugins::users-permissions.permission\",\"collectionName\":\"users-permissions_permission\",\"kind\":\"collectionType\",\"info\":{\"name\":\"permission\",\"description\":\"\"},\"options\":{\"timestamps\":false},\"pluginOptions\":{\"content-manager\":{\"visible\":false}},\"attributes\":{\"type\":{\"type\":\"string\",\"required\":true,\"configurable\":false},\"controller\":{\"type\":\"string\",\"required\":true,\"configurable\":false},\"action\":{\"type\":\"string\",\"required\":true,\"configurable\":false},\"enabled\":{\"type\":\"boolean\",\"required\":true,\"configurable\":false},\"policy\":{\"type\":\"string\",\"configurable\":false},\"role\":{\"model\":\"role\",\"via\":\"permissions\",\"plugin\":\"users-permissions\",\"configurable\":false},\"created_by\":{\"model\":\"user\",\"plugin\":\"admin\",\"configurable\":false,\"writable\":false,\"visible\":false,\"private\":true},\"updated_by\":{\"model\":\"user\",\"plugin\":\"admin\",\"configurable\":false,\"writable\":false,\"visible\":false,\"private\":true}}}','object',NULL,NULL),
(22,'model_def_plugins::users-permissions.role','{\"uid\":\"plugins::users-permissions.role\",\"collectionName\":\"users-permissions_role\",\"kind\":\"collectionType\",\"info\":{\"name\":\"role\",\"description\":\"\"},\"options\":{\"timestamps\":false},\"pluginOptions\":{\"content-manager\":{\"visible\":false}},\"attributes\":{\"name\":{\"type\":\"string\",\"minLength\":3,\"required\":true,\"configurable\":false},\"description\":{\"type\":\"string\",\"configurable\":false},\"type\":{\"type\":\"string\",\"unique\":true,\"configurable\":false},\"permissions\":{\"collection\":\"permission\",\"via\":\"role\",\"plugin\":\"users-permissions\",\"configurable\":false,\"isVirtual\":true},\"users\":{\"collection\":\"user\",\"via\":\"role\",\"configurable\":false,\"plugin\":\"users-permissions\",\"isVirtual\":true},\"created_by\":{\"model\":\"user\",\"plugin\":\"admin\",\"configurable\":false,\"writable\":false,\"visible\":false,\"private\":true},\"updated_by\":{\"model\":\"user\",\"plugin\":\"admin\",\"configurable\":false,\"writable\":false,\"visible\":false,\"private\":true}}}','object',NULL,NULL),
(23,'model_def_plugins::users-permissions.user','{\"uid\":\"plugins::users-permissions.user\",\"collectionName\":\"users-permissions_user\",\"kind\":\"collectionType\",\"info\":{\"name\":\"user\",\"description\":\"\"},\"options\":{\"draftAndPublish\":false,\"timestamps\":[\"created_at\",\"updated_at\"]},\"attributes\":{\"username\":{\"type\":\"string\",\"minLength\":3,\"unique\":true,\"configurable\":false,\"required\":true},\"email\":{\"type\":\"email\",\"minLength\":6,\"configurable\":false,\"required\":true},\"provider\":{\"type\":\"string\",\"configurable\":false},\"password\":{\"type\":\"password\",\"minLength\":6,\"configurable\":false,\"private\":true},\"resetPasswordToken\":{\"type\":\"string\",\"configurable\":false,\"private\":true},\"confirmationToken\":{\"type\":\"string\",\"configurable\":false,\"private\":true},\"confirmed\":{\"type\":\"boolean\",\"default\":false,\"configurable\":false},\"blocked\":{\"type\":\"boolean\",\"default\":false,\"configurable\":false},\"role\":{\"model\":\"role\",\"via\":\"users\",\"plugin\":\"users-permissions\",\"configurable\":false},\"nickName\":{\"type\":\"string\"},\"favoriteTags\":{\"collection\":\"tag\",\"attribute\":\"tag\",\"column\":\"id\",\"isVirtual\":true},\"avatar\":{\"model\":\"file\",\"via\":\"related\",\"plugin\":\"upload\",\"allowedTypes\":[\"images\",\"files\",\"videos\"],\"required\":false,\"pluginOptions\":{}},\"created_by\":{\"model\":\"user\",\"plugin\":\"admin\",\"configurable\":false,\"writable\":false,\"visible\":false,\"private\":true},\"updated_by\":{\"model\":\"user\",\"plugin\":\"admin\",\"configurable\":false,\"writable\":false,\"visible\":false,\"private\":true}}}','object',NULL,NULL),
(24,'model_def_plugins::upload.file','{\"uid\":\"plugins::upload.file\",\"collectionName\":\"upload_file\",\"kind\":\"collectionType\",\"info\":{\"name\":\"file\",\"description\":\"\"},\"options\":{\"timestamps\":[\"created_at\",\"updated_at\"]},\"pluginOptions\":{\"content-manager\":{\"visible\":false},\"content-type-builder\":{\"visible\":false}},\"attributes\":{\"name\":{\"type\":\"string\",\"configurable\":false,\"required\":true},\"alternativeText\":{\"type\":\"string\",\"configurable\":false},\"caption\":{\"type\":\"string\",\"configurable\":false},\"width\":{\"type\":\"integer\",\"configurable\":false},\"height\":{\"type\":\"integer\",\"configurable\":false},\"formats\":{\"type\":\"json\",\"configurable\":false},\"hash\":{\"type\":\"string\",\"configurable\":false,\"required\":true},\"ext\":{\"type\":\"string\",\"configurable\":false},\"mime\":{\"type\":\"string\",\"configurable\":false,\"required\":true},\"size\":{\"type\":\"decimal\",\"configurable\":false,\"required\":true},\"url\":{\"type\":\"string\",\"configurable\":false,\"required\":true},\"previewUrl\":{\"type\":\"string\",\"configurable\":false},\"provider\":{\"type\":\"string\",\"configurable\":false,\"required\":true},\"provider_metadata\":{\"type\":\"json\",\"configurable\":false},\"related\":{\"collection\":\"*\",\"filter\":\"field\",\"configurable\":false},\"created_by\":{\"model\":\"user\",\"plugin\":\"admin\",\"configurable\":false,\"writable\":false,\"visible\":false,\"private\":true},\"updated_by\":{\"model\":\"user\",\"plugin\":\"admin\",\"configurable\":false,\"writable\":false,\"visible\":false,\"private\":true}}}','object',NULL,NULL),
(25,'model_def_plugins::i18n.locale','{\"uid\":\"plugins::i18n.locale\",\"collectionName\":\"i18n_locales\",\"kind\":\"collectionType\",\"info\":{\"name\":\"locale\",\"description\":\"\"},\"options\":{\"timestamps\":[\"created_at\",\"updated_at\"]},\"pluginOptions\":{\"content-manager\":{\"visible\":false},\"content-type-builder\":{\"visible\":false}},\"attributes\":{\"name\":{\"type\":\"string\",\"min\":1,\"max\":50,\"configurable\":false},\"code\":{\"type\":\"string\",\"unique\":true,\"configurable\":false},\"created_by\":{\"model\":\"user\",\"plugin\":\"admin\",\"configurable\":false,\"writable\":false,\"visible\":false,\"private\":true},\"updated_by\":{\"model\":\"user\",\"plugin\":\"admin\",\"configurable\":false,\"writable\":false,\"visible\":false,\"private\":true}}}','object',NULL,NULL),
(26,'plugin_users-permissions_grant','{\"email\":{\"enabled\":true,\"icon\":\"envelope\"},\"discord\":{\"enabled\":false,\"icon\":\"discord\",\"key\":\"\",\"secret\":\"\",\"callback\":\"/auth/discord/callback\",\"scope\":[\"identify\",\"email\"]},\"facebook\":{\"enabled\":false,\"icon\":\"facebook-square\",\"key\":\"\",\"secret\":\"\",\"callback\":\"/auth/facebook/callback\",\"scope\":[\"email\"]},\"google\":{\"enabled\":false,\"icon\":\"google\",\"key\":\"\",\"secret\":\"\",\"callback\":\"/auth/google/callback\",\"scope\":[\"email\"]},\"github\":{\"enabled\":false,\"icon\":\"github\",\"key\":\"\",\"secret\":\"\",\"callback\":\"/auth/github/callback\",\"scope\":[\"user\",\"user:email\"]},\"microsoft\":{\"enabled\":false,\"icon\":\"windows\",\"key\":\"\",\"secret\":\"\",\"callback\":\"/auth/microsoft/callback\",\"scope\":[\"user.read\"]},\"twitter\":{\"enabled\":false,\"icon\":\"twitter\",\"key\":\"\",\"secret\":\"\",\"callback\":\"/auth/twitter/callback\"},\"instagram\":{\"enabled\":false,\"icon\":\"instagram\",\"key\":\"\",\"secret\":\"\",\"callback\":\"/auth/instagram/callback\",\"scope\":[\"user_profile\"]},\"vk\":{\"enabled\":false,\"icon\":\"vk\",\"key\":\"\",\"secret\":\"\",\"callback\":\"/auth/vk/callback\",\"scope\":[\"email\"]},\"twitch\":{\"enabled\":false,\"icon\":\"twitch\",\"key\":\"\",\"secret\":\"\",\"callback\":\"/auth/twitch/callback\",\"scope\":[\"user:read:email\"]},\"linkedin\":{\"enabled\":false,\"icon\":\"linkedin\",\"key\":\"\",\"secret\":\"\",\"callback\":\"/auth/linkedin/callback\",\"scope\":[\"r_liteprofile\",\"r_emailaddress\"]},\"cognito\":{\"enabled\":false,\"icon\":\"aws\",\"key\":\"\",\"secret\":\"\",\"subdomain\":\"my.subdomain.com\",\"callback\":\"/auth/cognito/callback\",\"scope\":[\"email\",\"openid\",\"profile\"]},\"reddit\":{\"enabled\":false,\"icon\":\"reddit\",\"key\":\"\",\"secret\":\"\",\"state\":true,\"callback\":\"/auth/reddit/callback\",\"scope\":[\"identity\"]},\"auth0\":{\"enabled\":false,\"icon\":\"\",\"key\":\"\",\"secret\":\"\",\"subdomain\":\"my-tenant.eu\",\"callback\":\"/auth/auth0/callback\",\"scope\":[\"openid\",\"email\",\"profile\"]},\"cas\":{\"enabled\":false,\"icon\":\"book\",\"key\":\"\",\"secret\":\"\",\"callback\":\"/auth/cas/callback\",\"scope\":[\"openid email\"],\"subdomain\":\"my.subdomain.com/cas\"}}','object','',''),
(27,'plugin_upload_settings','{\"sizeOptimization\":true,\"responsiveDimensions\":true}','object','development',''),
(28,'plugin_i18n_default_locale','\"en\"','string','',''),
(29,'plugin_content_manager_configuration_components::blocks.hero','{\"uid\":\"blocks.hero\",\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"mainField\":\"title\",\"defaultSortBy\":\"title\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"Id\",\"searchable\":true,\"sortable\":true}},\"title\":{\"edit\":{\"label\":\"Title\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Title\",\"searchable\":true,\"sortable\":true}},\"image\":{\"edit\":{\"label\":\"Image\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Image\",\"searchable\":false,\"sortable\":false}},\"callToAction\":{\"edit\":{\"label\":\"CallToAction\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"CallToAction\",\"searchable\":false,\"sortable\":false}}},\"layouts\":{\"list\":[\"id\",\"title\",\"image\"],\"editRelations\":[],\"edit\":[[{\"name\":\"title\",\"size\":6},{\"name\":\"image\",\"size\":6}],[{\"name\":\"callToAction\",\"size\":12}]]},\"isComponent\":true}','object','',''),
(30,'plugin_content_manager_configuration_components::blocks.quote','{\"uid\":\"blocks.quote\",\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"mainField\":\"id\",\"defaultSortBy\":\"id\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"Id\",\"searchable\":true,\"sortable\":true}},\"text\":{\"edit\":{\"label\":\"Text\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Text\",\"searchable\":true,\"sortable\":true}},\"saidBy\":{\"edit\":{\"label\":\"SaidBy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"firstName\"},\"list\":{\"label\":\"SaidBy\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"text\",\"saidBy\"],\"editRelations\":[],\"edit\":[[{\"name\":\"text\",\"size\":6},{\"name\":\"saidBy\",\"size\":6}]]},\"isComponent\":true}','object','',''),
(31,'plugin_content_manager_configuration_components::blocks.reading-list','{\"uid\":\"blocks.reading-list\",\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"mainField\":\"id\",\"defaultSortBy\":\"id\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"Id\",\"searchable\":true,\"sortable\":true}},\"articles\":{\"edit\":{\"label\":\"Articles\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"title\"},\"list\":{\"label\":\"Articles\",\"searchable\":false,\"sortable\":false}}},\"layouts\":{\"list\":[\"id\",\"articles\"],\"editRelations\":[],\"edit\":[[{\"name\":\"articles\",\"size\":6}]]},\"isComponent\":true}','object','',''),
(32,'plugin_content_manager_configuration_components::shared.keyword','{\"uid\":\"shared.keyword\",\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"mainField\":\"word\",\"defaultSortBy\":\"word\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"Id\",\"searchable\":true,\"sortable\":true}},\"word\":{\"edit\":{\"label\":\"Word\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Word\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"word\"],\"editRelations\":[],\"edit\":[[{\"name\":\"word\",\"size\":6}]]},\"isComponent\":true}','object','',''),
(33,'plugin_content_manager_configuration_components::shared.link','{\"uid\":\"shared.link\",\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"mainField\":\"label\",\"defaultSortBy\":\"label\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"Id\",\"searchable\":true,\"sortable\":true}},\"label\":{\"edit\":{\"label\":\"Label\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Label\",\"searchable\":true,\"sortable\":true}},\"url\":{\"edit\":{\"label\":\"Url\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Url\",\"searchable\":true,\"sortable\":true}},\"isExternal\":{\"edit\":{\"label\":\"IsExternal\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"IsExternal\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"label\",\"url\",\"isExternal\"],\"editRelations\":[],\"edit\":[[{\"name\":\"label\",\"size\":6},{\"name\":\"url\",\"size\":6}],[{\"name\":\"isExternal\",\"size\":4}]]},\"isComponent\":true}','object','','');
INSERT INTO `core_store` VALUES
(34,'plugin_content_manager_configuration_components::shared.seo','{\"uid\":\"shared.seo\",\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"mainField\":\"metaTitle\",\"defaultSortBy\":\"metaTitle\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"Id\",\"searchable\":true,\"sortable\":true}},\"metaTitle\":{\"edit\":{\"label\":\"MetaTitle\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"MetaTitle\",\"searchable\":true,\"sortable\":true}},\"shareImage\":{\"edit\":{\"label\":\"ShareImage\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"ShareImage\",\"searchable\":false,\"sortable\":false}},\"keywords\":{\"edit\":{\"label\":\"Keywords\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Keywords\",\"searchable\":false,\"sortable\":false}}},\"layouts\":{\"list\":[\"id\",\"metaTitle\",\"shareImage\"],\"editRelations\":[],\"edit\":[[{\"name\":\"metaTitle\",\"size\":6},{\"name\":\"shareImage\",\"size\":6}],[{\"name\":\"keywords\",\"size\":12}]]},\"isComponent\":true}','object','',''),
(35,'plugin_users-permissions_email','{\"reset_password\":{\"display\":\"Email.template.reset_password\",\"icon\":\"sync\",\"options\":{\"from\":{\"name\":\"Administration Panel\",\"email\":\"no-reply@strapi.io\"},\"response_email\":\"\",\"object\":\"Reset password\",\"message\":\"<p>We heard that you lost your password. Sorry about that!</p>\\n\\n<p>But don’t worry! You can use the following link to reset your password:</p>\\n<p><%= URL %>?code=<%= TOKEN %></p>\\n\\n<p>Thanks.</p>\"}},\"email_confirmation\":{\"display\":\"Email.template.email_confirmation\",\"icon\":\"check-square\",\"options\":{\"from\":{\"name\":\"Administration Panel\",\"email\":\"no-reply@strapi.io\"},\"response_email\":\"\",\"object\":\"Account confirmation\",\"message\":\"<p>Thank you for registering!</p>\\n\\n<p>You have to confirm your email address. Please click on the link below.</p>\\n\\n<p><%= URL %>?confirmation=<%= CODE %></p>\\n\\n<p>Thanks.</p>\"}}}','object','',''),
(36,'plugin_content_manager_configuration_content_types::application::article.article','{\"uid\":\"application::article.article\",\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"mainField\":\"title\",\"defaultSortBy\":\"title\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"Id\",\"searchable\":true,\"sortable\":true}},\"title\":{\"edit\":{\"label\":\"Title\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Title\",\"searchable\":true,\"sortable\":true}},\"slug\":{\"edit\":{\"label\":\"Slug\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Slug\",\"searchable\":true,\"sortable\":true}},\"body\":{\"edit\":{\"label\":\"Body\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Body\",\"searchable\":false,\"sortable\":false}},\"readingTime\":{\"edit\":{\"label\":\"ReadingTime\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"ReadingTime\",\"searchable\":true,\"sortable\":true}},\"viewCount\":{\"edit\":{\"label\":\"ViewCount\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"ViewCount\",\"searchable\":true,\"sortable\":true}},\"price\":{\"edit\":{\"label\":\"Price\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Price\",\"searchable\":true,\"sortable\":true}},\"score\":{\"edit\":{\"label\":\"Score\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Score\",\"searchable\":true,\"sortable\":true}},\"featured\":{\"edit\":{\"label\":\"Featured\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Featured\",\"searchable\":true,\"sortable\":true}},\"eventDay\":{\"edit\":{\"label\":\"EventDay\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"EventDay\",\"searchable\":true,\"sortable\":true}},\"happenedAt\":{\"edit\":{\"label\":\"HappenedAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"HappenedAt\",\"searchable\":true,\"sortable\":true}},\"startsAt\":{\"edit\":{\"label\":\"StartsAt\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"StartsAt\",\"searchable\":true,\"sortable\":true}},\"mood\":{\"edit\":{\"label\":\"Mood\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Mood\",\"searchable\":true,\"sortable\":true}},\"meta\":{\"edit\":{\"label\":\"Meta\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Meta\",\"searchable\":false,\"sortable\":false}},\"cover\":{\"edit\":{\"label\":\"Cover\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Cover\",\"searchable\":false,\"sortable\":false}},\"gallery\":{\"edit\":{\"label\":\"Gallery\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Gallery\",\"searchable\":false,\"sortable\":false}},\"category\":{\"edit\":{\"label\":\"Category\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"name\"},\"list\":{\"label\":\"Category\",\"searchable\":true,\"sortable\":true}},\"tags\":{\"edit\":{\"label\":\"Tags\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"label\"},\"list\":{\"label\":\"Tags\",\"searchable\":false,\"sortable\":false}},\"author\":{\"edit\":{\"label\":\"Author\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"firstName\"},\"list\":{\"label\":\"Author\",\"searchable\":true,\"sortable\":true}},\"comments\":{\"edit\":{\"label\":\"Comments\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"id\"},\"list\":{\"label\":\"Comments\",\"searchable\":false,\"sortable\":false}},\"seo\":{\"edit\":{\"label\":\"Seo\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Seo\",\"searchable\":false,\"sortable\":false}},\"links\":{\"edit\":{\"label\":\"Links\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Links\",\"searchable\":false,\"sortable\":false}},\"content\":{\"edit\":{\"label\":\"Content\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Content\",\"searchable\":false,\"sortable\":false}},\"created_at\":{\"edit\":{\"label\":\"Created_at\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"Created_at\",\"searchable\":true,\"sortable\":true}},\"updated_at\":{\"edit\":{\"label\":\"Updated_at\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"Updated_at\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"title\",\"slug\",\"readingTime\"],\"editRelations\":[\"category\",\"tags\",\"author\",\"comments\"],\"edit\":[[{\"name\":\"title\",\"size\":6},{\"name\":\"slug\",\"size\":6}],[{\"name\":\"body\",\"size\":12}],[{\"name\":\"readingTime\",\"size\":4},{\"name\":\"viewCount\",\"size\":4},{\"name\":\"price\",\"size\":4}],[{\"name\":\"score\",\"size\":4},{\"name\":\"featured\",\"size\":4},{\"name\":\"eventDay\",\"size\":4}],[{\"name\":\"happenedAt\",\"size\":6},{\"name\":\"startsAt\",\"size\":4}],[{\"name\":\"mood\",\"size\":6}],[{\"name\":\"meta\",\"size\":12}],[{\"name\":\"cover\",\"size\":6},{\"name\":\"gallery\",\"size\":6}],[{\"name\":\"seo\",\"size\":12}],[{\"name\":\"links\",\"size\":12}],[{\"name\":\"content\",\"size\":12}]]}}','object','',''),
(37,'plugin_content_manager_configuration_content_types::application::author.author','{\"uid\":\"application::author.author\",\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"mainField\":\"firstName\",\"defaultSortBy\":\"firstName\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"Id\",\"searchable\":true,\"sortable\":true}},\"firstName\":{\"edit\":{\"label\":\"FirstName\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"FirstName\",\"searchable\":true,\"sortable\":true}},\"LastName\":{\"edit\":{\"label\":\"LastName\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"LastName\",\"searchable\":true,\"sortable\":true}},\"profile\":{\"edit\":{\"label\":\"Profile\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"id\"},\"list\":{\"label\":\"Profile\",\"searchable\":true,\"sortable\":true}},\"articles\":{\"edit\":{\"label\":\"Articles\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"title\"},\"list\":{\"label\":\"Articles\",\"searchable\":false,\"sortable\":false}},\"friends\":{\"edit\":{\"label\":\"Friends\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"firstName\"},\"list\":{\"label\":\"Friends\",\"searchable\":false,\"sortable\":false}},\"guestPosts\":{\"edit\":{\"label\":\"GuestPosts\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"headLine\"},\"list\":{\"label\":\"GuestPosts\",\"searchable\":false,\"sortable\":false}},\"comments\":{\"edit\":{\"label\":\"Comments\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"id\"},\"list\":{\"label\":\"Comments\",\"searchable\":false,\"sortable\":false}},\"created_at\":{\"edit\":{\"label\":\"Created_at\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"Created_at\",\"searchable\":true,\"sortable\":true}},\"updated_at\":{\"edit\":{\"label\":\"Updated_at\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"Updated_at\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"firstName\",\"LastName\",\"profile\"],\"editRelations\":[\"profile\",\"articles\",\"friends\",\"guestPosts\",\"comments\"],\"edit\":[[{\"name\":\"firstName\",\"size\":6},{\"name\":\"LastName\",\"size\":6}]]}}','object','',''),
(38,'plugin_content_manager_configuration_content_types::application::category.category','{\"uid\":\"application::category.category\",\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"mainField\":\"name\",\"defaultSortBy\":\"name\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"Id\",\"searchable\":true,\"sortable\":true}},\"name\":{\"edit\":{\"label\":\"Name\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Name\",\"searchable\":true,\"sortable\":true}},\"parent\":{\"edit\":{\"label\":\"Parent\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"name\"},\"list\":{\"label\":\"Parent\",\"searchable\":true,\"sortable\":true}},\"children\":{\"edit\":{\"label\":\"Children\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"name\"},\"list\":{\"label\":\"Children\",\"searchable\":false,\"sortable\":false}},\"articles\":{\"edit\":{\"label\":\"Articles\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"title\"},\"list\":{\"label\":\"Articles\",\"searchable\":false,\"sortable\":false}},\"created_at\":{\"edit\":{\"label\":\"Created_at\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"Created_at\",\"searchable\":true,\"sortable\":true}},\"updated_at\":{\"edit\":{\"label\":\"Updated_at\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"Updated_at\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"name\",\"parent\",\"children\"],\"editRelations\":[\"parent\",\"children\",\"articles\"],\"edit\":[[{\"name\":\"name\",\"size\":6}]]}}','object','',''),
(39,'plugin_content_manager_configuration_content_types::application::comment.comment','{\"uid\":\"application::comment.comment\",\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"mainField\":\"id\",\"defaultSortBy\":\"id\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"Id\",\"searchable\":true,\"sortable\":true}},\"text\":{\"edit\":{\"label\":\"Text\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Text\",\"searchable\":true,\"sortable\":true}},\"related\":{\"edit\":{\"label\":\"Related\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Related\",\"searchable\":false,\"sortable\":false}},\"created_at\":{\"edit\":{\"label\":\"Created_at\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"Created_at\",\"searchable\":true,\"sortable\":true}},\"updated_at\":{\"edit\":{\"label\":\"Updated_at\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"Updated_at\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"text\",\"created_at\",\"updated_at\"],\"editRelations\":[\"related\"],\"edit\":[[{\"name\":\"text\",\"size\":6}]]}}','object','',''),
(40,'plugin_content_manager_configuration_content_types::application::guest-post.guest-post','{\"uid\":\"application::guest-post.guest-post\",\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"mainField\":\"headLine\",\"defaultSortBy\":\"headLine\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"Id\",\"searchable\":true,\"sortable\":true}},\"headLine\":{\"edit\":{\"label\":\"HeadLine\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"HeadLine\",\"searchable\":true,\"sortable\":true}},\"writers\":{\"edit\":{\"label\":\"Writers\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"firstName\"},\"list\":{\"label\":\"Writers\",\"searchable\":false,\"sortable\":false}},\"editor\":{\"edit\":{\"label\":\"Editor\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"Editor\",\"searchable\":true,\"sortable\":true}},\"notes\":{\"edit\":{\"label\":\"Notes\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"id\"},\"list\":{\"label\":\"Notes\",\"searchable\":false,\"sortable\":false}},\"created_at\":{\"edit\":{\"label\":\"Created_at\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"Created_at\",\"searchable\":true,\"sortable\":true}},\"updated_at\":{\"edit\":{\"label\":\"Updated_at\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"Updated_at\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"headLine\",\"writers\",\"editor\"],\"editRelations\":[\"writers\",\"editor\",\"notes\"],\"edit\":[[{\"name\":\"headLine\",\"size\":6}]]}}','object','','');
INSERT INTO `core_store` VALUES
(41,'plugin_content_manager_configuration_content_types::application::imprint.imprint','{\"uid\":\"application::imprint.imprint\",\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"mainField\":\"siteName\",\"defaultSortBy\":\"siteName\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"Id\",\"searchable\":true,\"sortable\":true}},\"siteName\":{\"edit\":{\"label\":\"SiteName\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"SiteName\",\"searchable\":true,\"sortable\":true}},\"bestArticle\":{\"edit\":{\"label\":\"BestArticle\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"title\"},\"list\":{\"label\":\"BestArticle\",\"searchable\":true,\"sortable\":true}},\"contact\":{\"edit\":{\"label\":\"Contact\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Contact\",\"searchable\":false,\"sortable\":false}},\"createdOn\":{\"edit\":{\"label\":\"CreatedOn\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"CreatedOn\",\"searchable\":true,\"sortable\":true}},\"changed_at\":{\"edit\":{\"label\":\"Changed_at\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"Changed_at\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"siteName\",\"bestArticle\",\"createdOn\"],\"editRelations\":[\"bestArticle\"],\"edit\":[[{\"name\":\"siteName\",\"size\":6}],[{\"name\":\"contact\",\"size\":12}]]}}','object','',''),
(42,'plugin_content_manager_configuration_content_types::application::note.note','{\"uid\":\"application::note.note\",\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"mainField\":\"id\",\"defaultSortBy\":\"id\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"Id\",\"searchable\":true,\"sortable\":true}},\"text\":{\"edit\":{\"label\":\"Text\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Text\",\"searchable\":true,\"sortable\":true}},\"subject\":{\"edit\":{\"label\":\"Subject\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Subject\",\"searchable\":false,\"sortable\":false}},\"created_at\":{\"edit\":{\"label\":\"Created_at\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"Created_at\",\"searchable\":true,\"sortable\":true}},\"updated_at\":{\"edit\":{\"label\":\"Updated_at\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"Updated_at\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"text\",\"created_at\",\"updated_at\"],\"editRelations\":[\"subject\"],\"edit\":[[{\"name\":\"text\",\"size\":6}]]}}','object','',''),
(43,'plugin_content_manager_configuration_content_types::application::profile.profile','{\"uid\":\"application::profile.profile\",\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"mainField\":\"id\",\"defaultSortBy\":\"id\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"Id\",\"searchable\":true,\"sortable\":true}},\"bio\":{\"edit\":{\"label\":\"Bio\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Bio\",\"searchable\":true,\"sortable\":true}},\"avatar\":{\"edit\":{\"label\":\"Avatar\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Avatar\",\"searchable\":false,\"sortable\":false}},\"author\":{\"edit\":{\"label\":\"Author\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"firstName\"},\"list\":{\"label\":\"Author\",\"searchable\":true,\"sortable\":true}},\"created_at\":{\"edit\":{\"label\":\"Created_at\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"Created_at\",\"searchable\":true,\"sortable\":true}},\"updated_at\":{\"edit\":{\"label\":\"Updated_at\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"Updated_at\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"bio\",\"avatar\",\"author\"],\"editRelations\":[\"author\"],\"edit\":[[{\"name\":\"bio\",\"size\":6},{\"name\":\"avatar\",\"size\":6}]]}}','object','',''),
(44,'plugin_content_manager_configuration_content_types::application::tag.tag','{\"uid\":\"application::tag.tag\",\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"mainField\":\"label\",\"defaultSortBy\":\"label\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"Id\",\"searchable\":true,\"sortable\":true}},\"label\":{\"edit\":{\"label\":\"Label\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Label\",\"searchable\":true,\"sortable\":true}},\"articles\":{\"edit\":{\"label\":\"Articles\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"title\"},\"list\":{\"label\":\"Articles\",\"searchable\":false,\"sortable\":false}},\"created_at\":{\"edit\":{\"label\":\"Created_at\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"Created_at\",\"searchable\":true,\"sortable\":true}},\"updated_at\":{\"edit\":{\"label\":\"Updated_at\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"Updated_at\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"label\",\"articles\",\"created_at\"],\"editRelations\":[\"articles\"],\"edit\":[[{\"name\":\"label\",\"size\":6}]]}}','object','',''),
(45,'plugin_content_manager_configuration_content_types::strapi::permission','{\"uid\":\"strapi::permission\",\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"mainField\":\"action\",\"defaultSortBy\":\"action\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"Id\",\"searchable\":true,\"sortable\":true}},\"action\":{\"edit\":{\"label\":\"Action\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Action\",\"searchable\":true,\"sortable\":true}},\"subject\":{\"edit\":{\"label\":\"Subject\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Subject\",\"searchable\":true,\"sortable\":true}},\"properties\":{\"edit\":{\"label\":\"Properties\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Properties\",\"searchable\":false,\"sortable\":false}},\"conditions\":{\"edit\":{\"label\":\"Conditions\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Conditions\",\"searchable\":false,\"sortable\":false}},\"role\":{\"edit\":{\"label\":\"Role\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"name\"},\"list\":{\"label\":\"Role\",\"searchable\":true,\"sortable\":true}},\"created_at\":{\"edit\":{\"label\":\"Created_at\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"Created_at\",\"searchable\":true,\"sortable\":true}},\"updated_at\":{\"edit\":{\"label\":\"Updated_at\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"Updated_at\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"action\",\"subject\",\"role\"],\"editRelations\":[\"role\"],\"edit\":[[{\"name\":\"action\",\"size\":6},{\"name\":\"subject\",\"size\":6}],[{\"name\":\"properties\",\"size\":12}],[{\"name\":\"conditions\",\"size\":12}]]}}','object','',''),
(46,'plugin_content_manager_configuration_content_types::strapi::role','{\"uid\":\"strapi::role\",\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"mainField\":\"name\",\"defaultSortBy\":\"name\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"Id\",\"searchable\":true,\"sortable\":true}},\"name\":{\"edit\":{\"label\":\"Name\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Name\",\"searchable\":true,\"sortable\":true}},\"code\":{\"edit\":{\"label\":\"Code\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Code\",\"searchable\":true,\"sortable\":true}},\"description\":{\"edit\":{\"label\":\"Description\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Description\",\"searchable\":true,\"sortable\":true}},\"users\":{\"edit\":{\"label\":\"Users\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"firstname\"},\"list\":{\"label\":\"Users\",\"searchable\":false,\"sortable\":false}},\"permissions\":{\"edit\":{\"label\":\"Permissions\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"action\"},\"list\":{\"label\":\"Permissions\",\"searchable\":false,\"sortable\":false}},\"created_at\":{\"edit\":{\"label\":\"Created_at\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"Created_at\",\"searchable\":true,\"sortable\":true}},\"updated_at\":{\"edit\":{\"label\":\"Updated_at\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"Updated_at\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"name\",\"code\",\"description\"],\"editRelations\":[\"users\",\"permissions\"],\"edit\":[[{\"name\":\"name\",\"size\":6},{\"name\":\"code\",\"size\":6}],[{\"name\":\"description\",\"size\":6}]]}}','object','',''),
(47,'plugin_content_manager_configuration_content_types::strapi::user','{\"uid\":\"strapi::user\",\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"mainField\":\"firstname\",\"defaultSortBy\":\"firstname\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"Id\",\"searchable\":true,\"sortable\":true}},\"firstname\":{\"edit\":{\"label\":\"Firstname\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Firstname\",\"searchable\":true,\"sortable\":true}},\"lastname\":{\"edit\":{\"label\":\"Lastname\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Lastname\",\"searchable\":true,\"sortable\":true}},\"username\":{\"edit\":{\"label\":\"Username\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Username\",\"searchable\":true,\"sortable\":true}},\"email\":{\"edit\":{\"label\":\"Email\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Email\",\"searchable\":true,\"sortable\":true}},\"password\":{\"edit\":{\"label\":\"Password\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Password\",\"searchable\":true,\"sortable\":true}},\"resetPasswordToken\":{\"edit\":{\"label\":\"ResetPasswordToken\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"ResetPasswordToken\",\"searchable\":true,\"sortable\":true}},\"registrationToken\":{\"edit\":{\"label\":\"RegistrationToken\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"RegistrationToken\",\"searchable\":true,\"sortable\":true}},\"isActive\":{\"edit\":{\"label\":\"IsActive\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"IsActive\",\"searchable\":true,\"sortable\":true}},\"roles\":{\"edit\":{\"label\":\"Roles\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"name\"},\"list\":{\"label\":\"Roles\",\"searchable\":false,\"sortable\":false}},\"blocked\":{\"edit\":{\"label\":\"Blocked\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Blocked\",\"searchable\":true,\"sortable\":true}},\"preferedLanguage\":{\"edit\":{\"label\":\"PreferedLanguage\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"PreferedLanguage\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"firstname\",\"lastname\",\"username\"],\"editRelations\":[\"roles\"],\"edit\":[[{\"name\":\"firstname\",\"size\":6},{\"name\":\"lastname\",\"size\":6}],[{\"name\":\"username\",\"size\":6},{\"name\":\"email\",\"size\":6}],[{\"name\":\"password\",\"size\":6},{\"name\":\"isActive\",\"size\":4}],[{\"name\":\"blocked\",\"size\":4},{\"name\":\"preferedLanguage\",\"size\":6}]]}}','object','',''),
(48,'plugin_content_manager_configuration_content_types::plugins::users-permissions.permission','{\"uid\":\"plugins::users-permissions.permission\",\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"mainField\":\"type\",\"defaultSortBy\":\"type\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"Id\",\"searchable\":true,\"sortable\":true}},\"type\":{\"edit\":{\"label\":\"Type\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Type\",\"searchable\":true,\"sortable\":true}},\"controller\":{\"edit\":{\"label\":\"Controller\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Controller\",\"searchable\":true,\"sortable\":true}},\"action\":{\"edit\":{\"label\":\"Action\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Action\",\"searchable\":true,\"sortable\":true}},\"enabled\":{\"edit\":{\"label\":\"Enabled\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Enabled\",\"searchable\":true,\"sortable\":true}},\"policy\":{\"edit\":{\"label\":\"Policy\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Policy\",\"searchable\":true,\"sortable\":true}},\"role\":{\"edit\":{\"label\":\"Role\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"name\"},\"list\":{\"label\":\"Role\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"type\",\"controller\",\"action\"],\"editRelations\":[\"role\"],\"edit\":[[{\"name\":\"type\",\"size\":6},{\"name\":\"controller\",\"size\":6}],[{\"name\":\"action\",\"size\":6},{\"name\":\"enabled\",\"size\":4}],[{\"name\":\"policy\",\"size\":6}]]}}','object','','');
INSERT INTO `core_store` VALUES
(49,'plugin_content_manager_configuration_content_types::plugins::users-permissions.role','{\"uid\":\"plugins::users-permissions.role\",\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"mainField\":\"name\",\"defaultSortBy\":\"name\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"Id\",\"searchable\":true,\"sortable\":true}},\"name\":{\"edit\":{\"label\":\"Name\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Name\",\"searchable\":true,\"sortable\":true}},\"description\":{\"edit\":{\"label\":\"Description\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Description\",\"searchable\":true,\"sortable\":true}},\"type\":{\"edit\":{\"label\":\"Type\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Type\",\"searchable\":true,\"sortable\":true}},\"permissions\":{\"edit\":{\"label\":\"Permissions\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"type\"},\"list\":{\"label\":\"Permissions\",\"searchable\":false,\"sortable\":false}},\"users\":{\"edit\":{\"label\":\"Users\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"username\"},\"list\":{\"label\":\"Users\",\"searchable\":false,\"sortable\":false}}},\"layouts\":{\"list\":[\"id\",\"name\",\"description\",\"type\"],\"editRelations\":[\"permissions\",\"users\"],\"edit\":[[{\"name\":\"name\",\"size\":6},{\"name\":\"description\",\"size\":6}],[{\"name\":\"type\",\"size\":6}]]}}','object','',''),
(50,'plugin_content_manager_configuration_content_types::plugins::users-permissions.user','{\"uid\":\"plugins::users-permissions.user\",\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"mainField\":\"username\",\"defaultSortBy\":\"username\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"Id\",\"searchable\":true,\"sortable\":true}},\"username\":{\"edit\":{\"label\":\"Username\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Username\",\"searchable\":true,\"sortable\":true}},\"email\":{\"edit\":{\"label\":\"Email\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Email\",\"searchable\":true,\"sortable\":true}},\"provider\":{\"edit\":{\"label\":\"Provider\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"Provider\",\"searchable\":true,\"sortable\":true}},\"password\":{\"edit\":{\"label\":\"Password\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Password\",\"searchable\":true,\"sortable\":true}},\"resetPasswordToken\":{\"edit\":{\"label\":\"ResetPasswordToken\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"ResetPasswordToken\",\"searchable\":true,\"sortable\":true}},\"confirmationToken\":{\"edit\":{\"label\":\"ConfirmationToken\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"ConfirmationToken\",\"searchable\":true,\"sortable\":true}},\"confirmed\":{\"edit\":{\"label\":\"Confirmed\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Confirmed\",\"searchable\":true,\"sortable\":true}},\"blocked\":{\"edit\":{\"label\":\"Blocked\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Blocked\",\"searchable\":true,\"sortable\":true}},\"role\":{\"edit\":{\"label\":\"Role\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"name\"},\"list\":{\"label\":\"Role\",\"searchable\":true,\"sortable\":true}},\"nickName\":{\"edit\":{\"label\":\"NickName\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"NickName\",\"searchable\":true,\"sortable\":true}},\"favoriteTags\":{\"edit\":{\"label\":\"FavoriteTags\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true,\"mainField\":\"label\"},\"list\":{\"label\":\"FavoriteTags\",\"searchable\":false,\"sortable\":false}},\"avatar\":{\"edit\":{\"label\":\"Avatar\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Avatar\",\"searchable\":false,\"sortable\":false}},\"created_at\":{\"edit\":{\"label\":\"Created_at\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"Created_at\",\"searchable\":true,\"sortable\":true}},\"updated_at\":{\"edit\":{\"label\":\"Updated_at\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"Updated_at\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"username\",\"email\",\"confirmed\"],\"editRelations\":[\"role\",\"favoriteTags\"],\"edit\":[[{\"name\":\"username\",\"size\":6},{\"name\":\"email\",\"size\":6}],[{\"name\":\"password\",\"size\":6},{\"name\":\"confirmed\",\"size\":4}],[{\"name\":\"blocked\",\"size\":4},{\"name\":\"nickName\",\"size\":6}],[{\"name\":\"avatar\",\"size\":6}]]}}','object','',''),
(51,'plugin_content_manager_configuration_content_types::plugins::upload.file','{\"uid\":\"plugins::upload.file\",\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"mainField\":\"name\",\"defaultSortBy\":\"name\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"Id\",\"searchable\":true,\"sortable\":true}},\"name\":{\"edit\":{\"label\":\"Name\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Name\",\"searchable\":true,\"sortable\":true}},\"alternativeText\":{\"edit\":{\"label\":\"AlternativeText\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"AlternativeText\",\"searchable\":true,\"sortable\":true}},\"caption\":{\"edit\":{\"label\":\"Caption\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Caption\",\"searchable\":true,\"sortable\":true}},\"width\":{\"edit\":{\"label\":\"Width\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Width\",\"searchable\":true,\"sortable\":true}},\"height\":{\"edit\":{\"label\":\"Height\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Height\",\"searchable\":true,\"sortable\":true}},\"formats\":{\"edit\":{\"label\":\"Formats\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Formats\",\"searchable\":false,\"sortable\":false}},\"hash\":{\"edit\":{\"label\":\"Hash\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Hash\",\"searchable\":true,\"sortable\":true}},\"ext\":{\"edit\":{\"label\":\"Ext\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Ext\",\"searchable\":true,\"sortable\":true}},\"mime\":{\"edit\":{\"label\":\"Mime\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Mime\",\"searchable\":true,\"sortable\":true}},\"size\":{\"edit\":{\"label\":\"Size\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Size\",\"searchable\":true,\"sortable\":true}},\"url\":{\"edit\":{\"label\":\"Url\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Url\",\"searchable\":true,\"sortable\":true}},\"previewUrl\":{\"edit\":{\"label\":\"PreviewUrl\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"PreviewUrl\",\"searchable\":true,\"sortable\":true}},\"provider\":{\"edit\":{\"label\":\"Provider\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Provider\",\"searchable\":true,\"sortable\":true}},\"provider_metadata\":{\"edit\":{\"label\":\"Provider_metadata\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Provider_metadata\",\"searchable\":false,\"sortable\":false}},\"related\":{\"edit\":{\"label\":\"Related\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Related\",\"searchable\":false,\"sortable\":false}},\"created_at\":{\"edit\":{\"label\":\"Created_at\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"Created_at\",\"searchable\":true,\"sortable\":true}},\"updated_at\":{\"edit\":{\"label\":\"Updated_at\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"Updated_at\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"name\",\"alternativeText\",\"caption\"],\"editRelations\":[\"related\"],\"edit\":[[{\"name\":\"name\",\"size\":6},{\"name\":\"alternativeText\",\"size\":6}],[{\"name\":\"caption\",\"size\":6},{\"name\":\"width\",\"size\":4}],[{\"name\":\"height\",\"size\":4}],[{\"name\":\"formats\",\"size\":12}],[{\"name\":\"hash\",\"size\":6},{\"name\":\"ext\",\"size\":6}],[{\"name\":\"mime\",\"size\":6},{\"name\":\"size\",\"size\":4}],[{\"name\":\"url\",\"size\":6},{\"name\":\"previewUrl\",\"size\":6}],[{\"name\":\"provider\",\"size\":6}],[{\"name\":\"provider_metadata\",\"size\":12}]]}}','object','',''),
(52,'plugin_content_manager_configuration_content_types::plugins::i18n.locale','{\"uid\":\"plugins::i18n.locale\",\"settings\":{\"bulkable\":true,\"filterable\":true,\"searchable\":true,\"pageSize\":10,\"mainField\":\"name\",\"defaultSortBy\":\"name\",\"defaultSortOrder\":\"ASC\"},\"metadatas\":{\"id\":{\"edit\":{},\"list\":{\"label\":\"Id\",\"searchable\":true,\"sortable\":true}},\"name\":{\"edit\":{\"label\":\"Name\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Name\",\"searchable\":true,\"sortable\":true}},\"code\":{\"edit\":{\"label\":\"Code\",\"description\":\"\",\"placeholder\":\"\",\"visible\":true,\"editable\":true},\"list\":{\"label\":\"Code\",\"searchable\":true,\"sortable\":true}},\"created_at\":{\"edit\":{\"label\":\"Created_at\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"Created_at\",\"searchable\":true,\"sortable\":true}},\"updated_at\":{\"edit\":{\"label\":\"Updated_at\",\"description\":\"\",\"placeholder\":\"\",\"visible\":false,\"editable\":true},\"list\":{\"label\":\"Updated_at\",\"searchable\":true,\"sortable\":true}}},\"layouts\":{\"list\":[\"id\",\"name\",\"code\",\"created_at\"],\"editRelations\":[],\"edit\":[[{\"name\":\"name\",\"size\":6},{\"name\":\"code\",\"size\":6}]]}}','object','',''),
(53,'plugin_users-permissions_advanced','{\"unique_email\":true,\"allow_register\":true,\"email_confirmation\":false,\"email_reset_password\":null,\"email_confirmation_redirection\":null,\"default_role\":\"authenticated\"}','object','',''),
(54,'core_admin_auth','{\"providers\":{\"autoRegister\":false,\"defaultRole\":null}}','object','',''),
(55,'plugin_upload_settings','{\"sizeOptimization\":false,\"responsiveDimensions\":true}','object','',''),
(56,'plugin_newsletter_settings','{\"label\":\"My Label\",\"list\":[1,2]}','object','','');
CREATE TABLE `guest_posts` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `headLine` varchar(255) DEFAULT NULL,
  `editor` int(11) DEFAULT NULL,
  `created_by` int(11) DEFAULT NULL,
  `updated_by` int(11) DEFAULT NULL,
  `created_at` timestamp NULL DEFAULT current_timestamp(),
  `updated_at` timestamp NULL DEFAULT current_timestamp(),
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=3 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO `guest_posts` VALUES
(1,'Hello from outside',2,2,NULL,'2020-01-01 00:01:00','2020-02-01 00:01:00'),
(2,'Again',NULL,NULL,NULL,'2020-01-01 00:02:00','2020-02-01 00:02:00');
CREATE TABLE `i18n_locales` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `name` varchar(255) DEFAULT NULL,
  `code` varchar(255) DEFAULT NULL,
  `created_by` int(11) DEFAULT NULL,
  `updated_by` int(11) DEFAULT NULL,
  `created_at` timestamp NULL DEFAULT current_timestamp(),
  `updated_at` timestamp NULL DEFAULT current_timestamp(),
  PRIMARY KEY (`id`),
  UNIQUE KEY `i18n_locales_code_unique` (`code`)
) ENGINE=InnoDB AUTO_INCREMENT=3 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO `i18n_locales` VALUES
(1,'English (en)','en',NULL,NULL,'2020-01-01 00:01:00','2020-02-01 00:01:00'),
(2,'German (de)','de',NULL,NULL,'2020-01-01 00:02:00','2020-02-01 00:02:00');
CREATE TABLE `imprints` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `siteName` varchar(255) DEFAULT NULL,
  `bestArticle` int(11) DEFAULT NULL,
  `created_by` int(11) DEFAULT NULL,
  `updated_by` int(11) DEFAULT NULL,
  `createdOn` timestamp NULL DEFAULT current_timestamp(),
  `changed_at` timestamp NULL DEFAULT current_timestamp(),
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=2 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO `imprints` VALUES
(1,'The small blog',1,1,NULL,'2020-01-01 00:01:00','2020-02-01 00:01:00');
CREATE TABLE `imprints_components` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `field` varchar(255) NOT NULL,
  `order` int(10) unsigned NOT NULL,
  `component_type` varchar(255) NOT NULL,
  `component_id` int(11) NOT NULL,
  `imprint_id` int(10) unsigned NOT NULL,
  PRIMARY KEY (`id`),
  KEY `imprint_id_fk` (`imprint_id`),
  CONSTRAINT `imprint_id_fk` FOREIGN KEY (`imprint_id`) REFERENCES `imprints` (`id`) ON DELETE CASCADE
) ENGINE=InnoDB AUTO_INCREMENT=2 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO `imprints_components` VALUES
(1,'contact',1,'components_shared_links',5,1);
CREATE TABLE `notes` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `text` longtext DEFAULT NULL,
  `created_by` int(11) DEFAULT NULL,
  `updated_by` int(11) DEFAULT NULL,
  `created_at` timestamp NULL DEFAULT current_timestamp(),
  `updated_at` timestamp NULL DEFAULT current_timestamp(),
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=4 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO `notes` VALUES
(1,'note 1',NULL,NULL,'2020-01-01 00:01:00','2020-02-01 00:01:00'),
(2,'note 2',NULL,NULL,'2020-01-01 00:02:00','2020-02-01 00:02:00'),
(3,'of nothing',NULL,NULL,'2020-01-01 00:03:00','2020-02-01 00:03:00');
CREATE TABLE `notes_morph` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `notes_id` int(11) DEFAULT NULL,
  `subject_id` int(11) DEFAULT NULL,
  `subject_type` longtext DEFAULT NULL,
  `field` longtext DEFAULT NULL,
  `order` int(11) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=3 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO `notes_morph` VALUES
(1,2,1,'guest_posts','notes',1),
(2,1,1,'guest_posts','notes',2);
CREATE TABLE `old_pages` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `title` varchar(255) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=3 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO `old_pages` VALUES
(1,'Gone'),
(2,'Also gone');
CREATE TABLE `profiles` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `bio` longtext DEFAULT NULL,
  `author` int(11) DEFAULT NULL,
  `created_by` int(11) DEFAULT NULL,
  `updated_by` int(11) DEFAULT NULL,
  `created_at` timestamp NULL DEFAULT current_timestamp(),
  `updated_at` timestamp NULL DEFAULT current_timestamp(),
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=4 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO `profiles` VALUES
(1,'Writes about birds.',2,NULL,NULL,'2020-01-01 00:01:00','2020-02-01 00:01:00'),
(2,'Line one\nline two	tab',1,NULL,NULL,'2020-01-01 00:02:00','2020-02-01 00:02:00'),
(3,NULL,NULL,NULL,NULL,'2020-01-01 00:03:00','2020-02-01 00:03:00');
CREATE TABLE `strapi_administrator` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `firstname` varchar(255) DEFAULT NULL,
  `lastname` varchar(255) DEFAULT NULL,
  `username` varchar(255) DEFAULT NULL,
  `email` varchar(255) NOT NULL,
  `password` varchar(255) DEFAULT NULL,
  `resetPasswordToken` varchar(255) DEFAULT NULL,
  `registrationToken` varchar(255) DEFAULT NULL,
  `isActive` tinyint(1) DEFAULT NULL,
  `blocked` tinyint(1) DEFAULT NULL,
  `preferedLanguage` varchar(255) DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `strapi_administrator_email_unique` (`email`)
) ENGINE=InnoDB AUTO_INCREMENT=4 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO `strapi_administrator` VALUES
(1,'Ida','Quill','ida','ida@blog.example','$2a$10$inventedinventedinventeinventedinventedinventedinv11',NULL,NULL,1,0,NULL),
(2,'Bo','O’Shea',NULL,'bo@blog.example','$2a$10$inventedinventedinventeinventedinventedinventedinv12',NULL,NULL,1,0,'de'),
(3,'Mei','Tan',NULL,'mei@blog.example','$2a$10$inventedinventedinventeinventedinventedinventedinv13',NULL,NULL,1,1,NULL);
CREATE TABLE `strapi_permission` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `action` varchar(255) NOT NULL,
  `subject` varchar(255) DEFAULT NULL,
  `properties` longtext DEFAULT NULL,
  `conditions` longtext DEFAULT NULL,
  `role` int(11) DEFAULT NULL,
  `created_at` timestamp NULL DEFAULT current_timestamp(),
  `updated_at` timestamp NULL DEFAULT current_timestamp(),
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=175 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO `strapi_permission` VALUES
(1,'plugins::content-manager.explorer.create','application::article.article','{\"fields\":[\"title\",\"slug\",\"body\",\"readingTime\",\"viewCount\",\"price\",\"score\",\"featured\",\"eventDay\",\"happenedAt\",\"startsAt\",\"mood\",\"meta\",\"cover\",\"gallery\",\"category\",\"tags\",\"author\",\"comments\",\"seo.metaTitle\",\"seo.shareImage\",\"seo.keywords.word\",\"links.label\",\"links.url\",\"links.isExternal\",\"content\"]}','[]',2,'2020-01-01 00:01:00','2020-02-01 00:01:00'),
(2,'plugins::content-manager.explorer.create','application::author.author','{\"fields\":[\"firstName\",\"LastName\",\"profile\",\"articles\",\"friends\",\"guestPosts\",\"comments\"]}','[]',2,'2020-01-01 00:02:00','2020-02-01 00:02:00'),
(3,'plugins::content-manager.explorer.create','application::category.category','{\"fields\":[\"name\",\"parent\",\"children\",\"articles\"]}','[]',2,'2020-01-01 00:03:00','2020-02-01 00:03:00'),
(4,'plugins::content-manager.explorer.create','application::comment.comment','{\"fields\":[\"text\",\"related\"]}','[]',2,'2020-01-01 00:04:00','2020-02-01 00:04:00'),
(5,'plugins::content-manager.explorer.create','application::guest-post.guest-post','{\"fields\":[\"headLine\",\"writers\",\"editor\",\"notes\"]}','[]',2,'2020-01-01 00:05:00','2020-02-01 00:05:00'),
(6,'plugins::content-manager.explorer.create','application::imprint.imprint','{\"fields\":[\"siteName\",\"bestArticle\",\"contact.label\",\"contact.url\",\"contact.isExternal\"]}','[]',2,'2020-01-01 00:06:00','2020-02-01 00:06:00'),
(7,'plugins::content-manager.explorer.create','application::note.note','{\"fields\":[\"text\",\"subject\"]}','[]',2,'2020-01-01 00:07:00','2020-02-01 00:07:00'),
(8,'plugins::content-manager.explorer.create','application::profile.profile','{\"fields\":[\"bio\",\"avatar\",\"author\"]}','[]',2,'2020-01-01 00:08:00','2020-02-01 00:08:00'),
(9,'plugins::content-manager.explorer.create','application::tag.tag','{\"fields\":[\"label\",\"articles\"]}','[]',2,'2020-01-01 00:09:00','2020-02-01 00:09:00'),
(10,'plugins::content-manager.explorer.read','application::article.article','{\"fields\":[\"title\",\"slug\",\"body\",\"readingTime\",\"viewCount\",\"price\",\"score\",\"featured\",\"eventDay\",\"happenedAt\",\"startsAt\",\"mood\",\"meta\",\"cover\",\"gallery\",\"category\",\"tags\",\"author\",\"comments\",\"seo.metaTitle\",\"seo.shareImage\",\"seo.keywords.word\",\"links.label\",\"links.url\",\"links.isExternal\",\"content\"]}','[]',2,'2020-01-01 00:10:00','2020-02-01 00:10:00'),
(11,'plugins::content-manager.explorer.read','application::author.author','{\"fields\":[\"firstName\",\"LastName\",\"profile\",\"articles\",\"friends\",\"guestPosts\",\"comments\"]}','[]',2,'2020-01-01 00:11:00','2020-02-01 00:11:00'),
(12,'plugins::content-manager.explorer.read','application::category.category','{\"fields\":[\"name\",\"parent\",\"children\",\"articles\"]}','[]',2,'2020-01-01 00:12:00','2020-02-01 00:12:00'),
(13,'plugins::content-manager.explorer.read','application::comment.comment','{\"fields\":[\"text\",\"related\"]}','[]',2,'2020-01-01 00:13:00','2020-02-01 00:13:00'),
(14,'plugins::content-manager.explorer.read','application::guest-post.guest-post','{\"fields\":[\"headLine\",\"writers\",\"editor\",\"notes\"]}','[]',2,'2020-01-01 00:14:00','2020-02-01 00:14:00'),
(15,'plugins::content-manager.explorer.read','application::imprint.imprint','{\"fields\":[\"siteName\",\"bestArticle\",\"contact.label\",\"contact.url\",\"contact.isExternal\"]}','[]',2,'2020-01-01 00:15:00','2020-02-01 00:15:00'),
(16,'plugins::content-manager.explorer.read','application::note.note','{\"fields\":[\"text\",\"subject\"]}','[]',2,'2020-01-01 00:16:00','2020-02-01 00:16:00'),
(17,'plugins::content-manager.explorer.read','application::profile.profile','{\"fields\":[\"bio\",\"avatar\",\"author\"]}','[]',2,'2020-01-01 00:17:00','2020-02-01 00:17:00'),
(18,'plugins::content-manager.explorer.read','application::tag.tag','{\"fields\":[\"label\",\"articles\"]}','[]',2,'2020-01-01 00:18:00','2020-02-01 00:18:00'),
(19,'plugins::content-manager.explorer.update','application::article.article','{\"fields\":[\"title\",\"slug\",\"body\",\"readingTime\",\"viewCount\",\"price\",\"score\",\"featured\",\"eventDay\",\"happenedAt\",\"startsAt\",\"mood\",\"meta\",\"cover\",\"gallery\",\"category\",\"tags\",\"author\",\"comments\",\"seo.metaTitle\",\"seo.shareImage\",\"seo.keywords.word\",\"links.label\",\"links.url\",\"links.isExternal\",\"content\"]}','[]',2,'2020-01-01 00:19:00','2020-02-01 00:19:00'),
(20,'plugins::content-manager.explorer.update','application::author.author','{\"fields\":[\"firstName\",\"LastName\",\"profile\",\"articles\",\"friends\",\"guestPosts\",\"comments\"]}','[]',2,'2020-01-01 00:20:00','2020-02-01 00:20:00'),
(21,'plugins::content-manager.explorer.update','application::category.category','{\"fields\":[\"name\",\"parent\",\"children\",\"articles\"]}','[]',2,'2020-01-01 00:21:00','2020-02-01 00:21:00'),
(22,'plugins::content-manager.explorer.update','application::comment.comment','{\"fields\":[\"text\",\"related\"]}','[]',2,'2020-01-01 00:22:00','2020-02-01 00:22:00'),
(23,'plugins::content-manager.explorer.update','application::guest-post.guest-post','{\"fields\":[\"headLine\",\"writers\",\"editor\",\"notes\"]}','[]',2,'2020-01-01 00:23:00','2020-02-01 00:23:00'),
(24,'plugins::content-manager.explorer.update','application::imprint.imprint','{\"fields\":[\"siteName\",\"bestArticle\",\"contact.label\",\"contact.url\",\"contact.isExternal\"]}','[]',2,'2020-01-01 00:24:00','2020-02-01 00:24:00'),
(25,'plugins::content-manager.explorer.update','application::note.note','{\"fields\":[\"text\",\"subject\"]}','[]',2,'2020-01-01 00:25:00','2020-02-01 00:25:00'),
(26,'plugins::content-manager.explorer.update','application::profile.profile','{\"fields\":[\"bio\",\"avatar\",\"author\"]}','[]',2,'2020-01-01 00:26:00','2020-02-01 00:26:00'),
(27,'plugins::content-manager.explorer.update','application::tag.tag','{\"fields\":[\"label\",\"articles\"]}','[]',2,'2020-01-01 00:27:00','2020-02-01 00:27:00'),
(29,'plugins::content-manager.explorer.delete','application::author.author','{}','[]',2,'2020-01-01 00:29:00','2020-02-01 00:29:00'),
(30,'plugins::content-manager.explorer.delete','application::category.category','{}','[]',2,'2020-01-01 00:30:00','2020-02-01 00:30:00'),
(31,'plugins::content-manager.explorer.delete','application::comment.comment','{}','[]',2,'2020-01-01 00:31:00','2020-02-01 00:31:00'),
(32,'plugins::content-manager.explorer.delete','application::guest-post.guest-post','{}','[]',2,'2020-01-01 00:32:00','2020-02-01 00:32:00'),
(33,'plugins::content-manager.explorer.delete','application::imprint.imprint','{}','[]',2,'2020-01-01 00:33:00','2020-02-01 00:33:00'),
(34,'plugins::content-manager.explorer.delete','application::note.note','{}','[]',2,'2020-01-01 00:34:00','2020-02-01 00:34:00'),
(35,'plugins::content-manager.explorer.delete','application::profile.profile','{}','[]',2,'2020-01-01 00:35:00','2020-02-01 00:35:00'),
(36,'plugins::content-manager.explorer.delete','application::tag.tag','{}','[]',2,'2020-01-01 00:36:00','2020-02-01 00:36:00'),
(38,'plugins::content-manager.explorer.publish','application::author.author','{}','[]',2,'2020-01-01 00:38:00','2020-02-01 00:38:00'),
(39,'plugins::upload.read',NULL,'{}','[]',2,'2020-01-01 00:39:00','2020-02-01 00:39:00'),
(40,'plugins::upload.assets.create',NULL,'{}','[]',2,'2020-01-01 00:40:00','2020-02-01 00:40:00'),
(41,'plugins::upload.assets.update',NULL,'{}','[]',2,'2020-01-01 00:41:00','2020-02-01 00:41:00'),
(42,'plugins::upload.assets.download',NULL,'{}','[]',2,'2020-01-01 00:42:00','2020-02-01 00:42:00'),
(43,'plugins::upload.assets.copy-link',NULL,'{}','[]',2,'2020-01-01 00:43:00','2020-02-01 00:43:00'),
(44,'plugins::content-manager.explorer.create','application::article.article','{\"fields\":[\"title\",\"slug\",\"body\",\"readingTime\",\"viewCount\",\"price\",\"score\",\"featured\",\"eventDay\",\"happenedAt\",\"startsAt\",\"mood\",\"meta\",\"cover\",\"gallery\",\"category\",\"tags\",\"author\",\"comments\",\"seo.metaTitle\",\"seo.shareImage\",\"seo.keywords.word\",\"links.label\",\"links.url\",\"links.isExternal\",\"content\"]}','[\"admin::is-creator\"]',3,'2020-01-01 00:44:00','2020-02-01 00:44:00'),
(45,'plugins::content-manager.explorer.create','application::author.author','{\"fields\":[\"firstName\",\"LastName\",\"profile\",\"articles\",\"friends\",\"guestPosts\",\"comments\"]}','[\"admin::is-creator\"]',3,'2020-01-01 00:45:00','2020-02-01 00:45:00'),
(46,'plugins::content-manager.explorer.create','application::category.category','{\"fields\":[\"name\",\"parent\",\"children\",\"articles\"]}','[\"admin::is-creator\"]',3,'2020-01-01 00:46:00','2020-02-01 00:46:00'),
(47,'plugins::content-manager.explorer.create','application::comment.comment','{\"fields\":[\"text\",\"related\"]}','[\"admin::is-creator\"]',3,'2020-01-01 00:47:00','2020-02-01 00:47:00'),
(48,'plugins::content-manager.explorer.create','application::guest-post.guest-post','{\"fields\":[\"headLine\",\"writers\",\"editor\",\"notes\"]}','[\"admin::is-creator\"]',3,'2020-01-01 00:48:00','2020-02-01 00:48:00'),
(49,'plugins::content-manager.explorer.create','application::imprint.imprint','{\"fields\":[\"siteName\",\"bestArticle\",\"contact.label\",\"contact.url\",\"contact.isExternal\"]}','[\"admin::is-creator\"]',3,'2020-01-01 00:49:00','2020-02-01 00:49:00'),
(50,'plugins::content-manager.explorer.create','application::note.note','{\"fields\":[\"text\",\"subject\"]}','[\"admin::is-creator\"]',3,'2020-01-01 00:50:00','2020-02-01 00:50:00'),
(51,'plugins::content-manager.explorer.create','application::profile.profile','{\"fields\":[\"bio\",\"avatar\",\"author\"]}','[\"admin::is-creator\"]',3,'2020-01-01 00:51:00','2020-02-01 00:51:00'),
(52,'plugins::content-manager.explorer.create','application::tag.tag','{\"fields\":[\"label\",\"articles\"]}','[\"admin::is-creator\"]',3,'2020-01-01 00:52:00','2020-02-01 00:52:00'),
(53,'plugins::content-manager.explorer.read','application::article.article','{\"fields\":[\"title\",\"slug\",\"body\",\"readingTime\",\"viewCount\",\"price\",\"score\",\"featured\",\"eventDay\",\"happenedAt\",\"startsAt\",\"mood\",\"meta\",\"cover\",\"gallery\",\"category\",\"tags\",\"author\",\"comments\",\"seo.metaTitle\",\"seo.shareImage\",\"seo.keywords.word\",\"links.label\",\"links.url\",\"links.isExternal\",\"content\"]}','[\"admin::is-creator\"]',3,'2020-01-01 00:53:00','2020-02-01 00:53:00'),
(54,'plugins::content-manager.explorer.read','application::author.author','{\"fields\":[\"firstName\",\"LastName\",\"profile\",\"articles\",\"friends\",\"guestPosts\",\"comments\"]}','[\"admin::is-creator\"]',3,'2020-01-01 00:54:00','2020-02-01 00:54:00'),
(55,'plugins::content-manager.explorer.read','application::category.category','{\"fields\":[\"name\",\"parent\",\"children\",\"articles\"]}','[\"admin::is-creator\"]',3,'2020-01-01 00:55:00','2020-02-01 00:55:00'),
(56,'plugins::content-manager.explorer.read','application::comment.comment','{\"fields\":[\"text\",\"related\"]}','[\"admin::is-creator\"]',3,'2020-01-01 00:56:00','2020-02-01 00:56:00'),
(57,'plugins::content-manager.explorer.read','application::guest-post.guest-post','{\"fields\":[\"headLine\",\"writers\",\"editor\",\"notes\"]}','[\"admin::is-creator\"]',3,'2020-01-01 00:57:00','2020-02-01 00:57:00'),
(58,'plugins::content-manager.explorer.read','application::imprint.imprint','{\"fields\":[\"siteName\",\"bestArticle\",\"contact.label\",\"contact.url\",\"contact.isExternal\"]}','[\"admin::is-creator\"]',3,'2020-01-01 00:58:00','2020-02-01 00:58:00'),
(59,'plugins::content-manager.explorer.read','application::note.note','{\"fields\":[\"text\",\"subject\"]}','[\"admin::is-creator\"]',3,'2020-01-01 00:59:00','2020-02-01 00:59:00'),
(60,'plugins::content-manager.explorer.read','application::profile.profile','{\"fields\":[\"bio\",\"avatar\",\"author\"]}','[\"admin::is-creator\"]',3,'2020-01-01 01:00:00','2020-02-01 01:00:00'),
(61,'plugins::content-manager.explorer.read','application::tag.tag','{\"fields\":[\"label\",\"articles\"]}','[\"admin::is-creator\"]',3,'2020-01-01 01:01:00','2020-02-01 01:01:00'),
(62,'plugins::content-manager.explorer.update','application::article.article','{\"fields\":[\"title\",\"slug\",\"body\",\"readingTime\",\"viewCount\",\"price\",\"score\",\"featured\",\"eventDay\",\"happenedAt\",\"startsAt\",\"mood\",\"meta\",\"cover\",\"gallery\",\"category\",\"tags\",\"author\",\"comments\",\"seo.metaTitle\",\"seo.shareImage\",\"seo.keywords.word\",\"links.label\",\"links.url\",\"links.isExternal\",\"content\"]}','[\"admin::is-creator\"]',3,'2020-01-01 01:02:00','2020-02-01 01:02:00'),
(63,'plugins::content-manager.explorer.update','application::author.author','{\"fields\":[\"firstName\",\"LastName\",\"profile\",\"articles\",\"friends\",\"guestPosts\",\"comments\"]}','[\"admin::is-creator\"]',3,'2020-01-01 01:03:00','2020-02-01 01:03:00'),
(64,'plugins::content-manager.explorer.update','application::category.category','{\"fields\":[\"name\",\"parent\",\"children\",\"articles\"]}','[\"admin::is-creator\"]',3,'2020-01-01 01:04:00','2020-02-01 01:04:00'),
(65,'plugins::content-manager.explorer.update','application::comment.comment','{\"fields\":[\"text\",\"related\"]}','[\"admin::is-creator\"]',3,'2020-01-01 01:05:00','2020-02-01 01:05:00'),
(66,'plugins::content-manager.explorer.update','application::guest-post.guest-post','{\"fields\":[\"headLine\",\"writers\",\"editor\",\"notes\"]}','[\"admin::is-creator\"]',3,'2020-01-01 01:06:00','2020-02-01 01:06:00'),
(67,'plugins::content-manager.explorer.update','application::imprint.imprint','{\"fields\":[\"siteName\",\"bestArticle\",\"contact.label\",\"contact.url\",\"contact.isExternal\"]}','[\"admin::is-creator\"]',3,'2020-01-01 01:07:00','2020-02-01 01:07:00'),
(68,'plugins::content-manager.explorer.update','application::note.note','{\"fields\":[\"text\",\"subject\"]}','[\"admin::is-creator\"]',3,'2020-01-01 01:08:00','2020-02-01 01:08:00'),
(69,'plugins::content-manager.explorer.update','application::profile.profile','{\"fields\":[\"bio\",\"avatar\",\"author\"]}','[\"admin::is-creator\"]',3,'2020-01-01 01:09:00','2020-02-01 01:09:00'),
(70,'plugins::content-manager.explorer.update','application::tag.tag','{\"fields\":[\"label\",\"articles\"]}','[\"admin::is-creator\"]',3,'2020-01-01 01:10:00','2020-02-01 01:10:00'),
(72,'plugins::content-manager.explorer.delete','application::author.author','{}','[\"admin::is-creator\"]',3,'2020-01-01 01:12:00','2020-02-01 01:12:00'),
(73,'plugins::content-manager.explorer.delete','application::category.category','{}','[\"admin::is-creator\"]',3,'2020-01-01 01:13:00','2020-02-01 01:13:00'),
(74,'plugins::content-manager.explorer.delete','application::comment.comment','{}','[\"admin::is-creator\"]',3,'2020-01-01 01:14:00','2020-02-01 01:14:00'),
(75,'plugins::content-manager.explorer.delete','application::guest-post.guest-post','{}','[\"admin::is-creator\"]',3,'2020-01-01 01:15:00','2020-02-01 01:15:00'),
(76,'plugins::content-manager.explorer.delete','application::imprint.imprint','{}','[\"admin::is-creator\"]',3,'2020-01-01 01:16:00','2020-02-01 01:16:00'),
(77,'plugins::content-manager.explorer.delete','application::note.note','{}','[\"admin::is-creator\"]',3,'2020-01-01 01:17:00','2020-02-01 01:17:00'),
(78,'plugins::content-manager.explorer.delete','application::profile.profile','{}','[\"admin::is-creator\"]',3,'2020-01-01 01:18:00','2020-02-01 01:18:00'),
(79,'plugins::content-manager.explorer.delete','application::tag.tag','{}','[\"admin::is-creator\"]',3,'2020-01-01 01:19:00','2020-02-01 01:19:00'),
(80,'plugins::upload.read',NULL,'{}','[\"admin::is-creator\"]',3,'2020-01-01 01:20:00','2020-02-01 01:20:00'),
(81,'plugins::upload.assets.create',NULL,'{}','[]',3,'2020-01-01 01:21:00','2020-02-01 01:21:00'),
(82,'plugins::upload.assets.update',NULL,'{}','[\"admin::is-creator\"]',3,'2020-01-01 01:22:00','2020-02-01 01:22:00'),
(83,'plugins::upload.assets.download',NULL,'{}','[]',3,'2020-01-01 01:23:00','2020-02-01 01:23:00'),
(84,'plugins::upload.assets.copy-link',NULL,'{}','[]',3,'2020-01-01 01:24:00','2020-02-01 01:24:00');
INSERT INTO `strapi_permission` VALUES
(86,'plugins::content-manager.explorer.create','application::author.author','{\"fields\":[\"firstName\",\"LastName\",\"profile\",\"articles\",\"friends\",\"guestPosts\",\"comments\"]}','[]',1,'2020-01-01 01:26:00','2020-02-01 01:26:00'),
(87,'plugins::content-manager.explorer.create','application::category.category','{\"fields\":[\"name\",\"parent\",\"children\",\"articles\"]}','[]',1,'2020-01-01 01:27:00','2020-02-01 01:27:00'),
(88,'plugins::content-manager.explorer.create','application::comment.comment','{\"fields\":[\"text\",\"related\"]}','[]',1,'2020-01-01 01:28:00','2020-02-01 01:28:00'),
(89,'plugins::content-manager.explorer.create','application::guest-post.guest-post','{\"fields\":[\"headLine\",\"writers\",\"editor\",\"notes\"]}','[]',1,'2020-01-01 01:29:00','2020-02-01 01:29:00'),
(90,'plugins::content-manager.explorer.create','application::imprint.imprint','{\"fields\":[\"siteName\",\"bestArticle\",\"contact.label\",\"contact.url\",\"contact.isExternal\"]}','[]',1,'2020-01-01 01:30:00','2020-02-01 01:30:00'),
(91,'plugins::content-manager.explorer.create','application::note.note','{\"fields\":[\"text\",\"subject\"]}','[]',1,'2020-01-01 01:31:00','2020-02-01 01:31:00'),
(92,'plugins::content-manager.explorer.create','application::profile.profile','{\"fields\":[\"bio\",\"avatar\",\"author\"]}','[]',1,'2020-01-01 01:32:00','2020-02-01 01:32:00'),
(93,'plugins::content-manager.explorer.create','application::tag.tag','{\"fields\":[\"label\",\"articles\"]}','[]',1,'2020-01-01 01:33:00','2020-02-01 01:33:00'),
(94,'plugins::content-manager.explorer.create','plugins::users-permissions.user','{\"fields\":[\"username\",\"email\",\"provider\",\"password\",\"resetPasswordToken\",\"confirmationToken\",\"confirmed\",\"blocked\",\"role\",\"nickName\",\"favoriteTags\",\"avatar\"]}','[]',1,'2020-01-01 01:34:00','2020-02-01 01:34:00'),
(96,'plugins::content-manager.explorer.read','application::author.author','{\"fields\":[\"firstName\",\"LastName\",\"profile\",\"articles\",\"friends\",\"guestPosts\",\"comments\"]}','[]',1,'2020-01-01 01:36:00','2020-02-01 01:36:00'),
(97,'plugins::content-manager.explorer.read','application::category.category','{\"fields\":[\"name\",\"parent\",\"children\",\"articles\"]}','[]',1,'2020-01-01 01:37:00','2020-02-01 01:37:00'),
(98,'plugins::content-manager.explorer.read','application::comment.comment','{\"fields\":[\"text\",\"related\"]}','[]',1,'2020-01-01 01:38:00','2020-02-01 01:38:00'),
(99,'plugins::content-manager.explorer.read','application::guest-post.guest-post','{\"fields\":[\"headLine\",\"writers\",\"editor\",\"notes\"]}','[]',1,'2020-01-01 01:39:00','2020-02-01 01:39:00'),
(100,'plugins::content-manager.explorer.read','application::imprint.imprint','{\"fields\":[\"siteName\",\"bestArticle\",\"contact.label\",\"contact.url\",\"contact.isExternal\"]}','[]',1,'2020-01-01 01:40:00','2020-02-01 01:40:00'),
(101,'plugins::content-manager.explorer.read','application::note.note','{\"fields\":[\"text\",\"subject\"]}','[]',1,'2020-01-01 01:41:00','2020-02-01 01:41:00'),
(102,'plugins::content-manager.explorer.read','application::profile.profile','{\"fields\":[\"bio\",\"avatar\",\"author\"]}','[]',1,'2020-01-01 01:42:00','2020-02-01 01:42:00'),
(103,'plugins::content-manager.explorer.read','application::tag.tag','{\"fields\":[\"label\",\"articles\"]}','[]',1,'2020-01-01 01:43:00','2020-02-01 01:43:00'),
(104,'plugins::content-manager.explorer.read','plugins::users-permissions.user','{\"fields\":[\"username\",\"email\",\"provider\",\"password\",\"resetPasswordToken\",\"confirmationToken\",\"confirmed\",\"blocked\",\"role\",\"nickName\",\"favoriteTags\",\"avatar\"]}','[]',1,'2020-01-01 01:44:00','2020-02-01 01:44:00'),
(106,'plugins::content-manager.explorer.update','application::author.author','{\"fields\":[\"firstName\",\"LastName\",\"profile\",\"articles\",\"friends\",\"guestPosts\",\"comments\"]}','[]',1,'2020-01-01 01:46:00','2020-02-01 01:46:00'),
(107,'plugins::content-manager.explorer.update','application::category.category','{\"fields\":[\"name\",\"parent\",\"children\",\"articles\"]}','[]',1,'2020-01-01 01:47:00','2020-02-01 01:47:00'),
(108,'plugins::content-manager.explorer.update','application::comment.comment','{\"fields\":[\"text\",\"related\"]}','[]',1,'2020-01-01 01:48:00','2020-02-01 01:48:00'),
(109,'plugins::content-manager.explorer.update','application::guest-post.guest-post','{\"fields\":[\"headLine\",\"writers\",\"editor\",\"notes\"]}','[]',1,'2020-01-01 01:49:00','2020-02-01 01:49:00'),
(110,'plugins::content-manager.explorer.update','application::imprint.imprint','{\"fields\":[\"siteName\",\"bestArticle\",\"contact.label\",\"contact.url\",\"contact.isExternal\"]}','[]',1,'2020-01-01 01:50:00','2020-02-01 01:50:00'),
(111,'plugins::content-manager.explorer.update','application::note.note','{\"fields\":[\"text\",\"subject\"]}','[]',1,'2020-01-01 01:51:00','2020-02-01 01:51:00'),
(112,'plugins::content-manager.explorer.update','application::profile.profile','{\"fields\":[\"bio\",\"avatar\",\"author\"]}','[]',1,'2020-01-01 01:52:00','2020-02-01 01:52:00'),
(113,'plugins::content-manager.explorer.update','application::tag.tag','{\"fields\":[\"label\",\"articles\"]}','[]',1,'2020-01-01 01:53:00','2020-02-01 01:53:00'),
(114,'plugins::content-manager.explorer.update','plugins::users-permissions.user','{\"fields\":[\"username\",\"email\",\"provider\",\"password\",\"resetPasswordToken\",\"confirmationToken\",\"confirmed\",\"blocked\",\"role\",\"nickName\",\"favoriteTags\",\"avatar\"]}','[]',1,'2020-01-01 01:54:00','2020-02-01 01:54:00'),
(116,'plugins::content-manager.explorer.delete','application::author.author','{}','[]',1,'2020-01-01 01:56:00','2020-02-01 01:56:00'),
(117,'plugins::content-manager.explorer.delete','application::category.category','{}','[]',1,'2020-01-01 01:57:00','2020-02-01 01:57:00'),
(118,'plugins::content-manager.explorer.delete','application::comment.comment','{}','[]',1,'2020-01-01 01:58:00','2020-02-01 01:58:00'),
(119,'plugins::content-manager.explorer.delete','application::guest-post.guest-post','{}','[]',1,'2020-01-01 01:59:00','2020-02-01 01:59:00'),
(120,'plugins::content-manager.explorer.delete','application::imprint.imprint','{}','[]',1,'2020-01-01 02:00:00','2020-02-01 02:00:00'),
(121,'plugins::content-manager.explorer.delete','application::note.note','{}','[]',1,'2020-01-01 02:01:00','2020-02-01 02:01:00'),
(122,'plugins::content-manager.explorer.delete','application::profile.profile','{}','[]',1,'2020-01-01 02:02:00','2020-02-01 02:02:00'),
(123,'plugins::content-manager.explorer.delete','application::tag.tag','{}','[]',1,'2020-01-01 02:03:00','2020-02-01 02:03:00'),
(124,'plugins::content-manager.explorer.delete','plugins::users-permissions.user','{}','[]',1,'2020-01-01 02:04:00','2020-02-01 02:04:00'),
(126,'plugins::content-manager.explorer.publish','application::author.author','{}','[]',1,'2020-01-01 02:06:00','2020-02-01 02:06:00'),
(127,'plugins::content-type-builder.read',NULL,'{}','[]',1,'2020-01-01 02:07:00','2020-02-01 02:07:00'),
(128,'plugins::email.settings.read',NULL,'{}','[]',1,'2020-01-01 02:08:00','2020-02-01 02:08:00'),
(129,'plugins::upload.read',NULL,'{}','[]',1,'2020-01-01 02:09:00','2020-02-01 02:09:00'),
(130,'plugins::upload.assets.create',NULL,'{}','[]',1,'2020-01-01 02:10:00','2020-02-01 02:10:00'),
(131,'plugins::upload.assets.update',NULL,'{}','[]',1,'2020-01-01 02:11:00','2020-02-01 02:11:00'),
(132,'plugins::upload.assets.download',NULL,'{}','[]',1,'2020-01-01 02:12:00','2020-02-01 02:12:00'),
(133,'plugins::upload.assets.copy-link',NULL,'{}','[]',1,'2020-01-01 02:13:00','2020-02-01 02:13:00'),
(134,'plugins::upload.settings.read',NULL,'{}','[]',1,'2020-01-01 02:14:00','2020-02-01 02:14:00'),
(135,'plugins::i18n.locale.create',NULL,'{}','[]',1,'2020-01-01 02:15:00','2020-02-01 02:15:00'),
(136,'plugins::i18n.locale.read',NULL,'{}','[]',1,'2020-01-01 02:16:00','2020-02-01 02:16:00'),
(137,'plugins::i18n.locale.update',NULL,'{}','[]',1,'2020-01-01 02:17:00','2020-02-01 02:17:00'),
(138,'plugins::i18n.locale.delete',NULL,'{}','[]',1,'2020-01-01 02:18:00','2020-02-01 02:18:00'),
(139,'plugins::content-manager.single-types.configure-view',NULL,'{}','[]',1,'2020-01-01 02:19:00','2020-02-01 02:19:00'),
(140,'plugins::content-manager.collection-types.configure-view',NULL,'{}','[]',1,'2020-01-01 02:20:00','2020-02-01 02:20:00'),
(141,'plugins::content-manager.components.configure-layout',NULL,'{}','[]',1,'2020-01-01 02:21:00','2020-02-01 02:21:00'),
(142,'plugins::users-permissions.roles.create',NULL,'{}','[]',1,'2020-01-01 02:22:00','2020-02-01 02:22:00'),
(143,'plugins::users-permissions.roles.read',NULL,'{}','[]',1,'2020-01-01 02:23:00','2020-02-01 02:23:00'),
(144,'plugins::users-permissions.roles.update',NULL,'{}','[]',1,'2020-01-01 02:24:00','2020-02-01 02:24:00'),
(145,'plugins::users-permissions.roles.delete',NULL,'{}','[]',1,'2020-01-01 02:25:00','2020-02-01 02:25:00'),
(146,'plugins::users-permissions.providers.read',NULL,'{}','[]',1,'2020-01-01 02:26:00','2020-02-01 02:26:00'),
(147,'plugins::users-permissions.providers.update',NULL,'{}','[]',1,'2020-01-01 02:27:00','2020-02-01 02:27:00'),
(148,'plugins::users-permissions.email-templates.read',NULL,'{}','[]',1,'2020-01-01 02:28:00','2020-02-01 02:28:00'),
(149,'plugins::users-permissions.email-templates.update',NULL,'{}','[]',1,'2020-01-01 02:29:00','2020-02-01 02:29:00'),
(150,'plugins::users-permissions.advanced-settings.read',NULL,'{}','[]',1,'2020-01-01 02:30:00','2020-02-01 02:30:00'),
(151,'plugins::users-permissions.advanced-settings.update',NULL,'{}','[]',1,'2020-01-01 02:31:00','2020-02-01 02:31:00'),
(152,'admin::marketplace.read',NULL,'{}','[]',1,'2020-01-01 02:32:00','2020-02-01 02:32:00'),
(153,'admin::marketplace.plugins.install',NULL,'{}','[]',1,'2020-01-01 02:33:00','2020-02-01 02:33:00'),
(154,'admin::marketplace.plugins.uninstall',NULL,'{}','[]',1,'2020-01-01 02:34:00','2020-02-01 02:34:00'),
(155,'admin::webhooks.create',NULL,'{}','[]',1,'2020-01-01 02:35:00','2020-02-01 02:35:00'),
(156,'admin::webhooks.read',NULL,'{}','[]',1,'2020-01-01 02:36:00','2020-02-01 02:36:00'),
(157,'admin::webhooks.update',NULL,'{}','[]',1,'2020-01-01 02:37:00','2020-02-01 02:37:00'),
(158,'admin::webhooks.delete',NULL,'{}','[]',1,'2020-01-01 02:38:00','2020-02-01 02:38:00'),
(159,'admin::users.create',NULL,'{}','[]',1,'2020-01-01 02:39:00','2020-02-01 02:39:00'),
(160,'admin::users.read',NULL,'{}','[]',1,'2020-01-01 02:40:00','2020-02-01 02:40:00'),
(161,'admin::users.update',NULL,'{}','[]',1,'2020-01-01 02:41:00','2020-02-01 02:41:00'),
(162,'admin::users.delete',NULL,'{}','[]',1,'2020-01-01 02:42:00','2020-02-01 02:42:00'),
(163,'admin::roles.create',NULL,'{}','[]',1,'2020-01-01 02:43:00','2020-02-01 02:43:00'),
(164,'admin::roles.read',NULL,'{}','[]',1,'2020-01-01 02:44:00','2020-02-01 02:44:00'),
(165,'admin::roles.update',NULL,'{}','[]',1,'2020-01-01 02:45:00','2020-02-01 02:45:00'),
(166,'admin::roles.delete',NULL,'{}','[]',1,'2020-01-01 02:46:00','2020-02-01 02:46:00'),
(167,'plugins::content-manager.explorer.read','application::article.article','{\"fields\":[\"title\",\"readingTime\",\"seo.metaTitle\"],\"locales\":[\"en\"]}','[\"admin::is-creator\"]',4,'2020-01-01 02:47:00','2020-02-01 02:47:00'),
(168,'plugins::content-manager.explorer.update','application::guest-post.guest-post','{\"fields\":[\"headLine\"]}','[]',4,'2020-01-01 02:48:00','2020-02-01 02:48:00'),
(169,'plugins::upload.read',NULL,'{}','[]',4,'2020-01-01 02:49:00','2020-02-01 02:49:00'),
(170,'plugins::content-manager.explorer.create','application::article.article','{\"fields\":[\"title\",\"slug\",\"body\",\"readingTime\",\"viewCount\",\"price\",\"score\",\"featured\",\"eventDay\",\"happenedAt\",\"startsAt\",\"mood\",\"meta\",\"cover\",\"gallery\",\"category\",\"tags\",\"author\",\"comments\",\"seo.metaTitle\",\"seo.shareImage\",\"seo.keywords.word\",\"links.label\",\"links.url\",\"links.isExternal\",\"content\"],\"locales\":[\"en\",\"de\"]}','[]',1,'2020-01-01 02:50:00','2020-02-01 02:50:00'),
(171,'plugins::content-manager.explorer.read','application::article.article','{\"fields\":[\"title\",\"slug\",\"body\",\"readingTime\",\"viewCount\",\"price\",\"score\",\"featured\",\"eventDay\",\"happenedAt\",\"startsAt\",\"mood\",\"meta\",\"cover\",\"gallery\",\"category\",\"tags\",\"author\",\"comments\",\"seo.metaTitle\",\"seo.shareImage\",\"seo.keywords.word\",\"links.label\",\"links.url\",\"links.isExternal\",\"content\"],\"locales\":[\"en\",\"de\"]}','[]',1,'2020-01-01 02:51:00','2020-02-01 02:51:00'),
(172,'plugins::content-manager.explorer.update','application::article.article','{\"fields\":[\"title\",\"slug\",\"body\",\"readingTime\",\"viewCount\",\"price\",\"score\",\"featured\",\"eventDay\",\"happenedAt\",\"startsAt\",\"mood\",\"meta\",\"cover\",\"gallery\",\"category\",\"tags\",\"author\",\"comments\",\"seo.metaTitle\",\"seo.shareImage\",\"seo.keywords.word\",\"links.label\",\"links.url\",\"links.isExternal\",\"content\"],\"locales\":[\"en\",\"de\"]}','[]',1,'2020-01-01 02:52:00','2020-02-01 02:52:00'),
(173,'plugins::content-manager.explorer.delete','application::article.article','{\"locales\":[\"en\",\"de\"]}','[]',1,'2020-01-01 02:53:00','2020-02-01 02:53:00'),
(174,'plugins::content-manager.explorer.publish','application::article.article','{\"locales\":[\"en\",\"de\"]}','[]',1,'2020-01-01 02:54:00','2020-02-01 02:54:00');
CREATE TABLE `strapi_role` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `name` varchar(255) NOT NULL,
  `code` varchar(255) NOT NULL,
  `description` varchar(255) DEFAULT NULL,
  `created_at` timestamp NULL DEFAULT current_timestamp(),
  `updated_at` timestamp NULL DEFAULT current_timestamp(),
  PRIMARY KEY (`id`),
  UNIQUE KEY `strapi_role_name_unique` (`name`),
  UNIQUE KEY `strapi_role_code_unique` (`code`)
) ENGINE=InnoDB AUTO_INCREMENT=5 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO `strapi_role` VALUES
(1,'Super Admin','strapi-super-admin','Super Admins can access and manage all features and settings.','2020-01-01 00:01:00','2020-02-01 00:01:00'),
(2,'Editor','strapi-editor','Editors can manage and publish contents including those of other users.','2020-01-01 00:02:00','2020-02-01 00:02:00'),
(3,'Author','strapi-author','Authors can manage the content they have created.','2020-01-01 00:03:00','2020-02-01 00:03:00'),
(4,'Reviewer','reviewer-k3b1f0a2','reads and corrects','2020-01-01 00:04:00','2020-02-01 00:04:00');
CREATE TABLE `strapi_users_roles` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `user_id` int(11) DEFAULT NULL,
  `role_id` int(11) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=4 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO `strapi_users_roles` VALUES
(1,1,1),
(2,2,2),
(3,3,4);
CREATE TABLE `strapi_webhooks` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `name` varchar(255) DEFAULT NULL,
  `url` longtext DEFAULT NULL,
  `headers` longtext DEFAULT NULL,
  `events` longtext DEFAULT NULL,
  `enabled` tinyint(1) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=2 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO `strapi_webhooks` VALUES
(1,'rebuild','https://blog.example/hook','{\"X-Token\":\"a\\\"b\"}','[\"entry.create\",\"entry.publish\"]',1);
CREATE TABLE `upload_file` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `name` varchar(255) NOT NULL,
  `alternativeText` varchar(255) DEFAULT NULL,
  `caption` varchar(255) DEFAULT NULL,
  `width` int(11) DEFAULT NULL,
  `height` int(11) DEFAULT NULL,
  `formats` longtext DEFAULT NULL,
  `hash` varchar(255) NOT NULL,
  `ext` varchar(255) DEFAULT NULL,
  `mime` varchar(255) NOT NULL,
  `size` decimal(10,2) NOT NULL,
  `url` varchar(255) NOT NULL,
  `previewUrl` varchar(255) DEFAULT NULL,
  `provider` varchar(255) NOT NULL,
  `provider_metadata` longtext DEFAULT NULL,
  `created_by` int(11) DEFAULT NULL,
  `updated_by` int(11) DEFAULT NULL,
  `created_at` timestamp NULL DEFAULT current_timestamp(),
  `updated_at` timestamp NULL DEFAULT current_timestamp(),
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=7 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO `upload_file` VALUES
(1,'picture 1.png','alt 1',NULL,101,51,'{\"thumbnail\":{\"name\":\"thumbnail_1\",\"hash\":\"thumbnail_h1\",\"ext\":\".png\",\"mime\":\"image/png\",\"width\":50,\"height\":25,\"size\":1.5,\"path\":null,\"url\":\"/uploads/thumbnail_h1.png\"}}','h1','.png','image/png',11.25,'/uploads/h1.png',NULL,'local',NULL,1,2,'2020-01-01 00:01:00','2020-02-01 00:01:00'),
(2,'picture 2.png',NULL,NULL,102,52,NULL,'h2','.png','image/png',12.25,'/uploads/h2.png',NULL,'local',NULL,1,2,'2020-01-01 00:02:00','2020-02-01 00:02:00'),
(3,'picture 3.png','alt 3',NULL,103,53,NULL,'h3','.png','image/png',13.25,'/uploads/h3.png',NULL,'local',NULL,1,2,'2020-01-01 00:03:00','2020-02-01 00:03:00'),
(4,'picture 4.png',NULL,NULL,104,54,NULL,'h4','.png','image/png',14.25,'/uploads/h4.png',NULL,'local',NULL,1,2,'2020-01-01 00:04:00','2020-02-01 00:04:00'),
(5,'picture 5.png','alt 5',NULL,105,55,NULL,'h5','.png','image/png',15.25,'/uploads/h5.png',NULL,'local','{\"public_id\":\"x/5\"}',1,2,'2020-01-01 00:05:00','2020-02-01 00:05:00'),
(6,'picture 6.png',NULL,NULL,106,56,NULL,'h6','.png','image/png',16.25,'/uploads/h6.png',NULL,'local',NULL,1,2,'2020-01-01 00:06:00','2020-02-01 00:06:00');
CREATE TABLE `upload_file_morph` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `upload_file_id` int(11) DEFAULT NULL,
  `related_id` int(11) DEFAULT NULL,
  `related_type` longtext DEFAULT NULL,
  `field` longtext DEFAULT NULL,
  `order` int(11) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=16 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO `upload_file_morph` VALUES
(1,6,1,'users-permissions_user','avatar',1),
(2,1,1,'profiles','avatar',1),
(3,2,2,'profiles','avatar',1),
(4,5,1,'components_shared_seos','shareImage',1),
(5,2,1,'components_blocks_heroes','image',1),
(6,1,1,'articles','cover',1),
(7,3,1,'articles','gallery',1),
(8,2,1,'articles','gallery',2),
(9,4,1,'articles','gallery',3),
(10,1,2,'articles','cover',1),
(11,4,4,'articles','cover',1),
(12,4,4,'articles','gallery',1),
(13,2,5,'articles','gallery',1),
(14,1,5,'articles','gallery',2),
(15,2,1,'old_pages','picture',1);
CREATE TABLE `users-permissions_permission` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `type` varchar(255) NOT NULL,
  `controller` varchar(255) NOT NULL,
  `action` varchar(255) NOT NULL,
  `enabled` tinyint(1) NOT NULL,
  `policy` varchar(255) DEFAULT NULL,
  `role` int(11) DEFAULT NULL,
  `created_by` int(11) DEFAULT NULL,
  `updated_by` int(11) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=282 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO `users-permissions_permission` VALUES
(1,'application','article','count',0,'',1,NULL,NULL),
(2,'application','article','count',0,'',2,NULL,NULL),
(3,'application','article','create',0,'',1,NULL,NULL),
(4,'application','article','create',0,'',2,NULL,NULL),
(5,'application','article','createlocalization',0,'',1,NULL,NULL),
(6,'application','article','createlocalization',0,'',2,NULL,NULL),
(7,'application','article','delete',0,'',1,NULL,NULL),
(8,'application','article','delete',0,'',2,NULL,NULL),
(9,'application','article','find',0,'',1,NULL,NULL),
(10,'application','article','find',1,'',2,NULL,NULL),
(11,'application','article','findone',0,'',1,NULL,NULL),
(12,'application','article','findone',0,'',2,NULL,NULL),
(13,'application','article','update',0,'',1,NULL,NULL),
(14,'application','article','update',0,'',2,NULL,NULL),
(15,'application','author','count',0,'',1,NULL,NULL),
(16,'application','author','count',0,'',2,NULL,NULL),
(17,'application','author','create',0,'',1,NULL,NULL),
(18,'application','author','create',0,'',2,NULL,NULL),
(19,'application','author','delete',0,'',1,NULL,NULL),
(20,'application','author','delete',0,'',2,NULL,NULL),
(21,'application','author','find',0,'',1,NULL,NULL),
(22,'application','author','find',0,'',2,NULL,NULL),
(23,'application','author','findone',0,'',1,NULL,NULL),
(24,'application','author','findone',0,'',2,NULL,NULL),
(25,'application','author','update',0,'',1,NULL,NULL),
(26,'application','author','update',0,'',2,NULL,NULL),
(27,'application','category','count',0,'',1,NULL,NULL),
(28,'application','category','count',0,'',2,NULL,NULL),
(29,'application','category','create',0,'',1,NULL,NULL),
(30,'application','category','create',0,'',2,NULL,NULL),
(31,'application','category','delete',0,'',1,NULL,NULL),
(32,'application','category','delete',0,'',2,NULL,NULL),
(33,'application','category','find',0,'',1,NULL,NULL),
(34,'application','category','find',0,'',2,NULL,NULL),
(35,'application','category','findone',0,'',1,NULL,NULL),
(36,'application','category','findone',0,'',2,NULL,NULL),
(37,'application','category','update',0,'',1,NULL,NULL),
(38,'application','category','update',0,'',2,NULL,NULL),
(39,'application','comment','count',0,'',1,NULL,NULL),
(40,'application','comment','count',0,'',2,NULL,NULL),
(41,'application','comment','create',0,'',1,NULL,NULL),
(42,'application','comment','create',0,'',2,NULL,NULL),
(43,'application','comment','delete',0,'',1,NULL,NULL),
(44,'application','comment','delete',0,'',2,NULL,NULL),
(45,'application','comment','find',0,'',1,NULL,NULL),
(46,'application','comment','find',0,'',2,NULL,NULL),
(47,'application','comment','findone',0,'',1,NULL,NULL),
(48,'application','comment','findone',0,'',2,NULL,NULL),
(49,'application','comment','update',0,'',1,NULL,NULL),
(50,'application','comment','update',0,'',2,NULL,NULL),
(51,'application','guest-post','count',0,'',1,NULL,NULL),
(52,'application','guest-post','count',0,'',2,NULL,NULL),
(53,'application','guest-post','create',0,'',1,NULL,NULL),
(54,'application','guest-post','create',0,'',2,NULL,NULL),
(55,'application','guest-post','delete',0,'',1,NULL,NULL),
(56,'application','guest-post','delete',0,'',2,NULL,NULL),
(57,'application','guest-post','find',0,'',1,NULL,NULL),
(58,'application','guest-post','find',0,'',2,NULL,NULL),
(59,'application','guest-post','findone',0,'',1,NULL,NULL),
(60,'application','guest-post','findone',0,'',2,NULL,NULL),
(61,'application','guest-post','update',0,'',1,NULL,NULL),
(62,'application','guest-post','update',0,'',2,NULL,NULL),
(63,'application','imprint','delete',0,'',1,NULL,NULL),
(64,'application','imprint','delete',0,'',2,NULL,NULL),
(65,'application','imprint','find',0,'',1,NULL,NULL),
(66,'application','imprint','find',0,'',2,NULL,NULL),
(67,'application','imprint','update',0,'',1,NULL,NULL),
(68,'application','imprint','update',0,'',2,NULL,NULL),
(69,'application','note','count',0,'',1,NULL,NULL),
(70,'application','note','count',0,'',2,NULL,NULL),
(71,'application','note','create',0,'',1,NULL,NULL),
(72,'application','note','create',0,'',2,NULL,NULL),
(73,'application','note','delete',0,'',1,NULL,NULL),
(74,'application','note','delete',0,'',2,NULL,NULL),
(75,'application','note','find',0,'',1,NULL,NULL),
(76,'application','note','find',0,'',2,NULL,NULL),
(77,'application','note','findone',0,'',1,NULL,NULL),
(78,'application','note','findone',0,'',2,NULL,NULL),
(79,'application','note','update',0,'',1,NULL,NULL),
(80,'application','note','update',0,'',2,NULL,NULL),
(81,'application','profile','count',0,'',1,NULL,NULL),
(82,'application','profile','count',0,'',2,NULL,NULL),
(83,'application','profile','create',0,'',1,NULL,NULL),
(84,'application','profile','create',0,'',2,NULL,NULL),
(85,'application','profile','delete',0,'',1,NULL,NULL),
(86,'application','profile','delete',0,'',2,NULL,NULL),
(87,'application','profile','find',0,'',1,NULL,NULL),
(88,'application','profile','find',0,'',2,NULL,NULL),
(89,'application','profile','findone',0,'',1,NULL,NULL),
(90,'application','profile','findone',0,'',2,NULL,NULL),
(91,'application','profile','update',0,'',1,NULL,NULL),
(92,'application','profile','update',0,'',2,NULL,NULL),
(93,'application','tag','count',0,'',1,NULL,NULL),
(94,'application','tag','count',0,'',2,NULL,NULL),
(95,'application','tag','create',0,'',1,NULL,NULL),
(96,'application','tag','create',0,'',2,NULL,NULL),
(97,'application','tag','delete',0,'',1,NULL,NULL),
(98,'application','tag','delete',0,'',2,NULL,NULL),
(99,'application','tag','find',0,'',1,NULL,NULL),
(100,'application','tag','find',0,'',2,NULL,NULL),
(101,'application','tag','findone',0,'',1,NULL,NULL),
(102,'application','tag','findone',0,'',2,NULL,NULL),
(103,'application','tag','update',0,'',1,NULL,NULL),
(104,'application','tag','update',0,'',2,NULL,NULL),
(105,'content-manager','collection-types','bulkdelete',0,'',1,NULL,NULL),
(106,'content-manager','collection-types','bulkdelete',0,'',2,NULL,NULL),
(107,'content-manager','collection-types','create',0,'',1,NULL,NULL),
(108,'content-manager','collection-types','create',0,'',2,NULL,NULL),
(109,'content-manager','collection-types','delete',0,'',1,NULL,NULL),
(110,'content-manager','collection-types','delete',0,'',2,NULL,NULL),
(111,'content-manager','collection-types','find',0,'',1,NULL,NULL),
(112,'content-manager','collection-types','find',0,'',2,NULL,NULL),
(113,'content-manager','collection-types','findone',0,'',1,NULL,NULL),
(114,'content-manager','collection-types','findone',0,'',2,NULL,NULL),
(115,'content-manager','collection-types','previewmanyrelations',0,'',1,NULL,NULL),
(116,'content-manager','collection-types','previewmanyrelations',0,'',2,NULL,NULL),
(117,'content-manager','collection-types','publish',0,'',1,NULL,NULL),
(118,'content-manager','collection-types','publish',0,'',2,NULL,NULL),
(119,'content-manager','collection-types','unpublish',0,'',1,NULL,NULL),
(120,'content-manager','collection-types','unpublish',0,'',2,NULL,NULL),
(121,'content-manager','collection-types','update',0,'',1,NULL,NULL),
(122,'content-manager','collection-types','update',0,'',2,NULL,NULL),
(123,'content-manager','components','findcomponentconfiguration',0,'',1,NULL,NULL),
(124,'content-manager','components','findcomponentconfiguration',0,'',2,NULL,NULL),
(125,'content-manager','components','findcomponents',0,'',1,NULL,NULL),
(126,'content-manager','components','findcomponents',0,'',2,NULL,NULL),
(127,'content-manager','components','updatecomponentconfiguration',0,'',1,NULL,NULL),
(128,'content-manager','components','updatecomponentconfiguration',0,'',2,NULL,NULL),
(129,'content-manager','content-types','findcontenttypeconfiguration',0,'',1,NULL,NULL),
(130,'content-manager','content-types','findcontenttypeconfiguration',0,'',2,NULL,NULL),
(131,'content-manager','content-types','findcontenttypes',0,'',1,NULL,NULL),
(132,'content-manager','content-types','findcontenttypes',0,'',2,NULL,NULL),
(133,'content-manager','content-types','findcontenttypessettings',0,'',1,NULL,NULL),
(134,'content-manager','content-types','findcontenttypessettings',0,'',2,NULL,NULL),
(135,'content-manager','content-types','updatecontenttypeconfiguration',0,'',1,NULL,NULL),
(136,'content-manager','content-types','updatecontenttypeconfiguration',0,'',2,NULL,NULL),
(137,'content-manager','relations','find',0,'',1,NULL,NULL),
(138,'content-manager','relations','find',0,'',2,NULL,NULL),
(139,'content-manager','single-types','createorupdate',0,'',1,NULL,NULL),
(140,'content-manager','single-types','createorupdate',0,'',2,NULL,NULL),
(141,'content-manager','single-types','delete',0,'',1,NULL,NULL),
(142,'content-manager','single-types','delete',0,'',2,NULL,NULL),
(143,'content-manager','single-types','find',0,'',1,NULL,NULL),
(144,'content-manager','single-types','find',0,'',2,NULL,NULL),
(145,'content-manager','single-types','publish',0,'',1,NULL,NULL),
(146,'content-manager','single-types','publish',0,'',2,NULL,NULL),
(147,'content-manager','single-types','unpublish',0,'',1,NULL,NULL),
(148,'content-manager','single-types','unpublish',0,'',2,NULL,NULL),
(149,'content-manager','uid','checkuidavailability',0,'',1,NULL,NULL),
(150,'content-manager','uid','checkuidavailability',0,'',2,NULL,NULL),
(151,'content-manager','uid','generateuid',0,'',1,NULL,NULL),
(152,'content-manager','uid','generateuid',0,'',2,NULL,NULL),
(153,'content-type-builder','builder','getreservednames',0,'',1,NULL,NULL),
(154,'content-type-builder','builder','getreservednames',0,'',2,NULL,NULL),
(155,'content-type-builder','componentcategories','deletecategory',0,'',1,NULL,NULL),
(156,'content-type-builder','componentcategories','deletecategory',0,'',2,NULL,NULL),
(157,'content-type-builder','componentcategories','editcategory',0,'',1,NULL,NULL),
(158,'content-type-builder','componentcategories','editcategory',0,'',2,NULL,NULL),
(159,'content-type-builder','components','createcomponent',0,'',1,NULL,NULL),
(160,'content-type-builder','components','createcomponent',0,'',2,NULL,NULL),
(161,'content-type-builder','components','deletecomponent',0,'',1,NULL,NULL),
(162,'content-type-builder','components','deletecomponent',0,'',2,NULL,NULL),
(163,'content-type-builder','components','getcomponent',0,'',1,NULL,NULL),
(164,'content-type-builder','components','getcomponent',0,'',2,NULL,NULL),
(165,'content-type-builder','components','getcomponents',0,'',1,NULL,NULL),
(166,'content-type-builder','components','getcomponents',0,'',2,NULL,NULL),
(167,'content-type-builder','components','updatecomponent',0,'',1,NULL,NULL),
(168,'content-type-builder','components','updatecomponent',0,'',2,NULL,NULL),
(169,'content-type-builder','connections','getconnections',0,'',1,NULL,NULL),
(170,'content-type-builder','connections','getconnections',0,'',2,NULL,NULL),
(171,'content-type-builder','contenttypes','createcontenttype',0,'',1,NULL,NULL),
(172,'content-type-builder','contenttypes','createcontenttype',0,'',2,NULL,NULL),
(173,'content-type-builder','contenttypes','deletecontenttype',0,'',1,NULL,NULL),
(174,'content-type-builder','contenttypes','deletecontenttype',0,'',2,NULL,NULL),
(175,'content-type-builder','contenttypes','getcontenttype',0,'',1,NULL,NULL),
(176,'content-type-builder','contenttypes','getcontenttype',0,'',2,NULL,NULL),
(177,'content-type-builder','contenttypes','getcontenttypes',0,'',1,NULL,NULL),
(178,'content-type-builder','contenttypes','getcontenttypes',0,'',2,NULL,NULL),
(179,'content-type-builder','contenttypes','updatecontenttype',0,'',1,NULL,NULL),
(180,'content-type-builder','contenttypes','updatecontenttype',0,'',2,NULL,NULL),
(181,'email','email','getsettings',0,'',1,NULL,NULL),
(182,'email','email','getsettings',0,'',2,NULL,NULL),
(183,'email','email','send',0,'',1,NULL,NULL),
(184,'email','email','send',0,'',2,NULL,NULL),
(185,'email','email','test',0,'',1,NULL,NULL),
(186,'email','email','test',0,'',2,NULL,NULL),
(187,'i18n','content-types','getnonlocalizedattributes',0,'',1,NULL,NULL),
(188,'i18n','content-types','getnonlocalizedattributes',0,'',2,NULL,NULL),
(189,'i18n','iso-locales','listisolocales',0,'',1,NULL,NULL),
(190,'i18n','iso-locales','listisolocales',0,'',2,NULL,NULL),
(191,'i18n','locales','createlocale',0,'',1,NULL,NULL),
(192,'i18n','locales','createlocale',0,'',2,NULL,NULL),
(193,'i18n','locales','deletelocale',0,'',1,NULL,NULL),
(194,'i18n','locales','deletelocale',0,'',2,NULL,NULL),
(195,'i18n','locales','listlocales',0,'',1,NULL,NULL),
(196,'i18n','locales','listlocales',0,'',2,NULL,NULL),
(197,'i18n','locales','updatelocale',0,'',1,NULL,NULL),
(198,'i18n','locales','updatelocale',0,'',2,NULL,NULL),
(199,'upload','upload','count',0,'',1,NULL,NULL),
(200,'upload','upload','count',0,'',2,NULL,NULL),
(201,'upload','upload','destroy',0,'',1,NULL,NULL),
(202,'upload','upload','destroy',0,'',2,NULL,NULL),
(203,'upload','upload','find',0,'',1,NULL,NULL),
(204,'upload','upload','find',0,'',2,NULL,NULL),
(205,'upload','upload','findone',0,'',1,NULL,NULL),
(206,'upload','upload','findone',0,'',2,NULL,NULL),
(207,'upload','upload','getsettings',0,'',1,NULL,NULL),
(208,'upload','upload','getsettings',0,'',2,NULL,NULL),
(209,'upload','upload','search',0,'',1,NULL,NULL),
(210,'upload','upload','search',0,'',2,NULL,NULL),
(211,'upload','upload','updatesettings',0,'',1,NULL,NULL),
(212,'upload','upload','updatesettings',0,'',2,NULL,NULL),
(213,'upload','upload','upload',0,'',1,NULL,NULL),
(214,'upload','upload','upload',0,'',2,NULL,NULL),
(215,'users-permissions','auth','callback',0,'',1,NULL,NULL),
(216,'users-permissions','auth','callback',1,'',2,NULL,NULL),
(217,'users-permissions','auth','connect',1,'',1,NULL,NULL),
(218,'users-permissions','auth','connect',1,'',2,NULL,NULL),
(219,'users-permissions','auth','emailconfirmation',0,'',1,NULL,NULL),
(220,'users-permissions','auth','emailconfirmation',1,'',2,NULL,NULL),
(221,'users-permissions','auth','forgotpassword',0,'',1,NULL,NULL),
(222,'users-permissions','auth','forgotpassword',1,'',2,NULL,NULL),
(223,'users-permissions','auth','register',0,'',1,NULL,NULL),
(224,'users-permissions','auth','register',1,'',2,NULL,NULL),
(225,'users-permissions','auth','resetpassword',0,'',1,NULL,NULL),
(226,'users-permissions','auth','resetpassword',1,'',2,NULL,NULL),
(227,'users-permissions','auth','sendemailconfirmation',0,'',1,NULL,NULL),
(228,'users-permissions','auth','sendemailconfirmation',0,'',2,NULL,NULL),
(229,'users-permissions','user','count',0,'',1,NULL,NULL),
(230,'users-permissions','user','count',0,'',2,NULL,NULL),
(231,'users-permissions','user','create',0,'',1,NULL,NULL),
(232,'users-permissions','user','create',0,'',2,NULL,NULL),
(233,'users-permissions','user','destroy',0,'',1,NULL,NULL),
(234,'users-permissions','user','destroy',0,'',2,NULL,NULL),
(235,'users-permissions','user','destroyall',0,'',1,NULL,NULL),
(236,'users-permissions','user','destroyall',0,'',2,NULL,NULL),
(237,'users-permissions','user','find',0,'',1,NULL,NULL),
(238,'users-permissions','user','find',0,'',2,NULL,NULL),
(239,'users-permissions','user','findone',0,'',1,NULL,NULL),
(240,'users-permissions','user','findone',0,'',2,NULL,NULL),
(241,'users-permissions','user','me',1,'',1,NULL,NULL),
(242,'users-permissions','user','me',1,'',2,NULL,NULL),
(243,'users-permissions','user','update',0,'',1,NULL,NULL),
(244,'users-permissions','user','update',0,'',2,NULL,NULL),
(245,'users-permissions','userspermissions','createrole',0,'',1,NULL,NULL),
(246,'users-permissions','userspermissions','createrole',0,'',2,NULL,NULL),
(247,'users-permissions','userspermissions','deleterole',0,'',1,NULL,NULL),
(248,'users-permissions','userspermissions','deleterole',0,'',2,NULL,NULL),
(249,'users-permissions','userspermissions','getadvancedsettings',0,'',1,NULL,NULL),
(250,'users-permissions','userspermissions','getadvancedsettings',0,'',2,NULL,NULL),
(251,'users-permissions','userspermissions','getemailtemplate',0,'',1,NULL,NULL),
(252,'users-permissions','userspermissions','getemailtemplate',0,'',2,NULL,NULL),
(253,'users-permissions','userspermissions','getpermissions',0,'',1,NULL,NULL),
(254,'users-permissions','userspermissions','getpermissions',0,'',2,NULL,NULL),
(255,'users-permissions','userspermissions','getpolicies',0,'',1,NULL,NULL),
(256,'users-permissions','userspermissions','getpolicies',0,'',2,NULL,NULL),
(257,'users-permissions','userspermissions','getproviders',0,'',1,NULL,NULL);
INSERT INTO `users-permissions_permission` VALUES
(258,'users-permissions','userspermissions','getproviders',0,'',2,NULL,NULL),
(259,'users-permissions','userspermissions','getrole',0,'',1,NULL,NULL),
(260,'users-permissions','userspermissions','getrole',0,'',2,NULL,NULL),
(261,'users-permissions','userspermissions','getroles',0,'',1,NULL,NULL),
(262,'users-permissions','userspermissions','getroles',0,'',2,NULL,NULL),
(263,'users-permissions','userspermissions','getroutes',0,'',1,NULL,NULL),
(264,'users-permissions','userspermissions','getroutes',0,'',2,NULL,NULL),
(265,'users-permissions','userspermissions','index',0,'',1,NULL,NULL),
(266,'users-permissions','userspermissions','index',0,'',2,NULL,NULL),
(267,'users-permissions','userspermissions','searchusers',0,'',1,NULL,NULL),
(268,'users-permissions','userspermissions','searchusers',0,'',2,NULL,NULL),
(269,'users-permissions','userspermissions','updateadvancedsettings',0,'',1,NULL,NULL),
(270,'users-permissions','userspermissions','updateadvancedsettings',0,'',2,NULL,NULL),
(271,'users-permissions','userspermissions','updateemailtemplate',0,'',1,NULL,NULL),
(272,'users-permissions','userspermissions','updateemailtemplate',0,'',2,NULL,NULL),
(273,'users-permissions','userspermissions','updateproviders',0,'',1,NULL,NULL),
(274,'users-permissions','userspermissions','updateproviders',0,'',2,NULL,NULL),
(275,'users-permissions','userspermissions','updaterole',0,'',1,NULL,NULL),
(276,'users-permissions','userspermissions','updaterole',0,'',2,NULL,NULL),
(277,'application','comment','find',1,'',3,NULL,NULL),
(278,'application','comment','update',1,'',3,NULL,NULL),
(279,'application','comment','count',1,'',3,NULL,NULL),
(280,'application','article','find',1,'',3,NULL,NULL),
(281,'application','article','delete',0,'',3,NULL,NULL);
CREATE TABLE `users-permissions_role` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `name` varchar(255) NOT NULL,
  `description` varchar(255) DEFAULT NULL,
  `type` varchar(255) DEFAULT NULL,
  `created_by` int(11) DEFAULT NULL,
  `updated_by` int(11) DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `users-permissions_role_type_unique` (`type`)
) ENGINE=InnoDB AUTO_INCREMENT=4 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO `users-permissions_role` VALUES
(1,'Authenticated','Default role given to authenticated user.','authenticated',NULL,NULL),
(2,'Public','Default role given to unauthenticated user.','public',NULL,NULL),
(3,'Moderator','looks after comments','moderator',NULL,NULL);
CREATE TABLE `users-permissions_user` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `username` varchar(255) NOT NULL,
  `email` varchar(255) NOT NULL,
  `provider` varchar(255) DEFAULT NULL,
  `password` varchar(255) DEFAULT NULL,
  `resetPasswordToken` varchar(255) DEFAULT NULL,
  `confirmationToken` varchar(255) DEFAULT NULL,
  `confirmed` tinyint(1) DEFAULT NULL,
  `blocked` tinyint(1) DEFAULT NULL,
  `role` int(11) DEFAULT NULL,
  `nickName` varchar(255) DEFAULT NULL,
  `created_by` int(11) DEFAULT NULL,
  `updated_by` int(11) DEFAULT NULL,
  `created_at` timestamp NULL DEFAULT current_timestamp(),
  `updated_at` timestamp NULL DEFAULT current_timestamp(),
  PRIMARY KEY (`id`),
  UNIQUE KEY `users-permissions_user_username_unique` (`username`)
) ENGINE=InnoDB AUTO_INCREMENT=5 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO `users-permissions_user` VALUES
(1,'reader1','reader1@blog.example','local','$2a$10$inventedinventedinventeinventedinventedinventedinv11',NULL,NULL,1,0,1,'Nick 1 😀',NULL,NULL,'2020-01-01 00:01:00','2020-02-01 00:01:00'),
(2,'reader2','reader2@blog.example','local','$2a$10$inventedinventedinventeinventedinventedinventedinv12',NULL,NULL,1,0,3,'Nick 2 😀',NULL,NULL,'2020-01-01 00:02:00','2020-02-01 00:02:00'),
(3,'reader3','reader3@blog.example','local','$2a$10$inventedinventedinventeinventedinventedinventedinv13',NULL,NULL,0,0,1,NULL,NULL,NULL,'2020-01-01 00:03:00','2020-02-01 00:03:00'),
(4,'reader4','reader4@blog.example','local','$2a$10$inventedinventedinventeinventedinventedinventedinv14','invented-token',NULL,1,1,1,'Nick 4 😀',NULL,NULL,'2020-01-01 00:04:00','2020-02-01 00:04:00');
CREATE TABLE `users-permissions_user__favorite_tags` (
  `id` int(10) unsigned NOT NULL AUTO_INCREMENT,
  `users-permissions_user_id` int(11) DEFAULT NULL,
  `tag_id` int(11) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=7 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO `users-permissions_user__favorite_tags` VALUES
(1,2,3),
(2,3,3),
(3,3,1),
(4,4,3),
(5,4,1),
(6,4,2);
SET foreign_key_checks = 1;
