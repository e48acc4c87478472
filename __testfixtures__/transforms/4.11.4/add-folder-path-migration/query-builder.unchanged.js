async function up(trx) {
	await trx("files").update({ folder_path: "/" }).where("folder_path", null)
}

async function down() {}

module.exports = { up, down }
