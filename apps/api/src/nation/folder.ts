import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language, Wording } from '@lienthehe/domain'
import type { Nation } from '@lienthehe/domain/nation'
import { describePlanFileProblem } from '@lienthehe/domain/plan'
import { nationProvincesSchema, readJson, readPlan, readUnitHistory } from '@lienthehe/domain/schema'
import { describeUnitListProblem } from '@lienthehe/domain/units'
import { readVerifierKey } from '@lienthehe/office/checkpoints'
import { StartRefused } from '../db/errors.ts'
import { hashOf } from '../plan/hash.ts'

/**
 * Reads a nation from a folder: the plan of the whole country in `plan.json`, all units of the country in `units.json`,
 * and in `provinces.json` the provinces with the keys that sign their statements. If something cannot be read or
 * contradicts itself, the server does not start and says why.
 */
export function readNationFolder(folder: string): Nation {
  const plan = readPlan(contentOf(folder, 'plan.json'))
  if (!plan.ok)
    throw refused(
      'plan.json',
      plan.refusal.map((one) => at(one.path, (language) => describePlanFileProblem(one, { language }))),
    )
  if (plan.value.province !== '00')
    throw refused('plan.json', [
      {
        vi: 'province phải là "00": đây là kế hoạch của cả nước.',
        en: 'province has to be "00": this is the plan of the whole country.',
      },
    ])
  const units = readUnitHistory(contentOf(folder, 'units.json'))
  if (!units.ok)
    throw refused(
      'units.json',
      units.refusal.map((one) => at(one.path, (language) => describeUnitListProblem(one, { language }))),
    )
  const provinces = nationProvincesSchema.safeParse(contentOf(folder, 'provinces.json'))
  if (!provinces.success)
    throw refused('provinces.json', [
      {
        vi: 'Cần một danh sách [{"code": "17", "keys": ["tên+mã+khóa"]}].',
        en: 'A list is needed: [{"code": "17", "keys": ["name+hash+key"]}].',
      },
    ])
  for (const { code, keys } of provinces.data)
    for (const key of keys)
      if (readVerifierKey(key)?.kind !== 'note')
        throw refused('provinces.json', [
          {
            vi: `Tỉnh ${code}: “${key}” không phải khóa công khai, như npm run checkpoint -- key in ra.`,
            en: `Province ${code}: “${key}” is no public key, as npm run checkpoint -- key prints it.`,
          },
        ])
  return {
    plan: plan.value,
    planHash: hashOf(plan.value),
    units: units.value.units,
    provinces: provinces.data,
  }
}

function contentOf(folder: string, file: string): unknown {
  const path = join(folder, file)
  try {
    const json = readJson(readFileSync(path, 'utf8'))
    if (json.ok) return json.value
  } catch (error) {
    throw refused(path, [{ vi: 'Không đọc được tệp.', en: 'The file cannot be read.' }], error)
  }
  throw refused(path, [{ vi: 'Tệp này không phải JSON.', en: 'This file is not JSON.' }])
}

/** A message that begins with the place in the file. */
function at(path: readonly (string | number)[], word: (language: Language) => string): Wording {
  const place = path.length === 0 ? '' : `${path.join('.')}: `
  return { vi: `${place}${word('vi')}`, en: `${place}${word('en')}` }
}

function refused(file: string, said: readonly Wording[], cause?: unknown): StartRefused {
  return new StartRefused(
    'nationInvalid',
    {
      vi: said.map(({ vi }) => `NATION_FOLDER, ${file}: ${vi}`).join('\n'),
      en: said.map(({ en }) => `NATION_FOLDER, ${file}: ${en}`).join('\n'),
    },
    cause,
  )
}
