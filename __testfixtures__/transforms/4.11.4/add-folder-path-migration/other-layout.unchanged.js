"use strict";


async function up(trx) {
	const { schema } = trx.client.connectionSettings;
	const tables = () => (schema ? trx.schema.withSchema(schema) : trx.schema);
	const files = () => (schema ? trx("files").withSchema(schema) : trx("files"));

	if (!(await tables().hasTable("files"))) return;
	if (!(await tables().hasColumn("files", "folder_path")))
	  await tables().alterTable("files", (table) => {
	    table.string("folder_path");
	  });

	const moved = await files().whereNull("folder_path").update({ folder_path: "/" });
	if (moved > 0) strapi.log.info("Files put into the root of the Media Library: " + moved);
}

async function down() {}

module.exports = { up, down };
