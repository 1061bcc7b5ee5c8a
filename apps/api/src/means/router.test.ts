import { hoaBinh146 } from '@lienthehe/domain'
import { supportByClub } from '@lienthehe/domain/resources'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { giftDraft, meansDraft } from '../testing/drafts/means-draft.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { admin } from '../testing/matrix-target.ts'
import { refusalOfCall } from '../testing/outcome.ts'
import { target, userNameOf } from '../testing/people.ts'
import { clubIdOf, unitOf, uuidOf } from '../testing/two-provinces.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
let copies = 0
let keys = 0
const newKey = () => uuidOf(`means ${++keys}`)
const plan = hoaBinh146.id
const club = clubIdOf(target)

beforeAll(() => fillTwoProvinces(template))
afterAll(() => folder.remove())

async function withCopy(use: (instance: Instance) => Promise<void>): Promise<void> {
  const instance = await openCopy(template, `${++copies}`)
  try {
    await use(instance)
  } finally {
    await instance.close()
  }
}

describe('III.5: what donors give', () => {
  test('is listed with its club, corrected and withdrawn, and its history tells of each', () =>
    withCopy(async (instance) => {
      const { means } = await instance.as(admin)
      const draft = meansDraft({ about: giftDraft({ club }) })
      const { id } = await means.record({ key: newKey(), draft })
      const { records } = await means.list({ plan, asOf: null })
      expect(supportByClub(records, draft.on)).toMatchObject([{ club, donors: ['Công ty zq111'] }])
      const other = meansDraft({ about: giftDraft({ club, donor: 'Người khác' }) })
      await means.correct({ key: newKey(), id, version: 1, draft: other })
      expect((await means.get({ id })).record).toEqual({ ...other, id, withdrawal: null })
      await means.withdraw({ key: newKey(), id, version: 2, withdrawal: { reason: 'Ghi nhầm' } })
      expect(await means.list({ plan, asOf: null })).toMatchObject({ records: [], withdrawn: 1 })
      const { entries } = await means.history({ id })
      expect(entries.map(({ action }) => action)).toEqual(['means.withdraw', 'means.correct', 'means.record'])
    }))

  test('to a club that is no more is refused beside the club', () =>
    withCopy(async (instance) => {
      const { means, clubs } = await instance.as(admin)
      const event = { on: '2025-11-01', change: 'dissolved', reason: 'Lũ' } as const
      await clubs.change({ key: newKey(), id: club, version: 1, event })
      const draft = meansDraft({ on: '2025-11-02', about: giftDraft({ club }) })
      expect(await refusalOfCall(means.record({ key: newKey(), draft }))).toEqual({
        reason: 'invalidInput',
        fields: [{ field: 'draft.about.club', problem: 'clubNoMore' }],
      })
    }))

  test('to a club elsewhere is refused as if there were none', () =>
    withCopy(async (instance) => {
      const { means } = await instance.as(userNameOf('officer', 'district'))
      const draft = meansDraft({ about: giftDraft({ club: clubIdOf('1211') }) })
      expect(await refusalOfCall(means.record({ key: newKey(), draft }))).toEqual({
        reason: 'invalidInput',
        fields: [{ field: 'draft.about.club', problem: 'choiceUnknown' }],
      })
    }))

  test('a district sees its own records alone, and the clubs of its own', () =>
    withCopy(async (instance) => {
      const { means } = await instance.as(admin)
      for (const unit of ['11', '12'])
        await means.record({ key: newKey(), draft: meansDraft({ unit: unitOf(unit) }) })
      const own = await (await instance.as(userNameOf('officer', 'district'))).means.list({
        plan,
        asOf: null,
      })
      expect(own.records.map(({ unit }) => unit)).toEqual([unitOf('11')])
      expect(own.clubs.map(({ id }) => id)).toContain(club)
      expect(own.clubs.map(({ id }) => id)).not.toContain(clubIdOf('1211'))
    }))
})

test('III.2: a course without a trainer is refused beside the trainers', () =>
  withCopy(async (instance) => {
    const { means } = await instance.as(admin)
    const people = { officials: 10, boardMembers: null, volunteers: null }
    const course = { kind: 'course', course: 'initial', trainers: [], units: [unitOf('11')], ...people }
    const draft = meansDraft({ about: course })
    expect(await refusalOfCall(means.record({ key: newKey(), draft }))).toEqual({
      reason: 'invalidInput',
      fields: [{ field: 'draft.about.trainers', problem: 'trainerMissing' }],
    })
  }))
