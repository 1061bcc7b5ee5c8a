import type { IsoDate } from '@lienthehe/domain'
import type { Club } from '@lienthehe/domain/clubs'
import type { Member } from '@lienthehe/domain/members'
import { clubIdSchema } from '@lienthehe/domain/schema'
import { fullNameOf } from '@lienthehe/domain/units'
import { composeClubs } from './composition.ts'
import { dayOfYear } from './days.ts'
import { fatesOf } from './events.ts'
import { type Founding, planFoundings } from './foundings.ts'
import { type Place, placesIn } from './places.ts'
import { createRandom, type Random } from './random.ts'
import { rollOf } from './roll.ts'

/** The register of a province; `unlisted`: the members of clubs so new that their lists have not arrived. */
export type Province = {
  readonly clubs: readonly Club[]
  readonly members: readonly Member[]
  readonly unlisted: readonly Member[]
}

/** From this day on there are no districts, and there are other communes. */
const reform = '2025-07-01'

/**
 * Makes a plausible Hòa Bình at the end of 2025, in the proportions of the review of that year; its people are
 * invented.
 */
export function generateProvince(seed: number): Province {
  const random = createRandom(seed)
  const seats = seatsOf(planFoundings(random), random)
  const fates = fatesOf(seats.map(({ club }) => club))
  const rolls = pairUp(seats, composeClubs(seats.length, random)).map(([seat, composition]) => {
    const club = { ...seat.club, events: fates.get(seat.club.id) ?? [] }
    return { club, members: rollOf(club, { place: seat.place, composition, random }) }
  })
  const isYoung = ({ club }: { readonly club: Club }) => club.establishedOn >= reform
  return {
    clubs: rolls.map(({ club }) => club),
    members: rolls.filter((roll) => !isYoung(roll)).flatMap(({ members }) => members),
    unlisted: rolls.filter(isYoung).flatMap(({ members }) => members),
  }
}

type Seat = { readonly club: Club; readonly place: Place }

function seatsOf(foundings: readonly Founding[], random: Random): readonly Seat[] {
  const byDistrict = [...Map.groupBy(foundings, ({ district }) => district)]
  return byDistrict
    .flatMap(([district, founded]) => pairUp(founded, placesIn(district, founded.length, random)))
    .map(([founding, place]) => ({ club: clubAt(place, founding, random), place }))
    .toSorted((one, other) => (one.club.establishedOn < other.club.establishedOn ? -1 : 1))
}

function clubAt({ commune, village }: Place, { establishedOn, money }: Founding, random: Random): Club {
  const decided = establishedOn < reform && random.chance(97)
  return {
    id: clubIdSchema.parse(random.uuid()),
    name: `CLB Liên thế hệ tự giúp nhau ${lowerFirst(village)}`,
    commune: commune.key,
    liesIn: null,
    village,
    establishedOn,
    decisionNumber: decided ? decisionNumber(establishedOn, random) : null,
    decidedOn: decided ? establishedOn : null,
    decisionIssuer: decided ? `UBND ${lowerFirst(fullNameOf(commune).vi)}` : null,
    foundingMoney: money,
    // The club meets on the day of the month on which it was founded.
    meetingDay: Number(establishedOn.slice(8)),
    events: [],
  }
}

/** A number for the decision of this day: decisions are numbered through the year, about two every three days. */
function decisionNumber(day: IsoDate, random: Random): string {
  const number = Math.ceil((dayOfYear(day) * 2) / 3) + random.integer(0, 9)
  return `${number}/QĐ-UBND`
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}

function pairUp<One, Other>(
  ones: readonly One[],
  others: readonly Other[],
): readonly (readonly [One, Other])[] {
  if (ones.length !== others.length)
    throw new RangeError(`${ones.length} do not pair up with ${others.length}`)
  return ones.flatMap((one, index) => others.slice(index, index + 1).map((other) => [one, other] as const))
}
