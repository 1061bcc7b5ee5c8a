import { argued, notHere, type Point, short, shown } from './point.ts'

const api = 'apps/api/src'
const headers = [`${api}/security.test.ts`, 'headers'] as const
const hostile = 'packages/office/src/roster/hostile-files.test.ts'
const unknownFields = [`${api}/requests/change.test.ts`, 'with a field that nobody asked for'] as const
const fromElsewhere = [
  `${api}/security.test.ts`,
  'cannot change anything with the cookie of its visitor',
] as const
const papers = `${api}/attachments/routes.test.ts`

/** The requirements of chapters 1 to 5. */
export const encodingToFiles: readonly Point[] = [
  argued(
    '1.1.1',
    'Decoded once, before it is judged',
    'Frameworks decode address and JSON; our code never decodes again. File names: `uploads/file-name.ts`.',
  ),
  argued(
    '1.1.2',
    'Encoded last, where it is used',
    'SolidJS and `hono/html` escape as they print; SQL goes by parameters.',
  ),
  shown(
    '1.2.1',
    'What is printed fits its place',
    [`${api}/public/pages/pages.test.ts`, 'runs nothing inline'],
    ['tooling/e2e/tests/security.spec.ts', 'every address answers with the headers'],
  ),
  argued(
    '1.2.2',
    'Addresses are built safely',
    'Addresses are built with `encodeURIComponent` and `URL`; nobody types an address that becomes a link.',
  ),
  argued(
    '1.2.3',
    'No JavaScript or JSON by joining texts',
    '`JSON.stringify` alone writes JSON; the policy forbids inline script.',
  ),
  argued(
    '1.2.4',
    'Parameters in every statement',
    'Drizzle binds values; `sql.raw` is not used with input, and sort columns are an enum in the schema.',
  ),
  argued(
    '1.2.5',
    'No command of the system with input',
    'The server starts its own programs by path, with a database path and flags.',
  ),
  ...notHere(['1.2.6'], 'LDAP', 'None is spoken.'),
  ...notHere(['1.2.7'], 'XPath', 'None is used.'),
  ...notHere(['1.2.8'], 'LaTeX', 'None is used.'),
  argued(
    '1.2.9',
    'Patterns are not made of input',
    'Search compares folded text; no `RegExp` is built from what is typed.',
  ),
  ...notHere(['1.3.1'], 'HTML that users write', 'Users write plain text alone.'),
  argued('1.3.2', 'No eval', 'There is none, and the policy has no `unsafe-eval`.'),
  shown('1.3.3', 'Lengths and characters are bounded', [
    'packages/domain/src/members/member.test.ts',
    'is refused: $problem',
  ]),
  ...notHere(['1.3.4'], 'SVG of users', 'PDF, JPEG and PNG are taken and nothing else.'),
  ...notHere(['1.3.5'], 'Markdown, style sheets or other scripts of users', 'None is read.'),
  argued('1.3.6', 'The server asks nobody for a user', 'It makes no outgoing request.'),
  argued('1.3.7', 'No template out of input', 'Templates are code.'),
  ...notHere(['1.3.8', '1.3.9'], 'JNDI, memcache', 'Neither is here.'),
  argued('1.3.10', 'No format out of input', 'Sentences are functions of values.'),
  ...notHere(['1.3.11'], 'Mail', 'None is sent.'),
  argued('1.4.1', 'Memory-safe code', 'TypeScript; native parts are SQLite, Argon2 and libvips.'),
  argued(
    '1.4.2',
    'No number overflows',
    'Tables are STRICT; the schema refuses what is beyond 2^53, and money is added up in whole đồng.',
  ),
  argued(
    '1.4.3',
    'Memory and handles are given back',
    'Statements are kept at most 500 a connection; files are closed in `finally`.',
  ),
  shown('1.5.1', 'XML without entities', [hostile, '<!DOCTYPE sst SYSTEM']),
  argued('1.5.2', 'Only known forms are read', 'Everything from outside is parsed by a strict schema.'),
  argued(
    '2.1.1',
    'The form of each input is written down',
    'The schemas in `packages/domain/src/*/schema.ts` say it in words of the field.',
  ),
  argued(
    '2.1.2',
    'How inputs fit together is written down',
    'Transitions and their refusals, one folder a concept.',
  ),
  argued(
    '2.1.3',
    'Limits are written down',
    'Beside their clause in the plan’s data; of funds in the regulation; of uploads in `apps/api/README.md` and the code that cites it.',
  ),
  shown('2.2.1', 'Input is judged by rule', unknownFields),
  shown('2.2.2', 'On the server', unknownFields),
  argued('2.2.3', 'Combinations are judged', 'Transitions see record, command and day together.'),
  shown('2.3.1', 'Steps in their order', [
    `${api}/books/eight-writers.test.ts`,
    'commands of eight writers at once',
  ]),
  shown('2.3.2', 'Limits hold', [`${api}/books/eight-writers.test.ts`, 'commands of eight writers at once']),
  shown(
    '2.3.3',
    'All or nothing',
    [`${api}/year.test.ts`, 'full disks'],
    ['tooling/e2e/faults/kill-mixed.test.ts', 'nothing lost'],
  ),
  shown('2.3.4', 'Nothing is given twice', [
    `${api}/requests/change.test.ts`,
    'twenty times at once has one effect',
  ]),
  short(
    '2.4.1',
    'Nobody calls without measure',
    'Logins, uploads, set-up and files to save (`exports/routes.test.ts`) are limited; somebody signed in may ask for pages and figures as often as the server answers, and whose people they saw is noted.',
  ),
  shown('3.2.1', 'Nothing is shown as what it is not', [papers, 'as a file to save, in a sandbox'], headers),
  argued('3.2.2', 'Text is set as text', 'SolidJS sets text; there is no `innerHTML` in a screen.'),
  shown('3.3.1', 'Cookies travel over HTTPS alone', [
    `${api}/auth/sign-in.test.ts`,
    'over HTTPS sets a cookie',
  ]),
  shown('3.3.2', 'SameSite', [`${api}/auth/sign-in.test.ts`, 'other sites cannot send']),
  shown('3.3.3', 'The name binds the cookie to its host', [
    `${api}/auth/sign-in.test.ts`,
    'over HTTPS sets a cookie',
  ]),
  shown('3.3.4', 'Scripts do not read it', [`${api}/auth/sign-in.test.ts`, 'scripts cannot read']),
  shown('3.4.1', 'HSTS for a year with sub-domains', headers),
  argued(
    '3.4.2',
    'Origins that may read are fixed',
    '`*` on `/public/v1` and the widget alone, which have no session; nowhere else.',
  ),
  shown('3.4.3', 'A content policy', headers),
  shown('3.4.4', 'nosniff', headers),
  shown('3.4.5', 'A referrer policy', headers),
  shown('3.4.6', 'No frame of others, but what is made for it', headers),
  shown('3.5.1', 'Changes come from our pages', fromElsewhere),
  shown('3.5.2', 'Also those without a preflight', [
    `${api}/security.test.ts`,
    'cannot send a change as a form or as a link',
  ]),
  shown('3.5.3', 'Changes are not asked for by GET', [
    `${api}/security.test.ts`,
    'cannot send a change as a form or as a link',
  ]),
  short(
    '3.5.4',
    'Applications have hosts of their own',
    'Embedded pages stand on the host of the admin; they read no cookie and have no script of others.',
  ),
  argued(
    '3.5.5',
    'Messages of other windows',
    'The page hears none; the service worker hears one word from our own page.',
  ),
  argued('3.7.1', 'Nothing of yesterday', 'HTML, CSS, JavaScript.'),
  argued(
    '3.7.2',
    'No redirect to elsewhere',
    'No address to go to is taken from input but a path of our own.',
  ),
  shown('4.1.1', 'The kind of content is said', headers),
  shown('4.1.2', 'Programs are not redirected to HTTPS', [
    'tooling/e2e/tests/behind-tls.spec.ts',
    'without HTTPS a page leads to it, and a program is refused',
  ]),
  shown('4.1.3', 'Nobody forges what a proxy says', [
    `${api}/auth/client-address.test.ts`,
    'the address that counts',
  ]),
  argued('4.2.1', 'One reading of where a request ends', 'Node’s parser, strict by default, behind Caddy.'),
  ...notHere(['4.3.1', '4.3.2'], 'GraphQL', 'None.'),
  ...notHere(['4.4.1', '4.4.2', '4.4.3', '4.4.4'], 'WebSocket', 'None.'),
  argued(
    '5.1.1',
    'What may be uploaded is written down',
    '`apps/api/README.md` and the limits in `packages/office`.',
  ),
  shown('5.2.1', 'Too large is refused', [papers, 'is refused as soon as it is too large']),
  shown('5.2.2', 'By content, not by name', [
    `${api}/attachments/content.test.ts`,
    'is refused by its content',
  ]),
  shown('5.2.3', 'What is packed is counted', [hostile, 'more than 10 MB']),
  argued(
    '5.3.1',
    'What was uploaded is never run',
    'Stored under its hash outside of what is served; handed out as a file to save.',
  ),
  shown('5.3.2', 'File names are ours', [
    `${api}/rosters/upload.test.ts`,
    'keeps the name of its file for people to read',
  ]),
  shown('5.4.1', 'The name of a download is said', [papers, 'as a file to save']),
  shown('5.4.2', 'and written safely', [papers, 'as a file to save']),
  short(
    '5.4.3',
    'A scanner for viruses',
    'None; pictures are drawn again, a PDF stays as it is and is only saved.',
  ),
]
