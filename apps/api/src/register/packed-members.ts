import type { IsoDate } from '@lienthehe/domain'
import {
  type Birth,
  departureReasons,
  ethnicities,
  type Hardship,
  type MemberId,
  sexes,
} from '@lienthehe/domain/members'
import { type CountedMember, type MemberColumns, packMembers } from '@lienthehe/domain/tally'
import { inArray, type SQL, sql } from 'drizzle-orm'
import type { Database } from '../db/database.ts'
import { members } from '../db/schema/index.ts'

// Reading half a million rows, one by one, from SQLite takes two seconds. One text for each club takes half a second.
// The values in the text (dates, words of the schema, hardships as JSON) contain none of the separators.
const [ofField, ofMember, ofPart] = ['|', '\n', '\u0001'] as const

const packed = sql<string>`
  group_concat(${members.id}, ${ofMember}) || ${ofPart} ||
  group_concat(concat(${members.sex}, ${ofField}, ${members.birth}, ${ofField}, ${members.joinedOn}, ${ofField},
    ${members.leftOn}, ${ofField}, ${members.leftBecause}, ${ofField}, ${members.ethnicity}, ${ofField}, ${members.hardships}), ${ofMember})`

/** Reads the members of these clubs, one row per club, with the fields from which the facts of a club are counted. */
export function selectPackedMembers(db: Database, clubs: SQL) {
  return db
    .select({ club: members.club, packed })
    .from(members)
    .where(inArray(members.club, clubs))
    .groupBy(members.club)
}

/** Turns the text of one club's members into columns. */
export function unpackMembers(text: string): MemberColumns {
  const end = text.indexOf(ofPart)
  // Makes a copy: an id that is a slice of the text would keep the whole text in memory.
  const ids = Buffer.from(text.slice(0, end), 'latin1').toString('latin1').split(ofMember)
  const rows = text.slice(end + ofPart.length).split(ofMember)
  // Parses each different text once, because most members of a club have the same hardships since the same days.
  const hardshipsOf = once((json): Hardship[] => JSON.parse(json))
  return packMembers(rows.map((row, place) => memberOf(ids[place] as MemberId, row, hardshipsOf)))
}

/** Remembers the result for each text, so that each different text is parsed once. */
function once<Read>(read: (text: string) => Read): (text: string) => Read {
  const known = new Map<string, Read>()
  return (text) => {
    const found = known.get(text) ?? read(text)
    known.set(text, found)
    return found
  }
}

function memberOf(id: MemberId, row: string, hardshipsOf: (json: string) => Hardship[]): CountedMember {
  const [sex = '', birth = '', joinedOn = '', leftOn = '', leftBecause = '', ethnicity = '', hardships = ''] =
    row.split(ofField)
  const reason = leftOn === '' ? undefined : departureReasons.find((known) => known === leftBecause)
  return {
    id,
    sex: sexes.find((known) => known === sex) ?? null,
    birth: birth === '' ? null : (birth as Birth),
    ethnicity: ethnicities.find((known) => known === ethnicity) ?? null,
    hardships: hardships === '' ? null : hardshipsOf(hardships),
    joinedOn: joinedOn as IsoDate,
    departure: reason === undefined ? null : { on: leftOn as IsoDate, reason },
  }
}
