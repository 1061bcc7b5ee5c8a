import { type IsoDate, isoDate } from '@lienthehe/domain'
import type { Cases } from '@lienthehe/domain/cases'
import { clubIdSchema } from '@lienthehe/domain/schema'
import { unitKey, unitsOn } from '@lienthehe/domain/units'
import type { Random } from '../../../demo/src/random.ts'
import { foundingFor, later } from './days.ts'
import type { RegisterCase } from './register.ts'

type Club = RegisterCase['clubs'][number]['club']

const sources = ['district', 'province', 'commune', 'project', 'donor', null] as const

/** A club with its own history, in a unit of the plan, in a unit of a later list, or in an unknown place. */
export function clubFor(
  random: Random,
  { plan, units }: Pick<Cases, 'plan' | 'units'>,
  { asOf, place }: { readonly asOf: IsoDate; readonly place: number },
): Club {
  const establishedOn = foundingFor(random, plan, asOf)
  const source = random.pick(sources)
  return {
    id: clubIdSchema.parse(random.uuid()),
    name: `Câu lạc bộ số ${place}`,
    commune: communeFor(random, { plan, units }, place),
    village: random.chance(70) ? `Xóm ${random.integer(1, 3)}` : null,
    establishedOn,
    decisionNumber: null,
    decidedOn: null,
    decisionIssuer: null,
    meetingDay: null,
    foundingMoney: source === null ? null : { source, name: null },
    liesIn: null,
    events: eventsFor(random, establishedOn),
  }
}

/** Clubs that follow each other are in neighbouring communes, so that districts and strata fill up. */
function communeFor(random: Random, { plan, units }: Pick<Cases, 'plan' | 'units'>, place: number) {
  const own = unitsOn(units.units, 'commune', plan.unitsOn)
  const laterList = unitsOn(units.units, 'commune', isoDate('2025-07-01'))
  return random.weighted([
    [own[(place * 7) % own.length]?.key ?? unitKey('99999@2020-01-01'), 16],
    [random.pick(own).key, 6],
    [random.pick(laterList.length > 0 ? laterList : own).key, 2],
    [unitKey('99999@2020-01-01'), 1],
  ])
}

function eventsFor(random: Random, establishedOn: IsoDate): Club['events'] {
  const on = later(establishedOn, { years: 1 })
  const reason = 'Ví dụ'
  return random.weighted<Club['events']>([
    [[], 14],
    [[{ on, change: 'suspended', reason }], 1],
    [
      [
        { on, change: 'suspended', reason },
        { on: later(on, { years: 1 }), change: 'resumed', reason },
      ],
      1,
    ],
    [[{ on, change: 'dissolved', reason }], 1],
    [[{ on, change: 'merged', reason, into: null }], 1],
  ])
}
