import type { IsoDate, UnitKey } from '@lienthehe/domain'
import { foldText } from '@lienthehe/domain/text'
import { type AdministrativeUnit, isValidOn } from '@lienthehe/domain/units'
import { clubKey } from '../clubs/club-words.ts'
import { namesOfCommune } from '../clubs/place-label.ts'

/** A commune, of today or of an earlier day, that a club of the list may be in. */
export type ListedCommune = {
  readonly unit: AdministrativeUnit
  /** The unique label for questions: `xã Cao Sơn, huyện Đà Bắc`. */
  readonly label: string
  /** Its name with its type, `xã Cao Sơn`, and then the names that its territory had on other days. */
  readonly names: readonly string[]
  readonly districts: readonly string[]
}

/** The commune that a row names without any doubt, or the possible ones. */
export type PlacedCommune = {
  readonly commune: AdministrativeUnit | null
  readonly candidates: readonly ListedCommune[]
}

/** With more candidates than this, no choice is offered; the cell must be corrected instead. */
const candidatesMost = 12

/** Finds the communes that existed on a day (`null`: on any day) by their names in a list; made once for all rows. */
export function placeCommunes(
  communes: readonly ListedCommune[],
): (said: { readonly commune: string; readonly district: string }, on: IsoDate | null) => PlacedCommune {
  const known = communes.map((commune) => ({
    commune,
    own: new Set(commune.names.slice(0, 1).flatMap(namesOfCommune).map(clubKey)),
    keys: new Set(commune.names.flatMap(namesOfCommune).map(clubKey)),
    bare: new Set(commune.names.flatMap(namesOfCommune).map(foldText)),
    districts: new Set(commune.districts.flatMap(namesOfDistrict).map(clubKey)),
  }))
  return ({ commune, district }, on) => {
    const then = known.filter((one) => on === null || isValidOn(one.commune.unit, on))
    const inDistrict =
      district === '' ? then : then.filter(({ districts }) => districts.has(clubKey(district)))
    // The search is not limited to a district that is unknown or did not exist on this day.
    const within = inDistrict.length === 0 ? then : inDistrict
    const key = clubKey(commune)
    // A commune's own name comes before a name that its territory had on another day.
    const own = within.filter((one) => one.own.has(key))
    const called = own.length > 0 ? own : within.filter(({ keys }) => keys.has(key))
    const named = commune === '' ? within : called
    const [only, another] = named
    if (only !== undefined && another === undefined)
      return { commune: only.commune.unit, candidates: [only.commune] }
    const alike = named.length > 0 ? named : within.filter(({ bare }) => bare.has(foldText(commune)))
    return {
      commune: null,
      candidates: alike.length > candidatesMost ? [] : alike.map((one) => one.commune),
    }
  }
}

/** `huyện Đà Bắc` is also called `Đà Bắc`. */
function namesOfDistrict(district: string): readonly string[] {
  return [district, district.replace(/^(huyện|thành phố|thị xã|tỉnh)\s+/i, '')]
}

/** Finds the commune with this key among these. */
export function communeWith(
  communes: readonly ListedCommune[],
  key: UnitKey,
): AdministrativeUnit | undefined {
  return communes.find(({ unit }) => unit.key === key)?.unit
}
