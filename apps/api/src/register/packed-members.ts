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

// Half a million rows through the binding take two seconds, one text for each club half of one. The values of these
// columns (dates, words of the schema, hardships as JSON of such) contain none of the separators.
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

/** The columns of one club's packed members. */
export function unpackMembers(text: string): MemberColumns {
  const end = text.indexOf(ofPart)
  // Copied: an id cut out of the text would keep the whole of it in memory.
  const ids = Buffer.from(text.slice(0, end), 'latin1').toString('latin1').split(ofMember)
  const rows = text.slice(end + ofPart.length).split(ofMember)
  // Members of a club mostly have the same hardships since the same days.
  const hardshipsOf = once((json): Hardship[] => JSON.parse(json))
  return packMembers(rows.map((row, place) => memberOf(ids[place] as MemberId, row, hardshipsOf)))
}

/** Reads each text once, however often it comes. */
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
