import { createRandom } from '../../demo/src/random.ts'
import { requireArrival, requireTruth } from '../schedules/judge.ts'
import { type Network, startNetwork } from '../schedules/network.ts'
import { beginMeeting, heal, makePhone, perform } from '../schedules/phone.ts'
import { describeStep, scheduleOf } from '../schedules/schedule.ts'
import { type Server, startServer } from '../server.ts'
import { clubWithFund } from './club-with-fund.ts'
import { test } from './fixture.ts'
import { firstAdmin, type Person } from './people.ts'

// `SCHEDULES=100 npx playwright test schedules`; a schedule that failed is run again with its number as
// `SCHEDULE`.
const { SCHEDULES = '5', SCHEDULE_SEED = '10', SCHEDULE } = process.env
const numbers =
  SCHEDULE === undefined ? Array.from({ length: Number(SCHEDULES) }, (_, place) => place) : [Number(SCHEDULE)]

test.use({ baseURL: 'http://localhost', storageState: { cookies: [], origins: [] } })

// One server for all tests; each test has its own club, its own phone, and its own network between the phone
// and the server.
let server: Server
let network: Network
let admin: Person
test.beforeAll(async () => {
  server = await startServer()
  admin = await firstAdmin(server)
})
test.beforeEach(async () => {
  network = await startNetwork(server.url)
})
test.afterEach(() => network[Symbol.asyncDispose]())
test.afterAll(() => server.remove())

for (const number of numbers) {
  const steps = scheduleOf(createRandom(Number(SCHEDULE_SEED) * 1000 + number))
  const path = steps.map(describeStep).join(', ')
  test(`seed ${SCHEDULE_SEED}, schedule ${number}: one report, each booking once, and true words after: ${path}`, async ({
    context,
  }) => {
    const { club, accountant } = await clubWithFund(admin, server.url)
    const phone = makePhone(context, network, accountant)
    await beginMeeting(phone, club.id)
    await perform(phone, { do: 'type' })
    for (const step of steps)
      await test.step(describeStep(step), async () => {
        await perform(phone, step)
        await requireTruth(phone, club.id)
      })
    await heal(phone)
    await requireArrival(phone, club.id)
  })
}
