/**
 * Words that none of our names may contain, each with its replacement. A name is split into its words: `roadMap` is
 * `road map`.
 */
export const replacedInNames: Readonly<Record<string, string>> = {
  elderly: 'olderPerson',
  chairman: 'chair',
  chairperson: 'chair',
  executive: 'managementBoard',
  cashier: 'treasurer',
  bookkeeper: 'accountant',
  bylaw: 'regulation',
  bylaws: 'regulation',
  delinquent: 'arrears',
  donation: 'contribution',
  donations: 'contributions',
  hamlet: 'village',
  hamlets: 'villages',
  townships: 'communes',
  wards: 'communes',
  county: 'district',
  kpi: 'target',
  impoverished: 'poor',
  nearpoor: 'nearPoor',
  'road map': 'roadmap',
  paused: 'suspended',
  disbanded: 'dissolved',
  midterm: 'interimReview',
  'mid term': 'interimReview',
  inspection: 'visit',
  inspections: 'visits',
  anew: 'again',
  mend: 'repair',
  mends: 'repairs',
  mended: 'repaired',
  helper: 'the name of its concept',
  helpers: 'the name of their concept',
  manager: 'the name of its concept',
  handler: 'a verb: what it does',
  mgmt: 'management',
  qty: 'the unit: members, clubs, dong',
  util: 'the name of its concept',
  utils: 'the name of their concept',
}

/** Words that names may not contain in one folder only, because they have another meaning elsewhere. */
export const replacedInFolders: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // A report, a visit and a backup can be overdue; a debt is in arrears.
  'packages/domain/src/funds/': { overdue: 'arrears' },
}

/** Names that libraries and browsers gave, and that we only use. */
export const namesOfOthers: ReadonlySet<string> = new Set([
  'ErrorHandler', // hono
  'MiddlewareHandler', // hono
  'fetchRequestHandler', // tRPC
  'handler', // the library for signing in, and the worker
  'LockManager', // the browser
  'packageManager', // package.json
])

/** Names of types that would say nothing outside their own file. */
export const vagueTypes: ReadonlySet<string> = new Set([
  'Count',
  'Finding',
  'Info',
  'Item',
  'Kind',
  'Place',
  'Situation',
  'State',
  'Status',
  'Thing',
])

/**
 * Words that many readers today would have to look up, in comments, documents and sentences, each with its replacement.
 */
export const replacedInText: Readonly<Record<string, string>> = {
  mend: 'repair or correct',
  mends: 'repairs or corrects',
  mended: 'repaired or corrected',
  mending: 'repairing or correcting',
  anew: 'again',
  hither: 'here',
  thither: 'there',
  whither: 'where',
  lest: 'so that … not',
  thereof: 'of it',
  whereof: 'of which',
  therein: 'in it',
  wherein: 'in which',
  whereupon: 'and then',
  heretofore: 'until now',
  betwixt: 'between',
  whence: 'from where',
  thence: 'from there',
  albeit: 'although',
  whilst: 'while',
  nought: 'zero or nothing',
  naught: 'zero or nothing',
  'of whom nobody': 'whom nobody has …',
}

/**
 * The terms of the glossary that the names of the domain do not contain: the thing is stored under another name (`as`),
 * or it is not recorded at all (`as: null`).
 */
export const otherwiseNamed: Readonly<
  Record<string, { readonly as: string | null; readonly because: string }>
> = {
  viceChair: { as: 'deputy', because: 'the post is stored with every term of a board, and in every archive' },
  managementBoard: {
    as: 'board',
    because: 'tables, router and history are called so; a club has no other board',
  },
  interimReview: {
    as: 'upTo',
    because: 'the kind of a closed period is stored in snapshots, under their hash',
  },
  secretary: { as: null, because: 'no such post is stored; a list that names one is asked about it' },
  associationMember: { as: null, because: 'who belongs to the association is not recorded' },
  nationalScheme: { as: null, because: 'the scheme is cited as a document, by its number' },
}

/** The terms of the glossary that names in the domain contain. */
export const terms: readonly string[] = [
  ...['club', 'member', 'olderPerson', 'olderPeople', 'age55'],
  ...['chair', 'accountant', 'treasurer'],
  ...['incomeFund', 'activityFund', 'regulation', 'loan', 'repayment', 'arrears'],
  ...['plan', 'objective', 'target', 'criterion', 'band', 'activityArea'],
  ...['incomeGeneration', 'healthCare', 'homeCare', 'homeCareVolunteer', 'selfHelp'],
  ...['rights', 'communication', 'cultureAndSport', 'resourceMobilisation'],
  ...['poor', 'nearPoor', 'disadvantaged'],
  ...['province', 'district', 'commune', 'village'],
  ...['cohort', 'operating', 'suspended', 'merged', 'dissolved'],
  ...['roadmap', 'monitoring', 'visit', 'finalReview'],
  ...['mobilisation', 'contribution', 'pledge', 'estimated', 'approved', 'spent'],
  ...['section', 'clause', 'point'],
]
