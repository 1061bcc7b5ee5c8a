import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { confirmMembers, unconfirmedMembers, withdrawConfirmation } from './confirmation.ts'
import { exampleClub, memberOf } from './example.test-data.ts'
import { type MemberConfirmation, memberConfirmationIdSchema } from './schema.ts'

const today = isoDate('2025-11-30')
const id = memberConfirmationIdSchema.parse('99999999-9999-4999-8999-999999999999')
const member = memberOf({ joinedOn: isoDate('2021-03-01') })
const departure = { on: isoDate('2025-01-01'), reason: 'died' } as const
const confirmation = (on: string, isWithdrawn = false): MemberConfirmation => ({
  ...{ id, club: exampleClub, on: isoDate(on), members: [member.id], isWithdrawn },
})

describe('once a year somebody says of each member that they are still one', () => {
  test.each([
    { what: 'a member of years', known: {}, confirmations: [], since: '2021-03-01' },
    {
      what: 'who joined a year ago',
      known: { joinedOn: isoDate('2024-11-30') },
      confirmations: [],
      since: '2024-11-30',
    },
    {
      what: 'whom somebody confirmed a year ago',
      known: {},
      confirmations: [confirmation('2024-11-30')],
      since: '2024-11-30',
    },
    {
      what: 'whose confirmation was taken back',
      known: {},
      confirmations: [confirmation('2025-06-01', true)],
      since: '2021-03-01',
    },
  ])('$what is asked about, since $since', ({ known, confirmations, since }) => {
    const asked = memberOf({ ...member, ...known })
    expect(unconfirmedMembers([asked], confirmations, today)).toEqual([{ member: asked, lastOn: since }])
  })

  test.each([
    { what: 'who joined within the year', known: { joinedOn: isoDate('2024-12-01') }, confirmations: [] },
    {
      what: 'whom somebody confirmed within the year',
      known: {},
      confirmations: [confirmation('2024-12-01'), confirmation('2022-01-01')],
    },
    { what: 'who has left', known: { departure }, confirmations: [] },
  ])('nobody is asked about $what', ({ known, confirmations }) => {
    expect(unconfirmedMembers([{ ...member, ...known }], confirmations, today)).toEqual([])
  })
})

describe('a confirmation', () => {
  test('names the day and the people, and can be taken back once', () => {
    const made = confirmMembers({ id, club: exampleClub }, [member], today)
    expect(made).toEqual({ ok: true, value: confirmation('2025-11-30') })
    const withdrawn = confirmation('2025-11-30', true)
    expect(withdrawConfirmation(confirmation('2025-11-30'))).toEqual({ ok: true, value: withdrawn })
    expect(withdrawConfirmation(withdrawn)).toEqual({ ok: false, refusal: { reason: 'nothingChanges' } })
  })

  test('is refused of somebody who has left', () => {
    expect(confirmMembers({ id, club: exampleClub }, [member, memberOf({ departure })], today)).toEqual({
      ok: false,
      refusal: { reason: 'alreadyLeft' },
    })
  })
})
