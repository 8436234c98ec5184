/**
 * Who may import whom, as in docs/design.md. A room may always import itself; what is not listed is forbidden.
 * `npm run lint:imports` also checks that modules were read at all: the tool reports success on none.
 */
const ROOMS = {
  trade: [],
  text: [],
  storage: [],
  reading: ['trade', 'text'],
  facts: ['trade', 'text'],
  rules: ['trade', 'facts', 'text'],
  screening: ['trade', 'text'],
  check: ['trade', 'text', 'facts', 'rules', 'screening'],
  wording: ['trade', 'text', 'messages'],
  knowledge: ['trade', 'text', 'facts', 'rules', 'screening', 'check'],
  records: ['trade', 'text', 'storage'],
  settings: ['trade', 'text', 'storage'],
  sites: ['trade', 'text', 'storage'],
  messages: ['trade'],
  network: ['trade', 'text'],
  lists: ['trade', 'text', 'screening', 'network'],
  warnings: ['trade', 'text', 'messages', 'ui/tokens'],
  ui: [
    'trade',
    'text',
    'messages',
    'wording',
    'knowledge',
    'records',
    'settings',
    'sites',
    'screening',
    'lists',
    'network',
  ],
  desk: [
    'trade',
    'text',
    'facts',
    'rules',
    'screening',
    'check',
    'wording',
    'knowledge',
    'records',
    'settings',
    'sites',
    'messages',
    'network',
    'lists',
  ],
  cli: [
    'trade',
    'text',
    'reading',
    'facts',
    'rules',
    'screening',
    'check',
    'wording',
    'knowledge',
    'records',
    'settings',
    'messages',
    'desk',
    'network',
    'lists',
  ],
};

const directions = Object.entries(ROOMS).map(([room, allowed]) => ({
  name: `${room}-imports`,
  comment: `src/${room} may import ${allowed.length ? allowed.join(', ') : 'no other room'} only`,
  severity: 'error',
  from: { path: `^src/${room}/`, pathNot: '\\.test\\.tsx?$' },
  to: {
    path: '^(src|entrypoints|scripts|tests)/',
    pathNot: [`^src/${room}/`, ...allowed.map((other) => `^src/${other}[/.]`)],
  },
}));

// The tool parses every file as TypeScript without JSX and stops at the first tag: pages are told apart by their name.
const swc = require('@swc/core');
const parse = swc.parseFileSync;
swc.parseFileSync = (file, options) => parse(file, { ...options, tsx: file.endsWith('.tsx') });

module.exports = {
  forbidden: [
    ...directions,
    {
      name: 'zod-in-schemas',
      comment: 'zod lives in files named *.schema.ts, next to what they guard',
      severity: 'error',
      from: { path: '^(src|entrypoints)/', pathNot: '\\.schema\\.ts$' },
      to: { path: 'node_modules/zod/' },
    },
    {
      name: 'no-zod-in-the-page',
      comment: 'what a page loads never reaches zod',
      severity: 'error',
      from: { path: '^(entrypoints/portal\\.ts|src/reading|src/warnings)' },
      to: { path: '(\\.schema\\.ts$|node_modules/zod/)', reachable: true },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
