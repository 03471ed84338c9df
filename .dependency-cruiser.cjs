/**
 * Who may import whom. Every rule is an error, none has an exception list, and each is proved by a violation in
 * test/fixtures/import-rules (test/unit/house/import-rules.spec.ts). Type-only imports count too.
 *
 * Words: a *feature* is a folder of src/ with an index.ts; *ground* is shared/, config/ and database/, which any
 * part of the program may use and which know no feature. app.module.ts is neither: a program that nobody imports
 * (src/main.ts, src/database/migrate.ts) may start it, and anything below it that did would be a cycle.
 */
const ground = '^src/(shared|config|database)/';
const specs = '\\.spec\\.tsx?$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    // 1
    {
      name: 'domain-is-pure',
      comment:
        'domain/ runs on itself, src/shared and src/working-calendar/domain: no Nest, database, engine, package, I/O.',
      severity: 'error',
      from: { path: '^src/([^/]+)/domain/', pathNot: specs },
      to: {
        pathNot: [
          '^src/$1/domain/',
          '^src/shared/',
          '^src/working-calendar/domain/',
          '^src/[^/]+/index\\.ts$',
        ],
      },
    },
    {
      name: 'domain-is-pure',
      comment:
        'Of another feature domain/ may name the types, through its index.ts; a type is gone when the code runs (docs/decisions/0007).',
      severity: 'error',
      from: { path: '^src/([^/]+)/domain/', pathNot: specs },
      to: { path: '^src/[^/]+/index\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    // 2
    {
      name: 'typeorm-in-repositories',
      comment: 'typeorm only in *.entity.ts, *.repository.ts and src/database/.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['\\.(entity|repository)\\.ts$', '^src/database/'] },
      to: { path: '(^|/)node_modules/(typeorm|@nestjs/typeorm)/' },
    },
    // 3
    {
      name: 'engine-client-in-process-engine',
      comment:
        'Only src/process-engine/ knows the client of the engine (eslint.config.js says the same of its REST paths).',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/process-engine/' },
      to: { path: '(^|/)node_modules/camunda-external-task-client-js/' },
    },
    {
      name: 'process-engine-imports-no-feature',
      comment: 'src/process-engine/ serves every feature and therefore knows none.',
      severity: 'error',
      from: { path: '^src/process-engine/' },
      to: { path: '^src/[^/]+/', pathNot: ['^src/process-engine/', ground] },
    },
    // 4
    {
      name: 'controllers-and-workers-call-services',
      comment: 'A controller or worker calls a service, never a repository or an entity.',
      severity: 'error',
      from: { path: '\\.(controller|worker)\\.ts$' },
      to: { path: '\\.(repository|entity)\\.ts$' },
    },
    // 5
    {
      name: 'feature-through-index',
      comment:
        'Another feature is reached only through its index.ts (domain code: also through the calendar domain).',
      severity: 'error',
      from: { path: '^src/([^/]+)/', pathNot: '^src/[^/]+/domain/' },
      to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$', ground] },
    },
    {
      name: 'feature-through-index',
      comment: 'The entries and app.module.ts compose features through their index.ts.',
      severity: 'error',
      from: { path: '^src/[^/]+\\.ts$' },
      to: { path: '^src/[^/]+/', pathNot: ['^src/[^/]+/index\\.ts$', ground] },
    },
    {
      name: 'no-cycles',
      comment: 'Two parts that need each other are one part, or a step in the diagram, or a query.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'ground-imports-no-feature',
      comment: 'shared/, config/ and database/ know no feature.',
      severity: 'error',
      from: { path: ground },
      to: { path: '^src/[^/]+/', pathNot: ground },
    },
    {
      name: 'base-features-import-no-feature',
      comment: 'accounts, audit-trail and working-calendar stand below every other feature.',
      severity: 'error',
      from: { path: '^src/(accounts|audit-trail|working-calendar)/' },
      to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', ground] },
    },
    {
      name: 'commands-import-the-base-only',
      comment:
        'The command runner knows who acts, the audit trail and the engine, but no feature of the office.',
      severity: 'error',
      from: { path: '^src/commands/' },
      to: {
        path: '^src/[^/]+/',
        pathNot: ['^src/commands/', '^src/(accounts|audit-trail|process-engine)/index\\.ts$', ground],
      },
    },
    {
      name: 'nobody-imports-the-top',
      comment:
        'case-page, sample-data and rehearsals stand above the features; only the entries and app.module compose them.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/(case-page|sample-data|rehearsals)/', pathNot: '^src/$1/' },
    },
    // 6
    {
      name: 'src-stands-alone',
      comment: 'src never imports web, test, bench or scripts; a spec beside its source may use test/.',
      severity: 'error',
      from: { path: '^src/', pathNot: specs },
      to: { path: '^(web|test|bench|scripts)/' },
    },
    {
      name: 'src-stands-alone',
      comment: 'A spec in src may use test/, nothing else outside.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(web|bench|scripts)/' },
    },
    {
      name: 'web-imports-no-src',
      comment: 'web knows of src nothing but the types generated from the API description, which lie in web.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(src|test|bench|scripts)/' },
    },
    // 7
    {
      name: 'web-features-are-apart',
      comment: 'In web a feature imports components/ and lib/, never another feature nor app/.',
      severity: 'error',
      from: { path: '^web/src/features/([^/]+)/' },
      to: { path: '^web/src/', pathNot: ['^web/src/features/$1/', '^web/src/(components|lib|testing)/'] },
    },
    {
      name: 'web-features-are-apart',
      comment: 'components/ and lib/ know no feature.',
      severity: 'error',
      from: { path: '^web/src/(components|lib)/' },
      to: { path: '^web/src/(features|app)/' },
    },
    // Housekeeping of imports
    {
      name: 'no-unresolvable',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-development-dependency',
      comment: 'What runs in production is a dependency, not a devDependency.',
      severity: 'error',
      from: { path: '^src/', pathNot: specs },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(test/fixtures|web/dist)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    skipAnalysisNotInRules: true,
  },
};
