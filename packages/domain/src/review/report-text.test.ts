import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { assessPlan } from '../progress/assess-plan.ts'
import { at, type ClubSketch, communes, registerOf } from '../progress/example.test-data.ts'
import { courseClassOf } from '../progress/part.ts'
import { placeRegister } from '../progress/register.ts'
import { describeTarget, describeTargetFigure, labelCourse } from '../progress/sentences/wording.ts'
import { recompute } from '../snapshots/recompute.ts'
import { type Snapshot, type SnapshotClub, takeSnapshot } from '../snapshots/snapshot.ts'
import { hoaBinhSuccessions, hoaBinhUnits } from '../units/hoa-binh.ts'
import { gapsFirst } from './gap.ts'
import { describeLack, describePlaces, describeWayOut } from './gap-wording.ts'
import { textByFigures } from './report.ts'
import { flagParagraphs, reportFigures } from './report-text.ts'

/** The number of random changes to test, one at a time. */
const facts = 1000
const names = new Map(hoaBinhUnits.map(({ key, name }) => [key, name]))
const documents = { plan: hoaBinh146, units: { units: hoaBinhUnits, successions: hoaBinhSuccessions } }
const day = isoDate('2025-12-31')
const basis = {
  plan: { id: hoaBinh146.id, version: 1, hash: 'hash of the plan' },
  units: { version: 1, hash: 'hash of the units' },
  history: { seq: 12, hash: 'hash of the history' },
}

/** Thirty clubs in several years and districts: some targets are reached, most fall short. */
const sketches = Array.from(
  { length: 30 },
  (_, place): ClubSketch => ({
    on: `${2019 + (place % 7)}-0${1 + (place % 9)}-15`,
    commune: at(communes, 5 * place),
    members: 45 + place,
  }),
)
const register = registerOf(sketches, day)
const kept = takeSnapshot(
  placeRegister(hoaBinh146, register, day),
  assessPlan(hoaBinh146, register, day),
  basis,
)
const figuresOf = ({ assessment }: Snapshot) => reportFigures(hoaBinh146, assessment, names)
const text = textByFigures(hoaBinh146, kept.assessment)

/**
 * The expected text of each paragraph, made directly from the figures without the binding under test. The key is the
 * beginning of the paragraph, so that it is found even if other paragraphs are added or removed.
 */
function sentencesOf({ assessment }: Snapshot): ReadonlyMap<string, string> {
  const results = assessment.targets.map((verdict): [string, string] => [
    `- ${nameOf(verdict.target)} (`,
    [
      courseClassOf(verdict) === 'undetermined' ? '' : describeTargetFigure(verdict, { language: 'vi' }),
      labelCourse(verdict, 'vi'),
      verdict.course === 'achieved'
        ? ''
        : describeTarget(verdict, { plan: hoaBinh146, names, language: 'vi' }),
    ].join('|'),
  ])
  const gaps = gapsFirst(hoaBinh146, assessment).map((gap): [string, string] => {
    const measure = hoaBinh146.targets.find(({ id }) => id === gap.target)?.measure
    if (measure === undefined) throw new Error(gap.target)
    const said = [
      describeLack(gap, { measure, language: 'vi' }),
      describePlaces(gap, { names, language: 'vi' }),
      ...describeWayOut(gap, { measure, language: 'vi' }),
    ]
    return [`- ${nameOf(gap.target)}: `, said.join('|')]
  })
  const { clubsOperating, members } = assessment
  return new Map([['Toàn tỉnh có ', JSON.stringify([clubsOperating, members])], ...results, ...gaps])
}

function nameOf(target: string): string {
  const name = hoaBinh146.targets.find(({ id }) => id === target)?.name.vi
  if (name === undefined) throw new Error(target)
  return name
}

/** The beginning of a paragraph, which names its subject. */
function subjectOf({ parts: [first] }: (typeof text)[number]): string {
  if (first?.kind !== 'words') throw new Error('begins with a figure')
  const clause = first.text.indexOf(' (mục')
  return clause < 0 ? first.text : `${first.text.slice(0, clause)} (`
}

const tally = fc.record({ yes: fc.nat(60), no: fc.nat(30), unknown: fc.nat(10) })
const answer = fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const)

/** A new fact about one club; the plan may or may not ask about it. */
const change: fc.Arbitrary<(club: SnapshotClub) => SnapshotClub> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('women', 'age55', 'disadvantaged', 'borrowers', 'olderPeople', 'management'),
      tally,
    )
    .map(([fact, value]) => (club: SnapshotClub) => ({ ...club, facts: { ...club.facts, [fact]: value } })),
  fc
    .tuple(fc.constantFrom('incomeFund', 'activityFund', 'regulation'), answer)
    .map(([fact, value]) => (club: SnapshotClub) => ({ ...club, facts: { ...club.facts, [fact]: value } })),
  fc
    .constantFrom('district' as const, 'project' as const, null)
    .map((source) => (club: SnapshotClub) => ({ ...club, source })),
  fc
    .nat(communes.length - 1)
    .map((place) => (club: SnapshotClub) => ({ ...club, commune: at(communes, place) })),
  fc.constantFrom('2020-11-15', '2022-03-03', '2025-06-30').map((on) => (club: SnapshotClub) => ({
    ...club,
    events: [{ on: isoDate(on), change: 'suspended' as const }],
  })),
)

describe('a sentence bound to figures', () => {
  test('is flagged where what it cites reads otherwise, and no other is', () => {
    const sentences = sentencesOf(kept)
    const before = figuresOf(kept)
    const flagged = new Set<string>()
    const law = fc.property(fc.nat(kept.clubs.length - 1), change, (place, changed) => {
      const clubs = kept.clubs.map((club, index) => (index === place ? changed(club) : club))
      const after = recompute({ ...kept, clubs }, documents)
      const now = sentencesOf(after)
      const found = flagParagraphs(text, before, figuresOf(after)).map((one) =>
        subjectOf(at(text, one.place)),
      )
      const otherwise = [...sentences].flatMap(([about, said]) => (now.get(about) === said ? [] : [about]))
      expect(found.toSorted()).toEqual(otherwise.toSorted())
      for (const one of found) flagged.add(one)
    })
    fc.assert(law, { seed: 20251231, numRuns: facts })
    // Without enough flagged paragraphs, the test would pass without testing anything.
    expect(flagged.size).toBeGreaterThan(text.length / 3)
  })
})
