import type { IsoDate, UnitKey } from '@lienthehe/domain'
import { isIsoDate } from '@lienthehe/domain/calendar'
import {
  type ClubSort,
  type ClubStatus,
  type Cohort,
  clubSortOf,
  clubStatuses,
  cohorts,
} from '@lienthehe/domain/clubs'
import { type StandingWord, standingWords } from '@lienthehe/domain/quality'
import { isUnitKey } from '@lienthehe/domain/units'

/** The filters of the list, and its order. All of it is in the address, so that a list can be sent to a colleague. */
export type ClubFilters = {
  readonly asOf: IsoDate | null
  readonly search: string
  /** A unit of any level; it need not exist on the day shown. */
  readonly unit: UnitKey | null
  readonly status: ClubStatus | null
  readonly cohort: Cohort | null
  /** The year of the founding. */
  readonly foundedIn: number | null
  readonly rule: string | null
  readonly standing: StandingWord | null
  readonly sort: ClubSort
  readonly descending: boolean
  readonly page: number
}

export const noFilters: ClubFilters = {
  asOf: null,
  search: '',
  unit: null,
  status: null,
  cohort: null,
  foundedIn: null,
  rule: null,
  standing: null,
  sort: 'name',
  descending: false,
  page: 1,
}

/** The parameters of the address, as in `?dia-ban=…&trang=2`. */
export type FilterAddress = {
  readonly ngay: string | null
  readonly tim: string | null
  readonly 'dia-ban': string | null
  readonly 'trang-thai': string | null
  readonly nhom: string | null
  readonly 'nam-lap': string | null
  readonly 'tieu-chi': string | null
  readonly muc: string | null
  /** The column to sort by; a minus before it reverses the order. */
  readonly xep: string | null
  readonly trang: string | null
}

export function addressOf(filters: ClubFilters): FilterAddress {
  return {
    ngay: filters.asOf,
    tim: filters.search === '' ? null : filters.search,
    'dia-ban': filters.unit,
    'trang-thai': filters.status,
    nhom: filters.cohort,
    'nam-lap': filters.foundedIn === null ? null : String(filters.foundedIn),
    'tieu-chi': filters.rule,
    muc: filters.standing,
    xep: orderOf(filters),
    trang: filters.page === 1 ? null : String(filters.page),
  }
}

/** The filters that the address asks for; unknown values are ignored. */
export function filtersOf(
  address: Readonly<Record<string, string | readonly string[] | undefined>>,
): ClubFilters {
  const word = (name: keyof FilterAddress) => {
    const found = address[name]
    return typeof found === 'string' ? found : ''
  }
  const date = word('ngay')
  const unit = word('dia-ban')
  return {
    asOf: isIsoDate(date) ? date : null,
    search: word('tim').slice(0, 100),
    unit: isUnitKey(unit) ? unit : null,
    status: oneOf(clubStatuses, word('trang-thai')),
    cohort: oneOf(cohorts, word('nhom')),
    foundedIn: /^(19|20)\d\d$/.test(word('nam-lap')) ? Number(word('nam-lap')) : null,
    rule: word('tieu-chi') || null,
    standing: oneOf(standingWords, word('muc')),
    sort: clubSortOf(word('xep').replace(/^-/, '')) ?? 'name',
    descending: word('xep').startsWith('-') && clubSortOf(word('xep').slice(1)) !== null,
    page: pageOf(word('trang')),
  }
}

function orderOf({ sort, descending }: ClubFilters): string | null {
  if (sort === 'name' && !descending) return null
  return descending ? `-${sort}` : sort
}

/** The address of the list with these filters. */
export function listPath(filters: Partial<ClubFilters>): string {
  const words = Object.entries(addressOf({ ...noFilters, ...filters })).flatMap(([name, value]) =>
    value === null ? [] : [[name, value]],
  )
  return words.length === 0 ? '/cau-lac-bo' : `/cau-lac-bo?${new URLSearchParams(words)}`
}

/** Is the list narrowed by anything but the day and the page? */
export function isNarrowed({ search, unit, status, cohort, foundedIn, standing }: ClubFilters): boolean {
  return search !== '' || [unit, status, cohort, foundedIn, standing].some((filter) => filter !== null)
}

function oneOf<Word extends string>(known: readonly Word[], text: string): Word | null {
  return known.find((word) => word === text) ?? null
}

function pageOf(text: string): number {
  const page = Number(text)
  return Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1
}
