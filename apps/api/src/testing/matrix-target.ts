import { isoDate } from '@lienthehe/domain'
import { attachmentIdSchema, duplicateRulingIdSchema } from '@lienthehe/domain/schema'
import type { ReviewedPeriod } from '@lienthehe/domain/snapshots'
import { readRoster } from '@lienthehe/office/roster'
import { insertAttachment } from '../attachments/queries.ts'
import { sha256Of } from '../attachments/store.ts'
import { insertRuling } from '../duplicates/queries.ts'
import { insertDraft } from '../rosters/queries.ts'
import { beginBook, requestDraft } from './club-book.ts'
import { boardTermDraft } from './drafts/board-term-draft.ts'
import { budgetDraft } from './drafts/budget-draft.ts'
import { homeCareDraft } from './drafts/home-care-draft.ts'
import { matterDraft } from './drafts/matter-draft.ts'
import { meansDraft } from './drafts/means-draft.ts'
import { paperDraft } from './drafts/paper-draft.ts'
import { personRequestDraft } from './drafts/person-request-draft.ts'
import { planDraftBegun } from './drafts/plan-draft.ts'
import { reportDraft } from './drafts/report-draft.ts'
import { keepUnitDrafts } from './drafts/unit-drafts.ts'
import { unitPlanDraft } from './drafts/unit-plan-draft.ts'
import { visitDraft, visitReport } from './drafts/visit-draft.ts'
import { fillTwoProvinces, type Instance, openInstance } from './instance.ts'
import { donors, insertPerson, target, userIdOf, userNameOf } from './people.ts'
import { insertProjects } from './projects.ts'
import { releaseNow } from './released.ts'
import { clubIdOf, clubOf, memberIdOf, uuidOf } from './two-provinces.ts'

export const admin = userNameOf('provincialAdmin', 'province')

/** Records that the authorisation matrix needs in addition to the target's club and members. */
export type MatrixTarget = {
  /** An uploaded list of members that waits to be imported. */
  readonly draft: string
  /** An uploaded list of clubs in the target's district that waits to be imported. */
  readonly unitDraft: string
  /** An uploaded list of boards in that district that waits to be imported. */
  readonly listDraft: string
  /** The import of a list of members. */
  readonly taken: string
  /** The plan of the target’s district. */
  readonly unitPlan: string
  /** A paper of the target’s district. */
  readonly paper: string
  /** A budget line of the target's district that is estimated, and one that was approved. */
  readonly budgetLine: string
  readonly approvedLine: string
  /** A gift to the target’s district. */
  readonly gift: string
  /** A matter that the target's district raised. */
  readonly matter: string
  /** The draft of a plan. */
  readonly planDraft: string
  /** A loan of the target club’s income fund. */
  readonly loan: string
  /** The number of a proposal that the admin made in the club's book. */
  readonly proposal: number
  /** The number of a member's request for a loan, which the admin recorded. */
  readonly request: number
  /** The term of the target club’s chair. */
  readonly boardTerm: string
  /** The decision that two members of the target club are two different people. */
  readonly ruling: string
  /** A group of members who were edited in one step. */
  readonly edited: string
  /** The record that somebody of the target club is still a member. */
  readonly confirmed: string
  /** The care by volunteers of the target club for one person. */
  readonly homeCare: string
  /** A subgroup of the target club. */
  readonly subgroup: string
  /** The request of a member of the target club about their own data. */
  readonly asked: string
  /** A visit that is planned to the target club, and one that took place and led to a task. */
  readonly visit: string
  readonly madeVisit: { readonly id: string; readonly followUp: string }
  /** A paper attached to the target club. */
  readonly attachment: string
  /** The number of a release. */
  readonly release: number
  /** The hash of the preview of the next release. */
  readonly seen: string
  /** The number of a period that was closed. */
  readonly snapshot: number
  /** The hash of the preview with which the first half of 2025 would be closed. */
  readonly counts: string
}

/** Fills a new file with both provinces, the records of `MatrixTarget`, and one release. */
export async function fillMatrix(path: string, passwordHash?: string): Promise<MatrixTarget> {
  await fillTwoProvinces(path, passwordHash)
  const instance = await openInstance(path)
  await keepDonors(instance, passwordHash ?? 'nobody signs in')
  const draft = await keepDraft(instance, `waiting zq${target}`, 'Bùi Thị zm1111 Chờ,51\n')
  const unitDrafts = await keepUnitDrafts(instance)
  const accepted = await keepDraft(instance, `accepted zq${target}`, 'Bùi Thị zm1111 Mới,1952\n')
  const api = await instance.as(admin)
  const { boards, rosters, clubs, members, papers, unitPlans, releases } = api
  await members.leave({
    key: uuidOf('leave'),
    id: memberIdOf(target, 2),
    version: 1,
    departure: { on: '2025-10-01', reason: 'movedAway' },
  })
  // The neighbouring clubs have changes in their histories too, which nobody in the target club may see.
  for (const code of ['1112', '1121', '1211']) {
    const { id, events: _, liesIn: __, ...stored } = clubOf(code)
    await clubs.edit({
      key: uuidOf(`edit ${code}`),
      id,
      version: 1,
      draft: { ...stored, village: `Xóm mới zq${code}` },
    })
  }
  const { import: taken } = await rosters.commit({
    key: uuidOf('commit'),
    id: accepted,
    version: 1,
    skipRefused: false,
  })
  const release = await releaseNow(instance, admin)
  const { id: unitPlan } = await unitPlans.record({
    key: uuidOf('unit plan'),
    draft: unitPlanDraft({ number: '85/KH-UBND' }),
  })
  const { id: paper } = await papers.record({
    key: uuidOf('paper'),
    draft: paperDraft({ number: '1/QĐ-UBND' }),
  })
  const caller = await instance.as(admin)
  const book = await beginBook(caller, {
    club: clubIdOf(target),
    borrower: memberIdOf(target, 1),
    text: `HelpAge zq${target}`,
  })
  await caller.books.requestLoan({
    key: uuidOf('request'),
    club: clubIdOf(target),
    draft: requestDraft(memberIdOf(target, 3)),
  })
  const { id: boardTerm } = await boards.elect({
    key: uuidOf('board term'),
    club: clubIdOf(target),
    draft: boardTermDraft,
    end: null,
  })
  await sendReports(instance)
  const budget = await keepBudget(api, paper)
  const { id: planDraft } = await api.planDrafts.begin({ key: uuidOf('plan draft'), ...planDraftBegun })
  const people = await keepPeople(api)
  const visits = await keepVisits(api)
  const attachment = await keepPaper(instance)
  const ruling = await keepRuling(instance)
  const { seen } = await releases.preview({ plan: 'hoa-binh-146' })
  const closed = await closeYear(api)
  await instance.close()
  const kept = { draft, taken, unitPlan, planDraft, paper, boardTerm, ruling, attachment, release, seen }
  return { ...kept, ...unitDrafts, ...people, ...budget, ...visits, ...closed, request: 1, ...book }
}

/** Stores the projects, and an account for the donor of each. */
async function keepDonors({ services: { db, now } }: Instance, passwordHash: string): Promise<void> {
  await db.transaction(async (tx) => {
    await insertProjects(tx)
    for (const donor of donors) await insertPerson(tx, donor, passwordHash, now())
  })
}

/** Sends two monthly reports: the later one waits to be checked, the one before is accepted. */
async function sendReports(instance: Instance): Promise<void> {
  const { reports } = await instance.as(admin)
  const club = clubIdOf(target)
  for (const month of ['2025-07', '2025-08'])
    await reports.submit({ key: uuidOf(`report of ${month}`), club, version: 0, draft: reportDraft(month) })
  await reports.accept({ key: uuidOf('accepted report'), club, month: '2025-07', version: 1 })
}

/** Closes the year 2024, and previews how the first half of 2025 would be closed. */
async function closeYear({ reviews }: Awaited<ReturnType<Instance['as']>>) {
  const plan = 'hoa-binh-146'
  const seenOf = async (period: ReviewedPeriod) => {
    const preview = await reviews.preview({ plan, period })
    if (preview.kind === 'refused') throw new RangeError(preview.refusal.reason)
    return preview.seen
  }
  const period = { kind: 'year', year: 2024 } as const
  const asked = { plan, period, seen: await seenOf(period), despite: 'Lũ cuốn sổ' }
  const { number } = await reviews.close({ key: uuidOf('closed year'), ...asked })
  return { snapshot: number, counts: await seenOf({ kind: 'upTo', day: isoDate('2025-06-30') }) }
}

/** Records an attached paper; no store of files contains its bytes. */
async function keepPaper({ services }: Pick<Instance, 'services'>): Promise<string> {
  const id = attachmentIdSchema.parse(uuidOf('attachment'))
  const file = {
    fileName: `Quyết định zq${target}.pdf`,
    kind: 'pdf',
    bytes: 9,
    sha256: sha256Of(Buffer.from('%PDF-1.7\n')),
  } as const
  const owner = { kind: 'club', id: clubIdOf(target) } as const
  await services.db.transaction((tx) => insertAttachment(tx, { id, owner, ...file, removal: null }))
  return id
}

/**
 * Records a budget line that is estimated, one that a paper of the target's district approves, a gift to that district,
 * and a matter that the district raised.
 */
async function keepBudget({ budget, means, matters }: Awaited<ReturnType<Instance['as']>>, paper: string) {
  const { id: budgetLine } = await budget.record({ key: uuidOf('budget line'), draft: budgetDraft() })
  const { id: approvedLine } = await budget.record({ key: uuidOf('approved line'), draft: budgetDraft() })
  const approval = { approvedDong: 8_000_000, paper }
  await budget.approve({ key: uuidOf('approval'), id: approvedLine, version: 1, approval })
  const { id: gift } = await means.record({ key: uuidOf('gift'), draft: meansDraft() })
  const { id: matter } = await matters.raise({ key: uuidOf('matter'), draft: matterDraft() })
  return { budgetLine, approvedLine, gift, matter }
}

/** Records changes about the people of the target club. */
async function keepPeople(api: Awaited<ReturnType<Instance['as']>>) {
  const { group: edited } = await api.members.editTogether({
    ...{ key: uuidOf('together'), club: clubIdOf(target) },
    members: [{ id: memberIdOf(target, 3), version: 1 }],
    change: { kind: 'village', village: `Xóm chung zm${target}` },
  })
  const { id: confirmed } = await api.members.confirm({
    ...{ key: uuidOf('confirm'), club: clubIdOf(target), members: [memberIdOf(target, 3)] },
  })
  const { id: homeCare } = await api.homeCare.begin({
    ...{ key: uuidOf('home care'), club: clubIdOf(target), draft: homeCareDraft },
  })
  const { id: subgroup } = await api.subgroups.form({
    ...{ key: uuidOf('subgroup'), club: clubIdOf(target) },
    draft: { name: `Nhóm zm${target}`, leader: null },
  })
  const { id: asked } = await api.privacy.recordRequest({
    ...{ key: uuidOf('asked'), member: memberIdOf(target, 1), draft: personRequestDraft },
  })
  return { edited, confirmed, homeCare, subgroup, asked }
}

/** Records one visit that is planned, and one that took place. */
async function keepVisits({ visits }: Awaited<ReturnType<Instance['as']>>) {
  const visited = { kind: 'club', club: clubIdOf(target) } as const
  const { id: visit } = await visits.plan({ key: uuidOf('visit'), visited, draft: visitDraft })
  const { id } = await visits.plan({ key: uuidOf('visit made'), visited, draft: visitDraft })
  await visits.record({ key: uuidOf('visit recorded'), id, version: 1, report: visitReport })
  const { followUps } = await visits.get({ id })
  const followUp = followUps[0]?.followUp.id
  if (followUp === undefined) throw new RangeError('the visit led to nothing')
  return { visit, madeVisit: { id, followUp } }
}

/** Records a decision about two members of the target club. */
async function keepRuling({ services }: Pick<Instance, 'services'>): Promise<string> {
  const id = duplicateRulingIdSchema.parse(uuidOf('ruling'))
  const [one, other] = [memberIdOf(target, 1), memberIdOf(target, 3)]
  await services.db.transaction((tx) =>
    insertRuling(tx, { id, decision: 'twoPeople', one, other, isWithdrawn: false }),
  )
  return id
}

/** Stores a list of the target club as it is after its upload. */
export async function keepDraft(
  { services }: Pick<Instance, 'services'>,
  name: string,
  rows: string,
  club = clubIdOf(target),
): Promise<string> {
  const fileName = `${name}.csv`
  const read = await readRoster(new TextEncoder().encode(`Họ và tên,Năm sinh\n${rows}`), { fileName })
  if (!read.ok) throw new Error(read.refusal.reason)
  const id = uuidOf(`draft ${name}`)
  await services.db.transaction((tx) =>
    insertDraft(tx, {
      id,
      club: club,
      by: userIdOf(admin),
      at: services.now().toISOString(),
      version: 1,
      fileName,
      defaultJoinedOn: isoDate('2022-06-01'),
      roster: read.value,
    }),
  )
  return id
}
