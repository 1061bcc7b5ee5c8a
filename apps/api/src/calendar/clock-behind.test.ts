import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Instance, makeFolder } from '../testing/instance.ts'
import { openWitnessed } from '../testing/witnessed.ts'
import { refuseClockBehind } from './clock-behind.ts'

const folder = makeFolder()
let instance: Instance

beforeAll(async () => {
  instance = await openWitnessed(`${folder.path}/register.db`)
})
afterAll(async () => {
  await instance.close()
  folder.remove()
})

test('a clock 400 days back is refused, with both days in the sentence', async () => {
  const refused = refuseClockBehind(instance.services.db, new Date('2024-10-16T03:00:00Z'))
  await expect(refused).rejects.toMatchObject({
    reason: 'clockBehind',
    message: expect.stringMatching(/2024-10-16.*2025-11-20/),
  })
})

test.each(['2025-11-19T09:00:00Z', '2025-11-20T03:00:00Z', '2027-01-01T00:00:00Z'])(
  'a clock at %s is served, as clocks differ and time goes on',
  async (now) => {
    await expect(refuseClockBehind(instance.services.db, new Date(now))).resolves.toBeDefined()
  },
)
