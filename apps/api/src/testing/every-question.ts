import type { Known } from './known.ts'

const ofClub = ({ club }: Known) => [{ club }]
const ofClubToday = ({ club }: Known) => [{ club, asOf: null }]
const ofBookToday = ({ club }: Known) => [{ club, date: null }]
/** The same query about the newest plan, and about a named one. */
const ofPlan = ({ plan }: Known) => [{ plan: null }, { plan }]
const ofPlanOn = ({ day }: Known) => [
  { plan: null, asOf: null },
  { plan: null, asOf: day },
]
const alone = () => [undefined]

const anyClub = {
  ...{ asOf: null, unit: null, status: null, cohort: null, rule: null, standing: null },
  ...{ search: '', page: 1, pageSize: 50 },
} as const

/**
 * Every query of the API, each with the inputs that cost most: the whole province, a unit of it, a search, the last
 * page. `bench run server 72 every` sends the same queries to a server with ten thousand clubs.
 */
export const everyQuestion: Readonly<Record<string, (known: Known) => readonly unknown[]>> = {
  'attachments.list': ({ club }) => [{ owner: { kind: 'club', id: club } }],
  'boards.choices': ofClub,
  'boards.get': ofClubToday,
  'books.capital': ofBookToday,
  'books.cashBook': ({ club, month }) => [{ club, fund: 'incomeFund', month }],
  'books.cashBookOfYear': ({ club, year }) => [{ club, fund: 'incomeFund', year }],
  'books.closing': ({ club, month }) => [{ club, month }],
  'books.loan': ({ club, loan }) => [{ club, loan, date: null }],
  'books.loans': ofBookToday,
  'books.page': ofBookToday,
  'books.previewLoan': ({ club, day }) => [
    {
      club,
      draft: {
        valueOn: day,
        principalDong: 5_000_000,
        conditions: {
          ...{ months: 12, monthlyRateBasisPoints: 100, interest: 'flat', graceMonths: 0 },
          repayment: 'equalInstalments',
        },
      },
    },
  ],
  'books.previewRepayment': ({ club, loan, day }) => [{ club, loan, date: day, amountDong: null }],
  'books.proposals': ofClub,
  'books.regulations': ofClub,
  'books.requests': ofClub,
  'budget.get': ({ budgetLine: id }) => [{ id }],
  'budget.history': ({ budgetLine: id }) => [{ id }],
  'budget.list': ofPlanOn,
  'clubs.get': ({ club: id, day }) => [
    { id, asOf: null },
    { id, asOf: day },
  ],
  'clubs.history': ({ club: id }) => [{ id }],
  'clubs.historyParts': ({ club: id }) => [{ id, seq: 1 }],
  'clubs.life': ({ club: id }) => [{ id, asOf: null }],
  'clubs.list': ({ district, day }) => [
    anyClub,
    { ...anyClub, asOf: day, page: 200 },
    { ...anyClub, unit: district },
    { ...anyClub, search: 'xom muong' },
    { ...anyClub, rule: 'club.women', standing: 'either' },
  ],
  'clubs.mergerMembers': ({ club: id, neighbour: into }) => [{ id, into }],
  'clubs.receivers': ({ club: id }) => [{ id }],
  'duplicates.list': alone,
  'duties.list': ({ district }) => [
    { plan: null, unit: null },
    { plan: null, unit: district },
  ],
  'homeCare.list': ofClubToday,
  'subgroups.list': ofClubToday,
  'matters.history': ({ matter: id }) => [{ id }],
  'matters.list': ofPlan,
  'means.get': ({ gift: id }) => [{ id }],
  'means.history': ({ gift: id }) => [{ id }],
  'means.list': ofPlanOn,
  'means.project': ({ project }) => [{ project }],
  'meetings.prepare': ofClub,
  'members.list': ofClub,
  'members.unconfirmed': ofClub,
  'money.overview': ({ district, day }) => [
    { unit: null, asOf: null },
    { unit: null, asOf: day },
    { unit: district, asOf: null },
  ],
  'papers.get': ({ paper: id }) => [{ id }],
  'papers.history': ({ paper: id }) => [{ id }],
  'papers.issuing': ({ plan }) => [{ plan }],
  'papers.list': ofPlan,
  'plan.clauses': ofPlanOn,
  'plan.courses': ofPlanOn,
  'plan.coverage': ofPlanOn,
  'plan.findings': ({ plan }) => [{ plan }],
  'plan.indicators': ofPlanOn,
  'plan.lastFullYear': ofPlanOn,
  'plan.list': alone,
  'plan.overview': ofPlanOn,
  'planDrafts.get': ({ planDraft: id }) => [{ id }],
  'planDrafts.list': alone,
  'privacy.ofMember': ({ member }) => [{ member }],
  'releases.list': ofPlan,
  'releases.preview': ({ plan }) => [{ plan }],
  'reminders.own': alone,
  'reports.ofClub': ofClub,
  'reports.ofMonth': ({ club, month }) => [{ club, month }],
  'reports.ofUnit': ({ district, month }) => [
    { unit: null, month },
    { unit: district, month },
  ],
  'requests.receipt': ({ key }) => [{ key }],
  'reviews.get': ({ snapshot: number }) => [{ number }],
  'reviews.list': ofPlan,
  'reviews.preview': ({ plan, day, year }) => [
    { plan, period: null },
    { plan, period: { kind: 'upTo', day } },
    { plan, period: { kind: 'year', year } },
  ],
  'reviews.report': ({ snapshot: number }) => [{ number }],
  'rosterMemory.list': ({ district: unit }) => [{ unit }],
  'rosters.draft': ({ draft: id }) => [{ id }],
  'rosters.list': ofClub,
  'session.me': alone,
  'session.own': alone,
  'setup.status': alone,
  'unitLists.draft': ({ listDraft: id }) => [{ id }],
  'unitPlans.editor': ({ district: unit }) => [{ plan: null, unit }],
  'unitPlans.history': ({ district: unit }) => [{ plan: null, unit }],
  'unitPlans.list': ofPlan,
  'unitRosters.draft': ({ unitDraft: id }) => [{ id }],
  'unitRosters.list': ({ district: unit }) => [{ unit }],
  'unitRosters.part': ({ unitDraft: id, club }) => [{ id, club }],
  'users.list': alone,
  'visits.get': ({ visit: id }) => [{ id }],
  'visits.ofClub': ofClub,
  'visits.ofUnit': ({ district }) => [{ unit: null }, { unit: district }],
  'waiting.list': alone,
}
