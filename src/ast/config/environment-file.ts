/** Whether a path is that of a config file of one environment: `config/env/production/plugins.js`. */
export function isEnvironmentFile(path: string, name: string): boolean {
  return new RegExp(`(^|[\\\\/])env[\\\\/][^\\\\/]+[\\\\/]${name}\\.([cm]?[jt]s|json)$`).test(path);
}
