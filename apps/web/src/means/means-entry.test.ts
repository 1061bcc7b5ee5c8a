import { isoDate, type UnitKey } from '@lienthehe/domain'
import { meansKinds } from '@lienthehe/domain/resources'
import { meansRecordSchema } from '@lienthehe/domain/schema'
import { expect, test } from 'vitest'
import { blankMeans, draftOfMeans, entryOfMeans, wrongInMeans } from './means-entry.ts'

const unit: UnitKey = '17@2020-01-01' as UnitKey
const club = '11111111-1111-4111-8111-111111111111'
const giving = { donor: 'Công ty Sông Đà', source: 'donor', club: null, project: null }
const matters = [
  { kind: 'project', name: 'VIE071', partner: 'HelpAge', to: isoDate('2025-01-01'), committedDong: null },
  { kind: 'pledge', ...giving, gift: { kind: 'money', amountDong: 10_000_000 } },
  {
    ...{ kind: 'contribution', ...giving, pledge: null },
    gift: { kind: 'inKind', good: 'gạo', quantity: 1200, measure: 'kg', estimatedDong: null },
  },
  { kind: 'programme', club, programme: 'Giảm nghèo bền vững', agency: 'Sở NN&PTNT' },
  {
    ...{ kind: 'course', course: 'homeCare', trainers: ['Bà Hà', 'Ông Dũng'], units: [unit] },
    ...{ officials: 3, boardMembers: null, volunteers: 20 },
  },
  { kind: 'material', use: 'training', title: 'Sổ tay', edition: 2, copies: 500 },
  { kind: 'event', title: 'Ngày hội', agency: 'Hội', participants: null },
  { kind: 'conference', title: 'Hội nghị sơ kết', agency: 'Hội', participants: 120 },
  { kind: 'media', media: 'report', title: 'Vui khỏe', agency: 'Báo Hòa Bình', link: 'https://example.org' },
  { kind: 'exchange', club, participants: 25 },
  { kind: 'health', health: 'checkUp', club, people: 45 },
]

test('every kind has a case here', () => {
  expect(matters.map(({ kind }) => kind)).toEqual(meansKinds)
})

test.each(matters)('what stands on record of a $kind is typed and sent as it was', (about) => {
  const id = '77777777-7777-4777-8777-777777777777'
  const frame = { plan: 'hoa-binh-146', unit, on: '2022-01-15' }
  const record = meansRecordSchema.parse({ ...frame, id, withdrawal: null, about })
  const entry = entryOfMeans(record)
  expect(wrongInMeans(entry, record.about.kind)).toEqual([])
  expect(draftOfMeans(entry, record.about.kind, frame.plan)).toEqual({ ...frame, about })
})

test('a blank course names everything that it lacks at once', () => {
  expect(wrongInMeans(blankMeans(unit, ''), 'course').map(({ field }) => field)).toEqual([
    'draft.on',
    'draft.about.trainers',
    'draft.about.units.0',
  ])
})

test('what is no number is said beside its field', () => {
  const blank = blankMeans(unit, '1/1/2022')
  const entry = { ...blank, texts: { ...blank.texts, club, people: 'nhiều' } }
  expect(wrongInMeans(entry, 'health')).toEqual([{ field: 'draft.about.people', problem: 'countInvalid' }])
})
