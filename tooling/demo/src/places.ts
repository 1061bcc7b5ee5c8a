import { hoaBinh146 } from '@lienthehe/domain'
import { type AdministrativeUnit, unitsOn } from '@lienthehe/domain/units'
import { hoaBinhUnits } from '@lienthehe/domain/units/hoa-binh'
import population from './data/commune-population.json' with { type: 'json' }
import type { Random } from './random.ts'
import { villagesOf } from './villages.ts'

/** Where a club is, and the neighbouring village in which a few of its members live. */
export type Place = {
  readonly commune: AdministrativeUnit
  readonly village: string
  readonly nextVillage: string
}

/** How many communes of each district have a club: 89 of the 151, as counted in the review of 2025. */
const communesWithClub: { readonly [district: string]: number } = {
  '148': 13,
  '150': 8,
  '152': 9,
  '153': 11,
  '154': 6,
  '155': 10,
  '156': 6,
  '157': 13,
  '158': 6,
  '159': 7,
}

/**
 * Communes that always have a club: Cao Sơn of Đà Bắc, which the handbook describes; Hang Kia, where the Mông live;
 * Toàn Sơn, where the Dao live.
 */
const alwaysWithClub = ['04876', '05212', '04879']

const residents = new Map(Object.entries(population))

/** Random places for this many clubs of the district. Several may be in one commune, but never in one village. */
export function placesIn(district: string, clubs: number, random: Random): readonly Place[] {
  const communes = chooseCommunes(district, random)
  const further = Array.from({ length: clubs - communes.length }, () => chooseByPopulation(communes, random))
  return random.shuffle(communes.flatMap((commune) => placesOf(commune, further, random)))
}

function placesOf(
  commune: AdministrativeUnit,
  further: readonly AdministrativeUnit[],
  random: Random,
): readonly Place[] {
  const clubs = 1 + further.filter(({ key }) => key === commune.key).length
  const [nextVillage = commune.name, ...villages] = villagesOf(commune, clubs + 1, random)
  return villages.map((village) => ({ commune, village, nextVillage }))
}

function chooseCommunes(district: string, random: Random): readonly AdministrativeUnit[] {
  const communes = unitsOn(hoaBinhUnits, 'commune', hoaBinh146.unitsOn).filter(({ parent }) =>
    parent?.startsWith(`${district}@`),
  )
  const chosen = communes.filter(({ code }) => alwaysWithClub.includes(code))
  while (chosen.length < (communesWithClub[district] ?? 0))
    chosen.push(
      chooseByPopulation(
        communes.filter((commune) => !chosen.includes(commune)),
        random,
      ),
    )
  return chosen
}

function chooseByPopulation(communes: readonly AdministrativeUnit[], random: Random): AdministrativeUnit {
  return random.weighted(communes.map((commune) => [commune, residents.get(commune.code) ?? 0]))
}
