import { createHash } from 'node:crypto'
import { hoaBinh146, isoDate, type UnitKey } from '@lienthehe/domain'
import type { Club, ClubId } from '@lienthehe/domain/clubs'
import type { Member } from '@lienthehe/domain/members'
import { clubSchema, memberSchema } from '@lienthehe/domain/schema'
import { type AdministrativeUnit, type UnitLevel, unitKey, unitsOn } from '@lienthehe/domain/units'
import { hoaBinhUnits } from '@lienthehe/domain/units/hoa-binh'

/**
 * Two provinces with two districts each, two communes in each district and two clubs in each commune. The plan is only
 * about the first province. A club is named by four digits (province, district, commune, club), and every text about it
 * contains them as a canary, which shows where the text came from: see `canariesIn`.
 */
export type ClubCode = string

const numbers = [1, 2]
export const clubCodes: readonly ClubCode[] = numbers.flatMap((province) =>
  numbers.flatMap((district) =>
    numbers.flatMap((commune) => numbers.map((club) => `${province}${district}${commune}${club}`)),
  ),
)

const codes = new Map<string, UnitKey>(
  Object.entries({
    ...keysOf('17', ['150', '152']),
    '2': unitKey('98@2020-01-01'),
    '21': unitKey('981@2020-01-01'),
    '22': unitKey('982@2020-01-01'),
    '211': unitKey('98101@2020-01-01'),
    '212': unitKey('98102@2020-01-01'),
    '221': unitKey('98201@2020-01-01'),
    '222': unitKey('98202@2020-01-01'),
  }),
)

/** Two districts of the plan's province and two communes of each, by the digits that these tests use. */
function keysOf(province: string, districts: readonly string[]): Readonly<Record<string, UnitKey>> {
  const keys: Record<string, UnitKey> = { '1': unitKey(`${province}@2020-01-01`) }
  for (const [place, code] of districts.entries()) {
    const district = unitKey(`${code}@2020-01-01`)
    keys[`1${place + 1}`] = district
    const communes = unitsOn(hoaBinhUnits, 'commune', hoaBinh146.unitsOn).filter(
      ({ parent }) => parent === district,
    )
    for (const [number, { key }] of communes.slice(0, 2).entries()) keys[`1${place + 1}${number + 1}`] = key
  }
  return keys
}

/**
 * The unit with these digits: `1` is the plan's province, `12` its second district, `121` the first commune of that
 * district.
 */
export function unitOf(digits: string): UnitKey {
  const key = codes.get(digits)
  if (key === undefined) throw new RangeError(`no unit has the digits ${digits}`)
  return key
}

export const unitsOfBothProvinces: readonly AdministrativeUnit[] = [
  ...hoaBinhUnits,
  ...[...codes].filter(([digits]) => digits.startsWith('2')).map(([digits, key]) => unitBeside(digits, key)),
]

function unitBeside(digits: string, key: UnitKey): AdministrativeUnit {
  const levels = ['province', 'district', 'commune'] as const satisfies readonly UnitLevel[]
  const level = levels[digits.length - 1] ?? 'commune'
  return {
    key,
    code: key.split('@')[0] ?? '',
    name: `Ngoài ${digits}`,
    type: level,
    level,
    parent: level === 'province' ? null : unitOf(digits.slice(0, -1)),
    validFrom: isoDate('2020-01-01'),
    validTo: null,
  }
}

/** A UUID that is the same in every run. */
export function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

export function clubIdOf(code: ClubCode): ClubId {
  return clubSchema.shape.id.parse(uuidOf(`club ${code}`))
}

export function memberIdOf(code: ClubCode, number: number): Member['id'] {
  return memberSchema.shape.id.parse(uuidOf(`member ${code} ${number}`))
}

/** How many members a club has at the start. No two clubs have the same number. */
export function sizeOf(code: ClubCode): number {
  return clubCodes.indexOf(code) + 3
}

export function clubOf(code: ClubCode): Club {
  const text = (word: string) => `${word} zq${code}`
  return clubSchema.parse({
    id: clubIdOf(code),
    name: text('CLB Liên thế hệ'),
    commune: unitOf(code.slice(0, 3)),
    village: text('Xóm'),
    establishedOn: '2022-05-19',
    decisionNumber: text('Số'),
    decidedOn: '2022-05-10',
    decisionIssuer: text('UBND'),
    meetingDay: 15,
    foundingMoney: { source: 'donor', name: text('Nhà tài trợ') },
    events: [
      { on: '2023-01-05', change: 'suspended', reason: text('Tạm nghỉ') },
      { on: '2023-02-06', change: 'resumed', reason: text('Họp lại') },
    ],
  })
}

export function membersOf(code: ClubCode): readonly Member[] {
  return Array.from({ length: sizeOf(code) }, (_, index) =>
    memberSchema.parse({
      id: memberIdOf(code, index + 1),
      club: clubIdOf(code),
      fullName: `Bùi Thị zm${code} ${index + 1}`,
      sex: index % 3 === 2 ? 'male' : 'female',
      birth: String(1940 + index * 2),
      ethnicity: 'muong',
      hardships: index % 2 === 0 ? [{ kind: 'poor', from: '2022-01-01', to: null }] : [],
      village: `Xóm zm${code}`,
      phone: `77${code}77${String(index + 1).padStart(2, '0')}`,
      citizenId: citizenIdOf(code, index + 1),
      joinedOn: '2022-06-01',
      departure: null,
    }),
  )
}

export function citizenIdOf(code: ClubCode, number: number): string {
  return `77${code}77${String(number).padStart(4, '0')}`
}

/**
 * Finds the clubs that this text mentions, and the clubs whose members it mentions. The digits follow `zq` in a club's
 * name and `zm` in a person's, and are between `77`s in a number.
 */
export function canariesIn(text: string): { readonly clubs: Set<ClubCode>; readonly people: Set<ClubCode> } {
  const found = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map(([, code = '']) => code).filter((code) => clubCodes.includes(code))
  return {
    clubs: new Set(found(/zq(\d{4})/g)),
    people: new Set([...found(/zm(\d{4})/g), ...found(/77(\d{4})77/g)]),
  }
}
