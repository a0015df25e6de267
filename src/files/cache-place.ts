import { isAbsolute, join, resolve } from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The folder of the cache, never inside a workspace: `CCHC_CACHE` (a folder, from `cwd`), else the place that the
 * system keeps for such things. `null` where there is none, or with `CCHC_CACHE=off`.
 */
export function cachePlace(env: Env, cwd: string): string | null {
  const wish = env.CCHC_CACHE ?? '';
  if (wish === 'off') return null;
  if (wish !== '') return resolve(cwd, wish);
  const home = env.HOME ?? env.USERPROFILE ?? '';
  const places = [env.XDG_CACHE_HOME, env.LOCALAPPDATA, home === '' ? '' : join(home, '.cache')];
  const place = places.find((one) => one !== undefined && one !== '' && isAbsolute(one));
  return place === undefined ? null : join(place, 'cchc');
}
