import type { Plugin } from 'vite';
import { parse } from 'yaml';

/**
 * Lets code import a YAML file of texts (`assets/locales/<language>/<room>.yaml`) as a flat table, parsed when the
 * extension is built: nothing is fetched or parsed in a page. All values are text, so that `no` stays a word.
 */
export function locales(): Plugin {
  return {
    name: 'tidewaiter:locales',
    transform(source, id) {
      if (!/assets[/\\]locales[/\\][a-z]+[/\\][a-z]+\.yaml$/.test(id)) return null;
      return { code: `export default ${JSON.stringify(parse(source, { schema: 'failsafe' }))}`, map: null };
    },
  };
}
