import type { Known } from './known.ts'

const filterOfClubs = encodeURIComponent(
  JSON.stringify({
    asOf: null,
    unit: null,
    status: null,
    cohort: null,
    rule: null,
    standing: null,
    search: '',
  }),
)

/**
 * Every address outside the API's procedures, such as pages, pictures and files. The key is the address's pattern in
 * the app.
 */
export const everyAddress: Readonly<Record<string, (known: Known) => readonly string[]>> = {
  '/api/attachments/:id': ({ attachment }) => [`/api/attachments/${attachment}`],
  '/api/documents/plans/:hash': ({ planHash }) => [`/api/documents/plans/${planHash}`],
  '/api/documents/plans/:hash/whole': ({ planHash }) => [`/api/documents/plans/${planHash}/whole`],
  '/api/documents/units/:hash': ({ unitsHash }) => [`/api/documents/units/${unitsHash}`],
  '/api/exports/board-list': ({ commune, district }) => [
    `/api/exports/board-list?unit=${commune}`,
    `/api/exports/board-list?unit=${district}`,
  ],
  '/api/exports/board-list-template': ({ district }) => [`/api/exports/board-list-template?unit=${district}`],
  '/api/exports/board/:club': ({ club }) => [`/api/exports/board/${club}`],
  '/api/exports/books/:club': ({ club, year }) => [`/api/exports/books/${club}?year=${year}`],
  '/api/exports/budget': () => ['/api/exports/budget'],
  '/api/exports/calendar': ({ district }) => [
    '/api/exports/calendar',
    `/api/exports/calendar?unit=${district}`,
  ],
  '/api/exports/care-list': ({ commune, district }) => [
    `/api/exports/care-list?unit=${commune}`,
    `/api/exports/care-list?unit=${district}`,
  ],
  '/api/exports/care-list-template': ({ district }) => [`/api/exports/care-list-template?unit=${district}`],
  '/api/exports/club-list': ({ commune, district }) => [
    `/api/exports/club-list?unit=${commune}`,
    `/api/exports/club-list?unit=${district}`,
  ],
  '/api/exports/club-list-template': ({ district }) => [`/api/exports/club-list-template?unit=${district}`],
  '/api/exports/clubs': () => [`/api/exports/clubs?filter=${filterOfClubs}`],
  '/api/exports/cut-off/:club': ({ club, day }) => [`/api/exports/cut-off/${club}?asOf=${day}`],
  '/api/exports/home-care/:club': ({ club }) => [`/api/exports/home-care/${club}`],
  '/api/exports/late-reports': ({ month }) => [`/api/exports/late-reports?month=${month}`],
  '/api/exports/member-list': ({ commune, district }) => [
    `/api/exports/member-list?unit=${commune}`,
    `/api/exports/member-list?unit=${district}`,
  ],
  '/api/exports/member-list-template': ({ district }) => [
    `/api/exports/member-list-template?unit=${district}`,
  ],
  '/api/exports/member-template': () => ['/api/exports/member-template'],
  '/api/exports/members/:club': ({ club }) => [`/api/exports/members/${club}`],
  '/api/exports/person/:member': ({ member }) => [`/api/exports/person/${member}`],
  '/api/exports/project': ({ project }) => [`/api/exports/project?project=${project}`],
  '/api/exports/review': ({ day }) => ['/api/exports/review', `/api/exports/review?asOf=${day}`],
  '/api/exports/unit-plans': () => ['/api/exports/unit-plans'],
  '/api/exports/:room{giving|works}': () => ['/api/exports/giving', '/api/exports/works'],
  '/api/releases/preview': ({ plan }) => [`/api/releases/preview?plan=${plan}`],
  '/api/reviews/:number{[1-9][0-9]{0,6}}/annex.xlsx': ({ snapshot }) => [
    `/api/reviews/${snapshot}/annex.xlsx`,
  ],
  '/api/reviews/:number{[1-9][0-9]{0,6}}/report.docx': ({ snapshot }) => [
    `/api/reviews/${snapshot}/report.docx`,
  ],
  '/api/reviews/:number{[1-9][0-9]{0,6}}/snapshot.json': ({ snapshot }) => [
    `/api/reviews/${snapshot}/snapshot.json`,
  ],
  '/api/reviews/:number{[1-9][0-9]{0,6}}/statements.txt': ({ snapshot }) => [
    `/api/reviews/${snapshot}/statements.txt`,
  ],
  '/api/reviews/template.docx': () => ['/api/reviews/template.docx'],
  '/badge/:file{.+\\.svg}': ({ plan }) => [`/badge/${plan}.svg`],
  '/client.js': () => ['/client.js'],
  '/du-lieu': () => ['/du-lieu'],
  '/embed/:plan': ({ plan }) => [`/embed/${plan}`, `/embed/${plan}?view=compact`],
  '/healthz': () => ['/healthz'],
  '/kiem-chung': () => ['/kiem-chung'],
  '/nhung': () => ['/nhung'],
  '/oembed': ({ origin, plan }) => [
    `/oembed?url=${encodeURIComponent(`${origin}/tien-do?plan=${plan}`)}&format=json`,
  ],
  '/openapi.json': () => ['/openapi.json'],
  '/preview/:file{.+\\.png}': ({ plan }) => [`/preview/${plan}.png`],
  '/public/frame.css': () => ['/public/frame.css'],
  '/public/frame.js': () => ['/public/frame.js'],
  '/public/tien-do.css': () => ['/public/tien-do.css'],
  '/public/v1/log/checkpoint': () => ['/public/v1/log/checkpoint'],
  '/public/v1/log/consistency': () => ['/public/v1/log/consistency?from=1&to=1000'],
  '/public/v1/log/cosigned': () => ['/public/v1/log/cosigned'],
  '/public/v1/log/inclusion': () => ['/public/v1/log/inclusion?seq=1&size=1000'],
  '/public/v1/log/key': () => ['/public/v1/log/key'],
  '/public/v1/plans': () => ['/public/v1/plans'],
  '/public/v1/plans/:plan/progress': ({ plan }) => [`/public/v1/plans/${plan}/progress`],
  '/public/v1/plans/:plan/releases': ({ plan }) => [`/public/v1/plans/${plan}/releases`],
  '/public/v1/plans/:plan/releases.atom': ({ plan }) => [`/public/v1/plans/${plan}/releases.atom`],
  '/public/v1/plans/:plan/tables': ({ plan }) => [`/public/v1/plans/${plan}/tables`],
  '/public/v1/plans/:plan/tables/:file': ({ plan }) => [`/public/v1/plans/${plan}/tables/targets.csv`],
  '/public/v1/statements': () => ['/public/v1/statements'],
  '/public/v1/witness/checkpoint': () => ['/public/v1/witness/checkpoint?origin=nobody'],
  '/readyz': () => ['/readyz'],
  '/robots.txt': () => ['/robots.txt'],
  '/tien-do': ({ district }) => [
    '/tien-do',
    `/tien-do?unit=${district.split('@', 1)[0]}`,
    '/tien-do?lang=en',
  ],
  '/van-hanh': () => ['/van-hanh'],
  '/widget-depth.js': () => ['/widget-depth.js'],
  '/widget.js': () => ['/widget.js'],
}
