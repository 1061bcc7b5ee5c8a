import { hoaBinh146, isoDate } from '@lienthehe/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { matterAnswer, matterDraft } from '../testing/drafts/matter-draft.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { admin } from '../testing/matrix-target.ts'
import { refusalOfCall } from '../testing/outcome.ts'
import { target, userNameOf } from '../testing/people.ts'
import { clubIdOf, unitOf, uuidOf } from '../testing/two-provinces.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
let copies = 0
let keys = 0
const newKey = () => uuidOf(`matters ${++keys}`)
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

describe('V.4.e: what comes up is raised by a unit and answered above it', () => {
  test('with a number that no other gets, also once it is withdrawn; its history tells of each step', () =>
    withCopy(async (instance) => {
      const { matters } = await instance.as(userNameOf('officer', 'district'))
      const above = (await instance.as(admin)).matters
      const { id } = await matters.raise({ key: newKey(), draft: matterDraft({ club }) })
      await matters.correct({ key: newKey(), id, version: 1, draft: matterDraft({ says: 'Cầu treo hỏng' }) })
      await above.answer({ key: newKey(), id, version: 2, answer: matterAnswer })
      const { id: mistaken } = await matters.raise({ key: newKey(), draft: matterDraft() })
      await matters.withdraw({ key: newKey(), id: mistaken, version: 1, withdrawal: { reason: 'Ghi nhầm' } })
      await matters.raise({ key: newKey(), draft: matterDraft({ kind: 'proposal' }) })
      const listed = (await above.list({ plan })).matters.map(({ matter }) => matter)
      expect(listed.map(({ number, kind }) => ({ number, kind }))).toEqual([
        { number: 3, kind: 'proposal' },
        { number: 2, kind: 'arising' },
        { number: 1, kind: 'arising' },
      ])
      expect(listed.at(-1)).toMatchObject({ says: 'Cầu treo hỏng', club: null, answer: matterAnswer })
      const { entries } = await above.history({ id })
      expect(entries.map(({ action }) => action)).toEqual(['matter.answer', 'matter.correct', 'matter.raise'])
    }))

  test('no unit answers itself, and none sees what its neighbour raised', () =>
    withCopy(async (instance) => {
      const { matters } = await instance.as(userNameOf('officer', 'district'))
      const { id } = await matters.raise({ key: newKey(), draft: matterDraft() })
      const answer = { key: newKey(), id, version: 1, answer: matterAnswer }
      expect(await refusalOfCall(matters.answer(answer))).toEqual({ reason: 'notFound' })
      expect((await matters.list({ plan })).matters).toMatchObject([{ mayWrite: true, mayAnswer: false }])
      const neighbour = await instance.as(userNameOf('officer', 'nextDistrict'))
      expect((await neighbour.matters.list({ plan })).matters).toEqual([])
    }))

  test('a club of another unit is refused beside the club as if there were none', () =>
    withCopy(async (instance) => {
      const { matters } = await instance.as(admin)
      const draft = matterDraft({ unit: unitOf('12'), club })
      expect(await refusalOfCall(matters.raise({ key: newKey(), draft }))).toEqual({
        reason: 'invalidInput',
        fields: [{ field: 'draft.club', problem: 'choiceUnknown' }],
      })
    }))
})

describe('what was raised stands in the report of its period', () => {
  const period = { kind: 'year', year: 2023 } as const
  const textOf = (text: readonly { readonly parts: readonly { readonly kind: string }[] }[]) =>
    JSON.stringify(text)

  test('with its number, as it was known when the period was closed; an answer written later flags it', () =>
    withCopy(async (instance) => {
      const { matters, reviews } = await instance.as(admin)
      const { id } = await matters.raise({ key: newKey(), draft: matterDraft({ club }) })
      const preview = await reviews.preview({ plan, period })
      if (preview.kind === 'refused') throw new RangeError(preview.refusal.reason)
      const asked = { key: newKey(), plan, period, seen: preview.seen, despite: 'Sổ bị lũ cuốn' }
      const { number } = await reviews.close(asked)
      const before = await reviews.report({ number })
      expect(textOf(before.text)).toContain('"figure":"matters.arising"')
      expect(textOf(before.text)).toContain('"figure":"matter.1"')
      const says = before.figures.find((figure) => figure.id === 'matter.1')?.says
      expect(says).toMatch(/^Số 1 \(.+, 12\/03\/2023\): Đường vào xóm sạt lở\. Chưa có trả lời\.$/)
      expect(before.today).toEqual(before.figures)
      await matters.answer({ key: newKey(), id, version: 1, answer: matterAnswer })
      const after = await reviews.report({ number })
      expect(after.figures).toEqual(before.figures)
      const changed = after.today.filter(({ id: figure, says: now }) =>
        after.figures.some((kept) => kept.id === figure && kept.says !== now),
      )
      expect(changed.map((figure) => figure.id)).toEqual(['matters.arising', 'matter.1'])
      expect(await reviews.get({ number })).toMatchObject({ isRecomputed: true })
    }))

  test('but not in that of the year before', () =>
    withCopy(async (instance) => {
      const { matters, reviews } = await instance.as(admin)
      await matters.raise({ key: newKey(), draft: matterDraft({ on: isoDate('2024-01-01') }) })
      const preview = await reviews.preview({ plan, period })
      if (preview.kind === 'refused') throw new RangeError(preview.refusal.reason)
      const asked = { key: newKey(), plan, period, seen: preview.seen, despite: 'Sổ bị lũ cuốn' }
      const { number } = await reviews.close(asked)
      const { text, figures } = await reviews.report({ number })
      expect(textOf(text)).not.toContain('matter')
      expect(figures.map(({ id }) => id)).toContain('work.papers')
    }))
})
