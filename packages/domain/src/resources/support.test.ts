import { expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { clubIdSchema } from '../clubs/club-id-schema.ts'
import { giftOf, meansId, meansOf, pledgeOf, rice } from './example.test-data.ts'
import {
  countByAgency,
  givenByProject,
  isGivenByOthers,
  meansOn,
  supportByClub,
  supportByDonor,
} from './support.ts'

const club = clubIdSchema.parse('11111111-1111-4111-8111-111111111111')
const asOf = isoDate('2022-12-31')
const { id: pledgeId, ...promise } = pledgeOf()
const project = {
  kind: 'project',
  name: 'VIE071',
  partner: 'HelpAge',
  to: null,
  committedDong: null,
} as const
const records = [
  meansOf(project, { id: meansId(3) }),
  meansOf({ kind: 'pledge', ...promise } as const, { id: pledgeId }),
  meansOf(giftOf({ pledge: pledgeId, club, project: meansId(3) }), { id: meansId(4) }),
  meansOf(giftOf({ donor: 'Hội Chữ thập đỏ', club, gift: rice }), { id: meansId(5) }),
  meansOf(giftOf({ club }), { id: meansId(6), on: isoDate('2023-01-01') }),
  meansOf(giftOf({ club }), { id: meansId(7), withdrawal: { reason: 'ghi nhầm' } }),
]
const tenMillion = { contributions: 1, moneyDong: 10_000_000, inKindEstimatedDong: 0, inKindNotEstimated: 0 }

test('III.5: each donor with what was given by the day, and how far the promise is kept', () => {
  expect(
    supportByDonor(records, asOf).map(({ donor, total, clubs, pledges }) => ({
      ...{ donor, money: total.moneyDong, clubs, kept: pledges.map(({ fulfilment }) => fulfilment.status) },
    })),
  ).toEqual([
    { donor: 'Công ty Sông Đà', money: 10_000_000, clubs: [club], kept: ['kept'] },
    { donor: 'Hội Chữ thập đỏ', money: 0, clubs: [club], kept: [] },
  ])
})

test('who supported which club; what comes later or was a mistake counts nothing', () => {
  expect(supportByClub(records, asOf)).toEqual([
    {
      club,
      donors: ['Công ty Sông Đà', 'Hội Chữ thập đỏ'],
      total: { ...tenMillion, contributions: 2, inKindNotEstimated: 1 },
    },
  ])
})

test('III.6: a project has what was given within it', () => {
  expect(givenByProject(records, asOf)).toEqual(new Map([[meansId(3), tenMillion]]))
})

test('III.4: events are counted by year and agency, the latest year first', () => {
  const event = { kind: 'event', title: 'Ngày hội', agency: 'Đài PTTH', participants: null } as const
  const events = [meansOf(event), meansOf(event), meansOf(event, { on: isoDate('2021-10-01') })]
  expect(countByAgency(events, 'event', asOf)).toEqual([
    { year: 2022, agency: 'Đài PTTH', records: 2 },
    { year: 2021, agency: 'Đài PTTH', records: 1 },
  ])
  expect(meansOn(events, 'media', asOf)).toEqual([])
})

test.each([
  { origin: 'project', is: true },
  { origin: 'foreignDonor', is: true },
  { origin: 'province', is: false },
  { origin: 'members', is: false },
  { origin: 'loanIncome', is: false },
])('IV.2–IV.4: money of $origin was given by others: $is', ({ origin, is }) => {
  expect(isGivenByOthers(origin)).toBe(is)
})
