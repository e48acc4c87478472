/** Which repository is meant is told by the folder: a hook of git that runs us names its own, which is wrong for those inside of it. */
const NAMES_REPOSITORY = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_COMMON_DIR', 'GIT_PREFIX'];

/** What git is started with: our environment, but for what names a repository. */
export function gitEnvironment(own: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const env = Object.entries(process.env).filter(([name]) => !NAMES_REPOSITORY.includes(name));
  return { ...Object.fromEntries(env), ...own };
}
