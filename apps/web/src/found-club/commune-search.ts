import type { IsoDate, UnitKey, Wording } from '@lienthehe/domain'
import { compareWords, foldText, matchesSearch, spellingKey } from '@lienthehe/domain/text'
import { type AdministrativeUnit, fullNameOf, type UnitHistory, unitsOn } from '@lienthehe/domain/units'

/**
 * A commune as it is shown and typed: always with its district, because two communes here are called Cao Sơn, or with
 * its province if there are no districts.
 */
export type PlacedCommune = {
  readonly key: UnitKey
  readonly fullName: Wording
  readonly above: Wording
  /** The text that the field shows once this commune is chosen: `Xã Cao Sơn, Huyện Đà Bắc`. */
  readonly label: Wording
  /**
   * All texts that name it, in both languages: with or without its type, the unit above it, and the type of that unit.
   */
  readonly names: readonly string[]
}

/**
 * The communes in which a club can have been founded on that day. `kept` is the recorded commune, which is offered even
 * if it did not exist then.
 */
export function placeCommunes(
  { units }: Pick<UnitHistory, 'units'>,
  { on, kept = null }: { readonly on: IsoDate; readonly kept?: UnitKey | null },
): readonly PlacedCommune[] {
  const byKey = new Map(units.map((unit) => [unit.key, unit]))
  const stored = kept === null ? undefined : byKey.get(kept)
  const onTheDay = unitsOn(units, 'commune', on)
  const communes = stored === undefined || onTheDay.includes(stored) ? onTheDay : [...onTheDay, stored]
  return communes
    .flatMap((commune) => {
      const above = commune.parent === null ? undefined : byKey.get(commune.parent)
      return above === undefined ? [] : { commune, above }
    })
    .toSorted(
      (one, other) =>
        compareWords(one.commune.name, other.commune.name) || compareWords(one.above.name, other.above.name),
    )
    .map(({ commune, above }) => {
      const [fullName, place] = [fullNameOf(commune), fullNameOf(above)]
      return {
        key: commune.key,
        fullName,
        above: place,
        label: { vi: `${fullName.vi}, ${place.vi}`, en: `${fullName.en}, ${place.en}` },
        names: waysToName(commune).flatMap((name) => [
          name,
          ...waysToName(above).map((where) => `${name} ${where}`),
        ]),
      }
    })
}

/** A function that gives the communes of a day, and computes the list of each day only once. */
export function communesByDay(units: () => Pick<UnitHistory, 'units'>, kept: UnitKey | null = null) {
  const known = new Map<IsoDate, readonly PlacedCommune[]>()
  return (on: IsoDate): readonly PlacedCommune[] => {
    const communes = known.get(on) ?? placeCommunes(units(), { on, kept })
    known.set(on, communes)
    return communes
  }
}

function waysToName(unit: AdministrativeUnit): readonly string[] {
  const { vi, en } = fullNameOf(unit)
  return [unit.name, vi, en]
}

/** The communes that the text may mean so far, exact names first. */
export function suggestCommunes(communes: readonly PlacedCommune[], text: string): readonly PlacedCommune[] {
  const sought = withoutCommas(text)
  const found = communes.filter(({ label }) =>
    matchesSearch(withoutCommas(`${label.vi} ${label.en}`), sought),
  )
  const exact = communesMeant(found, text)
  return [...exact, ...found.filter((commune) => !exact.includes(commune))]
}

/**
 * The communes that this text names in full, with or without type, district and diacritics. If one is spelled exactly,
 * only exact ones.
 */
export function communesMeant(communes: readonly PlacedCommune[], text: string): readonly PlacedCommune[] {
  const typed = withoutCommas(text)
  const meant = (key: (text: string) => string) => {
    const sought = key(typed)
    return communes.filter(({ names }) => names.some((name) => key(name) === sought))
  }
  const spelled = meant(spellingKey)
  return spelled.length > 0 ? spelled : meant(foldText)
}

function withoutCommas(text: string): string {
  return text.replaceAll(',', ' ')
}
