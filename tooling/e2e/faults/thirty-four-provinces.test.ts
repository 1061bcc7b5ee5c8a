import { assessPlan, isoDate } from '@lienthehe/domain'
import { type Nation, statementText } from '@lienthehe/domain/nation'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hashOf } from '../../../apps/api/src/plan/hash.ts'
import { attestationOf, keyOf } from '../../../apps/api/src/testing/attested.ts'
import { fillTwoProvinces, makeFolder, openCopy } from '../../../apps/api/src/testing/instance.ts'
import { type Served, serveInstance } from '../../../apps/api/src/testing/served.ts'
import {
  countryOf,
  endOf2030,
  inOneDatabase,
  plan1648,
  registerOf,
  statementOf,
} from '../../../packages/domain/src/nation/country.test-data.ts'
import { signNote, writeNote, writeVerifierKey } from '../../../packages/office/src/checkpoints/index.ts'

// `NATION_CLUBS=139 pnpm --filter @lienthehe/e2e exec vitest run faults/thirty-four-provinces.test.ts` is the
// long run.
const clubs = Number(process.env['NATION_CLUBS'] ?? 12)
const seed = Number(process.env['NATION_SEED'] ?? 1648)
const folder = makeFolder()
const template = `${folder.path}/template.db`
const planHash = hashOf(plan1648)
const country = countryOf(34, 89)
const nation: Nation = {
  ...country,
  planHash,
  provinces: country.provinces.map(({ code }) => ({
    code,
    keys: [writeVerifierKey(keyOf(`tinh-${code}`).note)],
  })),
}

beforeAll(() => fillTwoProvinces(template))
afterAll(() => folder.remove())

test(`34 provinces × ${clubs} clubs: the country of signed files is that of one database, and lacks whoever is lost`, async () => {
  const registers = nation.provinces.map(({ code }) => registerOf(nation, { province: code, clubs, seed }))
  const files = nation.provinces.map(({ code }, place) => {
    const register = registers[place] ?? registerOf(nation, { province: code, clubs: 0, seed })
    const { statement } = statementOf(code, register, { plan: { id: plan1648.id, hash: planHash } })
    return writeNote(signNote(`${statementText(statement)}\n`, keyOf(`tinh-${code}`)))
  })
  const took = await millisecondsOf(() => merged('all', files))
  const whole = await millisecondsOf(async () =>
    assessPlan(plan1648, inOneDatabase(registers, nation), endOf2030),
  )
  // The page shows each target as one database with all of the clubs would.
  const { targets, clubsOperating } = whole.value
  expect(took.value.view).toMatchObject({
    clubsOperating,
    targets: targets.map(({ target, status, course }) => ({ id: target, status, course })),
  })

  const shuffled = await merged('shuffled', [...files.toReversed(), ...files.slice(0, 9), ...files])
  expect(shuffled.text).toBe(took.value.text)

  const without = await merged('without', files.slice(1))
  const lost = without.view.targets.filter(({ status }) => status === 'undetermined').length
  expect(without.view.provinces.filter(({ state }) => state === 'missing')).toMatchObject([{ code: '01' }])
  for (const [place, { status }] of without.view.targets.entries())
    if (status !== 'undetermined') expect(status).toBe(targets[place]?.status)
  const newClubs = without.view.targets.find(({ id }) => id === 'clubs.new')
  const kb = Math.round(files.reduce((sum, file) => sum + file.length, 0) / 1000)
  console.log(
    `34 × ${clubs} clubs on ${isoDate('2030-12-31')}: ${kb} kB of files; checked and kept ${took.value.takenMs} ms, merged and answered ${took.value.answeredMs} ms, one database ${whole.ms} ms; shuffled and repeated: the same ${took.value.text.length} characters; one province lost: ${lost} of ${targets.length} targets undetermined, new clubs ${newClubs?.figure} (${newClubs?.sentence})`,
  )
})

type View = {
  readonly clubsOperating: number
  readonly targets: readonly {
    readonly id: string
    readonly status: string
    readonly figure: string
    readonly sentence: string
  }[]
  readonly provinces: readonly { readonly code: string; readonly state: string }[]
}

async function merged(name: string, files: readonly string[]) {
  const instance = await openCopy(template, name, attestationOf('nation', { nation }))
  try {
    const served = serveInstance(instance)
    const taken = await millisecondsOf(() => sendAll(served, files))
    const answered = await millisecondsOf(async () => (await served.get('/public/v1/nation')).text())
    const view: View = JSON.parse(answered.value)
    return { text: answered.value, view, takenMs: taken.ms, answeredMs: answered.ms }
  } finally {
    await instance.close()
  }
}

async function sendAll(served: Served, files: readonly string[]): Promise<void> {
  for (const file of files)
    expect((await served.post('/public/v1/nation/statements', Buffer.from(file))).status).toBe(200)
}

async function millisecondsOf<Value>(
  work: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly ms: number }> {
  const before = performance.now()
  const value = await work()
  return { value, ms: Math.round(performance.now() - before) }
}
