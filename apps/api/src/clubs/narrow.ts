import { type Action, can, scopesOf } from '@lienthehe/domain/access'
import { yearOf } from '@lienthehe/domain/calendar'
import { clubStatuses, cohorts } from '@lienthehe/domain/clubs'
import { standingWords } from '@lienthehe/domain/quality'
import { soughtWords } from '@lienthehe/domain/text'
import type { Services, SignedIn } from '../context.ts'
import type { RegisterOn } from '../register/register.ts'
import type { ClubFilter } from './list.ts'

type Asked = Pick<Services, 'units'> & {
  readonly user: SignedIn
  readonly filter: ClubFilter
}

/**
 * May the user see the club of this row, and does it match the filter? This runs for every row of a province, so it
 * reads columns and not objects.
 */
export function narrow(register: RegisterOn, asked: Asked): (row: number) => boolean {
  const { filter } = asked
  const maySee = visibleRows(register, asked, 'club.read')
  const isFound = searching(register, filter.search)
  const isJudgedSo = standing(register, filter)
  const isFoundedThen = founded(register, filter)
  const { placeOf } = register.clubs
  const { statuses, cohorts: cohortOf } = register.rows
  const { unit } = filter
  const isThere = register.clubs.places.map(
    (place) => unit === null || asked.units.withinClub(place).includes(unit),
  )
  const status = filter.status === null ? null : clubStatuses.indexOf(filter.status)
  const cohort = filter.cohort === null ? null : cohorts.indexOf(filter.cohort)
  return (row) =>
    isThere[placeOf[row] ?? -1] === true &&
    (status === null || statuses[row] === status) &&
    (cohort === null || cohortOf[row] === cohort) &&
    maySee(row) &&
    isFoundedThen(row) &&
    isJudgedSo(row) &&
    isFound(row)
}

/**
 * For each row: may the user do this with the club? By a right in the club's place, or by a grant that names the club.
 */
export function visibleRows(
  { clubs }: RegisterOn,
  { units, user }: Omit<Asked, 'filter'>,
  action: Action,
): (row: number) => boolean {
  const inPlace = clubs.places.map((place) =>
    can(user, action, { within: units.withinClub(place), club: null }),
  )
  const own = new Set(
    scopesOf(user, action).flatMap((scope) =>
      scope.kind === 'club' ? (clubs.find(scope.club)?.row ?? []) : [],
    ),
  )
  return (row) => inPlace[clubs.placeOf[row] ?? -1] === true || own.has(row)
}

/** Does the club have this result under the named rule? If no rule is named: does it have it under any rule? */
function standing(
  { rows }: RegisterOn,
  { rule, standing }: Pick<ClubFilter, 'rule' | 'standing'>,
): (row: number) => boolean {
  if (standing === null) return () => true
  const byte = standingWords.indexOf(standing)
  const columns = rows.standings.filter((column) => rule === null || column.rule === rule)
  return (row) => columns.some(({ words }) => words[row] === byte)
}

/** Was the club founded in the year that the filter names? */
function founded(
  { clubs }: RegisterOn,
  { foundedIn }: Pick<ClubFilter, 'foundedIn'>,
): (row: number) => boolean {
  return (row) => foundedIn === null || yearOf(clubs.at(row).club.establishedOn) === foundedIn
}

/** Is each word of the search the beginning of a word in the club’s name or village, or in the names of its units? */
function searching({ clubs, places }: RegisterOn, search: string): (row: number) => boolean {
  const sought = soughtWords(search).map((word) => ({
    inRow: clubs.findWord(word),
    inPlace: places.find(word),
  }))
  const { placeOf } = clubs
  return (row) => sought.every(({ inRow, inPlace }) => inRow[row] === 1 || inPlace[placeOf[row] ?? -1] === 1)
}
