import type { IsoDate, Plan } from '@lienthehe/domain'
import type { ClubKnown } from '@lienthehe/domain/cases'
import { birthSchema, memberIdSchema } from '@lienthehe/domain/schema'
import type { Random } from '../../../demo/src/random.ts'
import { later } from './days.ts'
import { recordsFor } from './records.ts'

type Listed = ClubKnown & { readonly kind: 'members' }
type Member = Listed['members'][number]
type Days = { readonly establishedOn: IsoDate; readonly asOf: IsoDate }

/**
 * A club by its list and its records. Ages change on the day itself, hardships end, people have left, and some fields
 * are unknown.
 */
export function listFor(random: Random, plan: Plan, days: Days): Listed {
  const size = random.weighted([
    [0, 1],
    [random.integer(1, 4), 3],
    [random.integer(48, 52), 4],
    [random.integer(69, 72), 2],
  ])
  const members = Array.from({ length: size }, () => memberFor(random, days))
  const people = members.map(({ id }) => id)
  return { kind: 'members', members, records: recordsFor(random, { plan, people, ...days }) }
}

function memberFor(random: Random, { establishedOn, asOf }: Days): Member {
  const joinedOn = random.chance(90) ? establishedOn : asOf
  const leftOn = random.weighted([
    [null, 12],
    [asOf, 1],
    [later(asOf, { days: 1 }), 1],
  ])
  const reason = random.pick(['movedAway', 'recordedByMistake'] as const)
  return {
    id: memberIdSchema.parse(random.uuid()),
    sex: random.weighted<Member['sex']>([
      ['female', 13],
      ['male', 6],
      [null, 1],
    ]),
    birth: birthFor(random, asOf),
    ethnicity: random.pick(['muong', 'kinh', null] as const),
    hardships: hardshipsFor(random, asOf),
    joinedOn,
    departure: leftOn === null || leftOn < joinedOn ? null : { on: leftOn, reason },
  }
}

/**
 * A birth of somebody who is 55 or 60 on the day, or will be on the day after; or only a month or a year, which leaves
 * the age unknown; or nothing.
 */
function birthFor(random: Random, asOf: IsoDate): Member['birth'] {
  const turned = later(asOf, { years: random.pick([-55, -60]) })
  const yearsAgo = (years: number) => later(asOf, { years: -years }).slice(0, 4)
  const text = random.weighted([
    [turned, 2],
    [later(turned, { days: 1 }), 2],
    [turned.slice(0, 7), 1],
    [turned.slice(0, 4), 1],
    [yearsAgo(random.integer(61, 85)), 12],
    [yearsAgo(random.integer(30, 54)), 6],
    [null, 1],
  ])
  return text === null ? null : birthSchema.parse(text)
}

function hardshipsFor(random: Random, asOf: IsoDate): Member['hardships'] {
  const kind = random.pick(['poor', 'nearPoor', 'livesAlone'] as const)
  return random.weighted<Member['hardships']>([
    [[{ kind, from: null, to: null }], 8],
    [[{ kind, from: later(asOf, { years: -2 }), to: asOf }], 2],
    [[{ kind, from: asOf, to: null }], 1],
    [[], 6],
    [null, 1],
  ])
}
