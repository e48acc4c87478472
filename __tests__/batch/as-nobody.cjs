// Loaded with `node --require`: where the tests run as root, who may read everything, the program goes on as a user who may not.
if (process.getuid?.() === 0) {
  process.setgroups([]);
  process.setgid(65534);
  process.setuid(65534);
}
