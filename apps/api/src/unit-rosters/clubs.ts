import type { UnitKey } from '@lienthehe/domain'
import { type Club, type ClubId, hasEnded } from '@lienthehe/domain/clubs'
import { fullNameOf } from '@lienthehe/domain/units'
import type { NamedClub } from '@lienthehe/office/roster'
import { readClubs } from '../clubs/queries.ts'
import type { Services } from '../context.ts'
import type { Readable } from '../db/database.ts'

/** The clubs of a unit that have not ended, and the names that a list may use for each. */
export type ClubsOfUnit = {
  readonly byId: ReadonlyMap<ClubId, Club>
  readonly named: readonly NamedClub[]
}

/** Reads the clubs in the unit, including clubs that were founded in a commune which is now part of the unit. */
export async function readClubsOfUnit(
  { units }: Pick<Services, 'units'>,
  db: Readable,
  unit: UnitKey,
): Promise<ClubsOfUnit> {
  const clubs = (await readClubs(db))
    .map(({ club }) => club)
    .filter((club) => !hasEnded(club) && units.withinClub(club).includes(unit))
  const communesOf = (club: Club) =>
    units.withinClub(club).flatMap((key) => {
      const place = units.byKey.get(key)
      return place?.level === 'commune' ? [fullNameOf(place).vi] : []
    })
  return {
    byId: new Map(clubs.map((club) => [club.id, club])),
    named: clubs.map((club) => ({ id: club.id, name: club.name, communes: communesOf(club) })),
  }
}
