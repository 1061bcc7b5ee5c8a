import {
  compareWords,
  foldText,
  matchesSearch,
  spellingKey,
  type UnitKey,
  type Wording,
} from '@lienthehe/domain'

type Unit = {
  readonly key: UnitKey
  readonly name: string
  readonly fullName: Wording
  readonly parent: UnitKey | null
}

/** A commune as it is shown and typed: always with its district, as two communes here are called Cao Sơn. */
export type PlacedCommune = {
  readonly key: UnitKey
  readonly fullName: Wording
  readonly district: Wording
  /** What stands in the field once it is chosen: `Xã Cao Sơn, Huyện Đà Bắc`. */
  readonly label: Wording
  /** Every way to name it, in both languages: with or without its type, its district, and the district's type. */
  readonly names: readonly string[]
}

export function placeCommunes({
  communes,
  districts,
}: {
  readonly communes: readonly Unit[]
  readonly districts: readonly Unit[]
}): readonly PlacedCommune[] {
  const above = new Map(districts.map((district) => [district.key, district]))
  return communes
    .flatMap((commune) => {
      const district = commune.parent === null ? undefined : above.get(commune.parent)
      return district === undefined ? [] : { commune, district }
    })
    .toSorted(
      (one, other) =>
        compareWords(one.commune.name, other.commune.name) ||
        compareWords(one.district.name, other.district.name),
    )
    .map(({ commune, district }) => ({
      key: commune.key,
      fullName: commune.fullName,
      district: district.fullName,
      label: {
        vi: `${commune.fullName.vi}, ${district.fullName.vi}`,
        en: `${commune.fullName.en}, ${district.fullName.en}`,
      },
      names: waysToName(commune).flatMap((name) => [
        name,
        ...waysToName(district).map((place) => `${name} ${place}`),
      ]),
    }))
}

function waysToName({ name, fullName }: Unit): readonly string[] {
  return [name, fullName.vi, fullName.en]
}

/** What may be meant so far, exact names first. */
export function suggestCommunes(communes: readonly PlacedCommune[], text: string): readonly PlacedCommune[] {
  const sought = withoutCommas(text)
  const found = communes.filter(({ label }) =>
    matchesSearch(withoutCommas(`${label.vi} ${label.en}`), sought),
  )
  const exact = communesMeant(found, text)
  return [...exact, ...found.filter((commune) => !exact.includes(commune))]
}

/** Which communes this text names in full, with or without type, district and marks; one that is spelled exactly is preferred. */
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
