import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { eventOn } from '../clubs/event.test-data.ts'
import { clubSchema } from '../clubs/schema.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { languages } from '../text/language.ts'
import { caoSon, course, daBac, giftOf, meansId, meansOf, pledgeOf, province } from './example.test-data.ts'
import { describeMeansRefusal } from './means-refusal.ts'
import { type MeansMatter, type MeansRecord, meansRecordSchema } from './means-schema.ts'
import { correctMeans, type MeansSituation, recordMeans, withdrawMeans } from './means-transitions.ts'

const club = clubSchema.parse({
  id: '11111111-1111-4111-8111-111111111111',
  name: 'CLB Xóm Mừng',
  commune: caoSon,
  village: null,
  establishedOn: '2021-03-01',
  decisionNumber: null,
  decidedOn: null,
  decisionIssuer: null,
  foundingMoney: null,
  meetingDay: null,
  events: [],
})
const dissolved = { ...club, events: [eventOn(['2022-01-10', 'dissolved'])] }
const pledge = { kind: 'pledge', ...withoutId(pledgeOf()) } as const
const project = {
  kind: 'project',
  name: 'VIE071',
  partner: 'HelpAge International',
  to: null,
  committedDong: null,
} as const

function withoutId({ id: _, ...rest }: ReturnType<typeof pledgeOf>) {
  return rest
}

function situationOf(changed: Partial<MeansSituation> = {}): MeansSituation {
  const standing: readonly MeansRecord[] = []
  return {
    ...{ plan: hoaBinh146, units: [province, daBac, caoSon], club: undefined, standing },
    today: isoDate('2023-06-01'),
    ...changed,
  }
}

/** The problems, each as `field problem`, or the reason if no field is wrong. */
function saysOf(result: ReturnType<typeof recordMeans>): readonly string[] {
  if (result.ok) return []
  const { refusal } = result
  return refusal.reason === 'invalidInput'
    ? refusal.fields.map(({ field, problem }) => `${field} ${problem}`)
    : [refusal.reason]
}

function says(about: MeansMatter, changed: Partial<MeansSituation> = {}): readonly string[] {
  return saysOf(recordMeans(meansOf(about), situationOf(changed)))
}

describe('III.5: a gift to a club', () => {
  test('is recorded while the club is there', () => {
    expect(says(giftOf({ club: club.id }), { club })).toEqual([])
  })

  test('of a club that is no more is refused beside the club', () => {
    const problem = ['draft.about.club clubNoMore']
    expect(says(giftOf({ club: club.id }), { club: dissolved })).toEqual(problem)
    // A gift from before the club's last day is accepted.
    const early = meansOf(giftOf({ club: club.id }), { on: isoDate('2022-01-09') })
    expect(saysOf(recordMeans(early, situationOf({ club: dissolved })))).toEqual([])
  })

  test('names a club of its unit, a project and a pledge on record, or none', () => {
    expect(says(giftOf({ club: club.id }))).toEqual(['draft.about.club choiceUnknown'])
    const named = giftOf({ project: meansId(3), pledge: meansId(4) })
    expect(says(named)).toEqual(['draft.about.project choiceUnknown', 'draft.about.pledge choiceUnknown'])
    const standing = [meansOf(project, { id: meansId(3) }), meansOf(pledge, { id: meansId(4) })]
    expect(says(named, { standing })).toEqual([])
  })
})

test('III.2: a course without a trainer is refused', () => {
  expect(says(course)).toEqual([])
  expect(says({ ...course, trainers: [] })).toEqual(['draft.about.trainers trainerMissing'])
})

test.each([
  { known: { on: isoDate('2023-06-02') }, is: ['draft.on dateInFuture'] },
  { known: { unit: caoSon }, is: [] },
])('a record with $known: $is', ({ known, is }) => {
  expect(saysOf(recordMeans(meansOf(project, known), situationOf()))).toEqual(is)
})

test('a project ends after it begins', () => {
  expect(says({ ...project, to: isoDate('2022-01-15') })).toEqual(['draft.about.to endsBeforeItBegins'])
})

describe('a record is corrected or withdrawn, never deleted', () => {
  const before = meansOf(project)

  test('its unit and its kind stay', () => {
    const draft = meansOf({ ...project, name: 'VIE085' }, { unit: province })
    expect(correctMeans(before, draft, situationOf())).toEqual({
      ok: true,
      value: meansOf({ ...project, name: 'VIE085' }),
    })
    expect(saysOf(correctMeans(before, meansOf(course), situationOf()))).toEqual([
      'draft.about.kind choiceUnknown',
    ])
  })

  test('one that others name is withdrawn after them', () => {
    const reason = { reason: 'ghi nhầm' }
    const gift = meansOf(giftOf({ project: before.id }), { id: meansId(5) })
    expect(withdrawMeans(before, reason, { standing: [gift] })).toEqual({
      ok: false,
      refusal: { reason: 'meansNamed', records: 1 },
    })
    const withdrawn = { ...before, withdrawal: reason }
    expect(withdrawMeans(before, reason, { standing: [] })).toEqual({ ok: true, value: withdrawn })
    expect(saysOf(withdrawMeans(withdrawn, reason, { standing: [] }))).toEqual(['meansWithdrawn'])
    expect(saysOf(correctMeans(withdrawn, before, situationOf()))).toEqual(['meansWithdrawn'])
  })

  test.each(languages)('each refusal is a sentence of its own (%s)', (language) => {
    expect(describeMeansRefusal({ reason: 'meansNamed', records: 2 }, { language })).toMatch(/2/)
    expect(describeMeansRefusal({ reason: 'meansWithdrawn' }, { language })).toMatch(/^\p{Lu}.+\.$/u)
  })
})

describe('what a record may hold', () => {
  test.each([project, pledge, giftOf(), course])('$kind is read back as it was written', (about) => {
    const record = meansOf(about)
    expect(meansRecordSchema.parse(JSON.parse(JSON.stringify(record)))).toEqual(record)
  })

  const media = {
    kind: 'media',
    media: 'news',
    title: 'Vui khỏe',
    agency: 'Báo Hòa Bình',
    link: null,
  } as const
  test.each([
    {
      about: giftOf({ gift: { kind: 'money', amountDong: 0 } }),
      problem: 'about.gift.amountDong amountInvalid',
    },
    { about: giftOf({ donor: ' ' }), problem: 'about.donor required' },
    { about: { ...course, units: [] }, problem: 'about.units required' },
    { about: { ...course, units: [caoSon, caoSon] }, problem: 'about.units listedTwice' },
    { about: { ...course, officials: -3 }, problem: 'about.officials countInvalid' },
    // A link must not be able to run a script.
    { about: { ...media, link: 'javascript:alert(1)' }, problem: 'about.link linkInvalid' },
  ])('$problem', ({ about, problem }) => {
    const issues = meansRecordSchema.safeParse({ ...meansOf(media), about }).error?.issues ?? []
    expect(issues.map(({ path, message }) => `${path.join('.')} ${message}`)).toEqual([problem])
  })
})
