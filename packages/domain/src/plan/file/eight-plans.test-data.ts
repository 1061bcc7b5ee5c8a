import { isoDate } from '../../calendar/iso-date.ts'
import type { Wording } from '../../text/language.ts'
import { hoaBinhUnits } from '../../units/hoa-binh.ts'
import type { AdministrativeUnit } from '../../units/schema.ts'
import { unitKey } from '../../units/unit.ts'
import { hoaBinh146 } from '../hoa-binh-146.ts'
import { type Plan, planSchema } from '../schema.ts'
import giaLai from './eight-plans.test-data/gia-lai-2025.json' with { type: 'json' }
import laiChau from './eight-plans.test-data/lai-chau-2017.json' with { type: 'json' }
import national1336 from './eight-plans.test-data/national-1336.json' with { type: 'json' }
import national1648 from './eight-plans.test-data/national-1648.json' with { type: 'json' }
import ninhThuan from './eight-plans.test-data/ninh-thuan-2020.json' with { type: 'json' }
import quangNgai from './eight-plans.test-data/quang-ngai-39.json' with { type: 'json' }
import quotedByPlan from './eight-plans.test-data/quoted.json' with { type: 'json' }
import tuyenQuang from './eight-plans.test-data/tuyen-quang-2025.json' with { type: 'json' }

/** A demand that the plan language cannot express, and the reason. */
type Quoted = { readonly clause: string; readonly demand: Wording; readonly reason: Wording }

/**
 * A plan as its file has it, with a small invented list of units that fits the plan. Nothing in that list is official.
 */
export type PlanFile = {
  readonly plan: Plan
  readonly quoted: readonly Quoted[]
  readonly units: readonly AdministrativeUnit[]
}

function read(file: unknown, units: PlanFile['units']): PlanFile {
  const plan = planSchema.parse(file)
  const found = Object.entries(quotedByPlan).find(([id]) => id === plan.id)
  return { plan, quoted: found?.[1] ?? [], units }
}

type Line = Pick<AdministrativeUnit, 'level' | 'type'> & { readonly code: string; readonly parent?: string }

/** The units that are valid from one day, with their codes as keys. */
function listOf(validFrom: string, lines: readonly Line[]): readonly AdministrativeUnit[] {
  const keyOf = (code: string) => unitKey(`${code}@${validFrom}`)
  return lines.map(({ code, level, type, parent }) => ({
    key: keyOf(code),
    code,
    name: `số ${code}`,
    ...{ level, type },
    parent: parent === undefined ? null : keyOf(parent),
    validFrom: isoDate(validFrom),
    validTo: null,
  }))
}

const province = (code: string): Line => ({ code, level: 'province', type: 'province' })
const commune = (code: string, parent: string, type: Line['type'] = 'commune'): Line => ({
  ...{ code, parent, type },
  level: 'commune',
})
const numbers = (many: number, digits: number) =>
  Array.from({ length: many }, (_, index) => String(index + 1).padStart(digits, '0'))

/** A province without districts, and with this many communes. */
function withoutDistricts(code: string, communes: number): PlanFile['units'] {
  const below = numbers(communes, 3).map((number) => commune(`${code}${number}`, code))
  return listOf('2025-07-01', [province(code), ...below])
}

const country2020 = listOf(
  '2020-01-01',
  numbers(63, 2).flatMap((code): readonly Line[] => [
    province(code),
    { code: `${code}1`, level: 'district', type: 'district', parent: code },
    commune(`${code}001`, `${code}1`),
  ]),
)

const country2025 = listOf(
  '2025-07-01',
  numbers(34, 2).flatMap((code) => [
    province(code),
    ...['001', '002'].map((below) => commune(`${code}${below}`, code)),
  ]),
)

const ninhThuanUnits = listOf('2020-01-01', [
  province('58'),
  { code: '582', level: 'district', type: 'district', parent: '58' },
  ...numbers(7, 3).map((number) => commune(`58${number}`, '582')),
  commune('58008', '582', 'township'),
  ...['58009', '58010'].map((code) => commune(code, '582', 'ward')),
])

const laiChauUnits = listOf('2013-01-01', [
  province('12'),
  ...numbers(8, 1).flatMap((number): readonly Line[] => {
    const district = String(104 + Number(number))
    const type = district === '112' ? 'city' : 'district'
    return [{ code: district, level: 'district', type, parent: '12' }, commune(`12${district}`, district)]
  }),
])

/** The eight plans, with the figures that public pages report of them. The details are in each file. */
export const eightPlans = {
  hoaBinh: { plan: hoaBinh146, quoted: [], units: hoaBinhUnits },
  national1336: read(national1336, country2020),
  national1648: read(national1648, country2025),
  ninhThuan: read(ninhThuan, ninhThuanUnits),
  laiChau: read(laiChau, laiChauUnits),
  tuyenQuang: read(tuyenQuang, withoutDistricts('08', 6)),
  giaLai: read(giaLai, withoutDistricts('52', 6)),
  quangNgai: read(quangNgai, withoutDistricts('51', 6)),
} as const satisfies Readonly<Record<string, PlanFile>>
