import type { Plugin } from 'vite';
import { parse } from 'yaml';

const IMPORTED = /assets[/\\](locales[/\\][a-z]+|portal-maps|lists)[/\\][a-z0-9-]+\.yaml$/;

/**
 * Lets code import the YAML files that pages need (`assets/locales/<language>/<room>.yaml`, `assets/portal-maps/`, `assets/lists/`), parsed
 * when the extension is built: nothing is fetched or parsed in a page. All values are text, so that `no` stays a word.
 */
export function yamlFiles(): Plugin {
  return {
    name: 'tidewaiter:yaml',
    transform(source, id) {
      if (!IMPORTED.test(id)) return null;
      return { code: `export default ${JSON.stringify(parse(source, { schema: 'failsafe' }))}`, map: null };
    },
  };
}
