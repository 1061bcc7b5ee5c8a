import type { IsoDate } from '@lienthehe/domain'
import { daysBetween } from '@lienthehe/domain/calendar'
import type { Club } from '@lienthehe/domain/clubs'
import type { Departure, Member } from '@lienthehe/domain/members'
import { memberIdSchema } from '@lienthehe/domain/schema'
import { foldText } from '@lienthehe/domain/text'
import type { Composition } from './composition.ts'
import { dayAfter, dayBetween, recordedUntil } from './days.ts'
import { ethnicMixOf } from './ethnic-mix.ts'
import { nameFor } from './names.ts'
import { birthIn, birthYearFor, departureReason, hardshipsOf, phoneOf, sexOf } from './person.ts'
import type { Place } from './places.ts'
import type { Random } from './random.ts'

/** The facts about a person that are decided before the name is. */
type Profile = {
  readonly female: boolean
  readonly age55: boolean
  readonly disadvantaged: boolean
  readonly recorded: { readonly sex: boolean; readonly birth: boolean; readonly hardship: boolean }
  readonly joinedOn: IsoDate
  readonly departure: Departure | null
}

/** Everybody who was ever on the club's list: the members of its composition, and those who left before. */
export function rollOf(
  club: Club,
  {
    place,
    composition,
    random,
  }: { readonly place: Place; readonly composition: Composition; readonly random: Random },
): readonly Member[] {
  const left = profilesOfThoseWhoLeft(club, random)
  const active = profilesOfActive(club, { composition, random, replacing: left.length })
  const mix = ethnicMixOf(place.commune)
  const names = new Set<string>()
  return [...active, ...left].map(({ joinedOn, departure, recorded, ...profile }): Member => {
    const birthYear = birthYearFor(random, { age55: profile.age55, joinedOn })
    const ethnicity = random.weighted(mix)
    const sex = sexOf(profile.female)
    const fullName = firstNew(names, () => nameFor(random, { sex, ethnicity, birthYear }))
    names.add(foldText(fullName))
    return {
      id: memberIdSchema.parse(random.uuid()),
      club: club.id,
      fullName,
      sex: recorded.sex ? sex : null,
      birth: recorded.birth ? birthIn(birthYear, random) : null,
      ethnicity: random.chance(97) ? ethnicity : null,
      hardships: recorded.hardship
        ? hardshipsOf(random, { disadvantaged: profile.disadvantaged, joinedOn })
        : null,
      village: villageOf(place, random),
      phone: phoneOf(random),
      citizenId: null,
      subgroup: null,
      joinedOn,
      departure,
    }
  })
}

/** The active members. About as many joined later as have left, and a few more. */
function profilesOfActive(
  club: Club,
  {
    composition: { members, womenPercent, age55Percent, disadvantagedPercent, gaps },
    random,
    replacing,
  }: { readonly composition: Composition; readonly random: Random; readonly replacing: number },
): readonly Profile[] {
  const female = deal(members, Math.round((members * womenPercent) / 100), random)
  const age55 = deal(members, Math.round((members * age55Percent) / 100), random)
  const disadvantaged = deal(members, Math.round((members * disadvantagedPercent) / 100), random)
  const withoutSex = deal(members, gaps.sex, random)
  const withoutBirth = deal(members, gaps.birth, random)
  const withoutHardship = deal(members, gaps.hardship, random)
  const later = deal(members, Math.min(members, replacing + random.integer(0, 3)), random)
  return Array.from({ length: members }, (_, index) => ({
    female: female[index] === true,
    age55: age55[index] === true,
    disadvantaged: disadvantaged[index] === true,
    recorded: {
      sex: withoutSex[index] !== true,
      birth: withoutBirth[index] !== true,
      hardship: withoutHardship[index] !== true,
    },
    joinedOn: later[index] ? dayBetween(random, club.establishedOn, lastDayOpen(club)) : club.establishedOn,
    departure: departureByEnding(club),
  }))
}

function profilesOfThoseWhoLeft(club: Club, random: Random): readonly Profile[] {
  const openDays = daysBetween(club.establishedOn, lastDayOpen(club))
  // About one person leaves in a year, but nobody in a club's first month.
  if (openDays < 60) return []
  const count = random.integer(0, Math.round((openDays * 2) / 365))
  return Array.from({ length: count }, () => {
    const reason = departureReason(random)
    return {
      female: random.chance(62),
      age55: reason === 'died' || random.chance(60),
      disadvantaged: random.chance(62),
      recorded: { sex: true, birth: random.chance(96), hardship: random.chance(94) },
      joinedOn: club.establishedOn,
      departure: { on: dayBetween(random, dayAfter(club.establishedOn, 30), lastDayOpen(club)), reason },
    }
  })
}

/**
 * The last day on which a person could join or leave: the day on which the club stopped, else the last day with
 * records.
 */
function lastDayOpen({ events, establishedOn }: Club): IsoDate {
  const stopped = events.at(-1)
  if (stopped !== undefined && stopped.change !== 'resumed') return stopped.on
  return establishedOn > recordedUntil ? establishedOn : recordedUntil
}

/** A dissolved club's memberships end on that day; in a suspended club they continue. */
function departureByEnding({ events }: Club): Departure | null {
  const dissolution = events.find(({ change }) => change === 'dissolved')
  return dissolution === undefined ? null : { on: dissolution.on, reason: 'other' }
}

function villageOf({ village, nextVillage }: Place, random: Random): string | null {
  return random.weighted([
    [village, 84],
    [nextVillage, 11],
    [null, 5],
  ])
}

/** A list of yes and no with this many yeses, in random order. */
function deal(members: number, yeses: number, random: Random): readonly boolean[] {
  return random.shuffle(Array.from({ length: members }, (_, index) => index < yeses))
}

/**
 * The first invented name that is new in the club. A search without diacritics must not confuse two members, so such
 * names count as the same.
 */
function firstNew(known: ReadonlySet<string>, invent: () => string): string {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const name = invent()
    if (!known.has(foldText(name))) return name
  }
  throw new RangeError('there are not enough names for one club')
}
