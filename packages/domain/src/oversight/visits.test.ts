import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { clubIdSchema } from '../clubs/club-id-schema.ts'
import { checklistOf, checklistOn, checklists } from './checklists.ts'
import { checklistSchema, followUpIdSchema, type Visit, type VisitReport, visitSchema } from './schema.ts'
import {
  cancelVisit,
  changeVisit,
  closeFollowUpOf,
  planVisit,
  recordVisit,
  type VisitSituation,
} from './transitions.ts'
import { openFollowUps, scoredVisit, visitStandingOn } from './visit.ts'
import { visitIdSchema } from './visit-id-schema.ts'
import { wellManagedProposal } from './well-managed.ts'

const today = isoDate('2024-05-10')
const situation: VisitSituation = { since: isoDate('2021-02-01'), hasEnded: false, postsHeld: [], today }
const club = clubIdSchema.parse('11111111-1111-4111-8111-111111111111')
const id = visitIdSchema.parse('55555555-5555-4555-8555-555555555555')
const ids = ['44444444-4444-4444-8444-444444444444', '44444444-4444-4444-8444-444444444445'].map((one) =>
  followUpIdSchema.parse(one),
)
const draft = { plannedOn: isoDate('2024-05-06'), visitors: 'Bà Hà, ông Dũng', purpose: null }
const report: VisitReport = {
  on: isoDate('2024-05-08'),
  visitors: 'Bà Hà',
  findings: 'Sổ quỹ ghi chậm hai tháng',
  help: 'Hướng dẫn kế toán ghi sổ',
  answers: { board: 'yes', 'fund-books': 'partly' },
  followUps: [{ task: 'Ghi sổ đến hết tháng 5', responsible: 'Kế toán', dueOn: isoDate('2024-06-05') }],
}
const recording = { ...situation, checklist: wellManagedProposal, ids }

function plannedVisit(): Visit {
  const result = planVisit({ id, visited: { kind: 'club', club } }, draft, situation)
  if (!result.ok) throw new Error(result.refusal.reason)
  return result.value
}

function recordedVisit(): Visit {
  const result = recordVisit(plannedVisit(), report, recording)
  if (!result.ok) throw new Error(result.refusal.reason)
  return result.value
}

describe('III.3.d: a visit is planned', () => {
  test('to what is there: not to a club that has ended, nor for a day before it was founded', () => {
    expect(visitSchema.parse(plannedVisit())).toEqual(plannedVisit())
    const visited = { kind: 'club', club } as const
    expect(planVisit({ id, visited }, draft, { ...situation, hasEnded: true })).toMatchObject({
      refusal: { reason: 'clubEnded' },
    })
    const early = { ...draft, plannedOn: isoDate('2021-01-31') }
    expect(changeVisit(plannedVisit(), early, situation)).toMatchObject({
      refusal: { fields: [{ field: 'draft.plannedOn', problem: 'beforeEstablishment' }] },
    })
  })

  test.each([
    { asOf: '2024-05-06', is: { kind: 'planned' } }, // the planned day itself is in time
    { asOf: '2024-05-09', is: { kind: 'late', days: 3 } },
  ])('on $asOf it is $is.kind', ({ asOf, is }) => {
    expect(visitStandingOn(plannedVisit(), isoDate(asOf))).toEqual(is)
  })

  test('and changed or cancelled only until it took place', () => {
    expect(changeVisit(plannedVisit(), { ...draft, purpose: 'Kiểm quỹ' }, situation)).toMatchObject({
      value: { purpose: 'Kiểm quỹ' },
    })
    const reason = 'Đường sạt lở'
    expect(cancelVisit(plannedVisit(), { reason })).toMatchObject({
      value: { state: { status: 'cancelled', reason } },
    })
    const refusal = { reason: 'visitNotPlanned' }
    expect(cancelVisit(recordedVisit(), { reason })).toEqual({ ok: false, refusal })
    expect(changeVisit(recordedVisit(), draft, situation)).toEqual({ ok: false, refusal })
  })
})

describe('III.3.d: a visit is recorded', () => {
  test('with its score, the help given on the spot and what is to be done', () => {
    const visit = recordedVisit()
    expect(visitSchema.parse(visit)).toEqual(visit)
    expect(visit.state).toMatchObject({ status: 'done', help: 'Hướng dẫn kế toán ghi sổ' })
    expect(visit.followUps).toMatchObject([{ id: ids[0], openedOn: '2024-05-08', state: { status: 'open' } }])
    expect(scoredVisit(visit)).toMatchObject([{ on: '2024-05-08', assessment: { edition: 1 } }])
    expect(scoredVisit(plannedVisit())).toEqual([])
  })

  test('and corrected, which takes away nothing that was agreed upon', () => {
    const corrected = recordVisit(
      recordedVisit(),
      { ...report, answers: null },
      { ...recording, ids: ids.slice(1) },
    )
    expect(corrected).toMatchObject({
      value: { state: { assessment: null }, followUps: [{ id: ids[0] }, { id: ids[1] }] },
    })
  })

  test('by nobody who sits on the board of the club, who does not close what it led to either', () => {
    const own = { ...recording, postsHeld: ['chair'] } as const
    const refused = { ok: false, refusal: { reason: 'ownClubVisited' } }
    expect(recordVisit(plannedVisit(), report, own)).toEqual(refused)
    const visit = recordedVisit()
    const end = { status: 'dropped', on: today, reason: 'Không cần' } as const
    const [followUp] = visit.followUps
    if (followUp === undefined) throw new RangeError('no follow-up')
    expect(closeFollowUpOf(visit, { followUp, end }, { ...own, papers: [] })).toEqual(refused)
    expect(closeFollowUpOf(visit, { followUp, end }, { ...situation, papers: [] })).toMatchObject({
      value: { followUps: [{ state: end }] },
    })
  })

  test('not once it was cancelled', () => {
    const cancelled = { ...plannedVisit(), state: { status: 'cancelled', reason: 'Mưa' } } as const
    expect(recordVisit(cancelled, report, recording)).toMatchObject({ refusal: { reason: 'visitCancelled' } })
  })

  test.each([
    { changed: { on: isoDate('2024-05-11') }, wrong: { field: 'report.on', problem: 'dateInFuture' } },
    { changed: { on: isoDate('2021-01-31') }, wrong: { field: 'report.on', problem: 'beforeEstablishment' } },
    {
      changed: { followUps: [{ task: 'a', responsible: 'b', dueOn: report.on }] },
      wrong: { field: 'report.followUps.0.dueOn', problem: 'endsBeforeItBegins' },
    },
  ])('$wrong.field: $wrong.problem', ({ changed, wrong }) => {
    expect(recordVisit(plannedVisit(), { ...report, ...changed }, recording)).toMatchObject({
      refusal: { fields: [wrong] },
    })
  })

  test('an answer to a question that the checklist does not have is refused', () => {
    expect(recordVisit(plannedVisit(), { ...report, answers: { choir: 'yes' } }, recording)).toMatchObject({
      refusal: { reason: 'questionUnknown', question: 'choir' },
    })
  })
})

test('what is still to be done is told by its due day, the earliest first, with whether it is late', () => {
  const visit = recordedVisit()
  const [followUp] = visit.followUps
  if (followUp === undefined) throw new RangeError('no follow-up')
  const earlier = { ...followUp, dueOn: isoDate('2024-06-01') }
  const dropped = { ...followUp, state: { status: 'dropped', on: today, reason: 'x' } } as const
  const open = openFollowUps([visit, { ...visit, followUps: [earlier, dropped] }], isoDate('2024-06-04'))
  expect(open.map(({ followUp: { dueOn }, standing }) => ({ dueOn, standing }))).toEqual([
    { dueOn: '2024-06-01', standing: { kind: 'overdue', days: 3 } },
    { dueOn: '2024-06-05', standing: { kind: 'open' } },
  ])
})

describe('checklists come in editions', () => {
  const second = { ...wellManagedProposal, edition: 2, from: isoDate('2024-01-01') }
  const editions = [...checklists, second]

  test.each([
    { on: '2020-10-08', edition: undefined },
    { on: '2023-12-31', edition: 1 },
    { on: '2024-01-01', edition: 2 }, // the edition is valid from this day on
  ])('a club is scored on $on by edition $edition', ({ on, edition }) => {
    expect(checklistOn('club', isoDate(on), editions)?.edition).toBe(edition)
  })

  test('what was scored by an earlier one is read by that one', () => {
    const assessment = { checklist: wellManagedProposal.id, edition: 1 }
    expect(checklistOf(assessment, editions)).toBe(wellManagedProposal)
    expect(checklistOf({ ...assessment, edition: 3 }, editions)).toBeUndefined()
  })

  test.each(checklists)('$id asks for 100 points, and says that nobody has issued it', (checklist) => {
    expect(checklistSchema.parse(checklist)).toEqual(checklist)
    expect(checklist.questions.reduce((sum, { points }) => sum + points, 0)).toBe(100)
    expect(checklist.issuedBy).toBeNull()
  })
})
