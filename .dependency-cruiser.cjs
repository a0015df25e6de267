// The arrows of the house. Folders of src/ are stages; a stage may import `domain`, `diagnostics`
// and what stands in its row here, nothing else. ARCHITECTURE.md says why.
const allowed = {
  domain: [],
  diagnostics: [],
  files: [],
  load: [],
  validate: ['load', 'forms'],
  attainment: [],
  review: ['attainment'],
  forms: [],
  signoff: [],
  report: [],
  compose: ['report'],
  typeset: [],
  sign: [],
  pipeline: [
    'files',
    'load',
    'validate',
    'attainment',
    'review',
    'forms',
    'signoff',
    'report',
    'compose',
    'typeset',
    'sign',
  ],
  batch: ['pipeline', 'files'],
  cli: ['pipeline', 'batch'],
};
const openToAll = { domain: [], diagnostics: ['domain'], typeset: ['diagnostics'], sign: ['diagnostics'] };
const reach = (stage) => [stage, ...(openToAll[stage] ?? ['domain', 'diagnostics']), ...allowed[stage]];

const stageRules = Object.keys(allowed).map((stage) => ({
  name: `stage-${stage}`,
  comment: `src/${stage}/ may import only: ${reach(stage).join(', ')}. Pass what it needs in from src/pipeline/.`,
  severity: 'error',
  from: { path: `^src/${stage}/` },
  to: { path: '^src/', pathNot: `^src/(${reach(stage).join('|')})/` },
}));

// A library is known to as few stages as can be, so that it can be replaced there.
const home = {
  yaml: '^src/(load|forms|signoff|typeset)/',
  ajv: '^src/validate/',
  handlebars: '^src/compose/',
  'markdown-it': '^src/typeset/',
  pdfkit: '^src/typeset/pdf/',
  fontkit: '^src/typeset/pdf/',
  '@libpdf/core': '^src/sign/',
  pkcs11js: '^src/sign/keys/',
  diff: '^src/signoff/',
  canonicalize: '^src/signoff/',
  commander: '^src/cli/',
  chalk: '^src/cli/',
  piscina: '^src/batch/',
};
const libraryRules = Object.entries(home).map(([library, path]) => ({
  name: `only-home-knows-${library}`,
  comment: `Only ${path} imports ${library}.`,
  severity: 'error',
  from: { path: '^src/', pathNot: path },
  to: { path: `node_modules/${library}/` },
}));

module.exports = {
  forbidden: [
    ...stageRules,
    ...libraryRules,
    {
      name: 'disk-only-in-files',
      comment:
        'Only src/files/ touches the disk: pass bytes or a reader in. (cli reads package.json through it too.)',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/files/' },
      to: { path: '^(node:)?fs(/promises)?$' },
    },
    {
      name: 'ledger-before-figures',
      comment:
        'In src/attainment/ the ledger knows no formula, and what judges a figure does not look behind it.',
      severity: 'error',
      from: { path: '^src/attainment/(ledger|judging)/' },
      to: { path: '^src/attainment/(figures/|[^/]+$)' },
    },
    {
      name: 'no-circular',
      comment: 'Move what both need into a third file.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolves',
      comment: 'An unresolved import slips past every rule above.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-test-in-src',
      comment: 'The product does not know its tests.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|bench|scripts)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
