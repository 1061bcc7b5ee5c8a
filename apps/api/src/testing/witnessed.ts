import { readUserOf } from '../auth/signed-in.ts'
import { users } from '../db/schema/index.ts'
import { appRouter } from '../router.ts'
import { createCallerFactory } from '../trpc.ts'
import { type Instance, openInstance } from './instance.ts'
import { password } from './served.ts'
import { clubOf } from './two-provinces.ts'

const createCaller = createCallerFactory(appRouter)

export const witnessedClubs = ['CLB Thung Nai', 'CLB Bình Thanh'] as const
export const witnessedMembers = ['Bùi Thị Ấm', 'Đinh Văn Lợi', 'Xa Thị Hậu'] as const

/** Opens a new database in which every row was written by a procedure, so that the history covers every row. */
export async function openWitnessed(path: string): Promise<Instance> {
  const instance = await openInstance(path)
  const { services } = instance
  const admin = { userName: 'quan.tri', fullName: 'Bùi Thị Quản', password }
  const { setup } = await instance.as(null)
  await setup.createAdmin({ key: crypto.randomUUID(), code: services.setupCode.issue(), ...admin })
  for (const name of witnessedClubs) {
    const caller = await asAdmin(instance)
    const { id: _, events: __, liesIn: ___, ...draft } = clubOf('1111')
    const { id: club } = await caller.clubs.found({ key: crypto.randomUUID(), draft: { ...draft, name } })
    const event = { on: '2024-03-01', change: 'suspended', reason: 'Tạm nghỉ' } as const
    await caller.clubs.change({ key: crypto.randomUUID(), id: club, version: 1, event })
    for (const fullName of witnessedMembers) await admit(instance, club, fullName)
  }
  return instance
}

/** Makes one more change: the first admin adds a member. */
export async function admit(instance: Instance, club: string, fullName: string): Promise<void> {
  const unknown = { ethnicity: null, hardships: null, village: null, phone: null, citizenId: null }
  const draft = { fullName, sex: 'female', birth: '1951', joinedOn: '2024-01-05', ...unknown } as const
  const { members } = await asAdmin(instance)
  await members.admit({ key: crypto.randomUUID(), club, draft, anotherPerson: true })
}

async function asAdmin({ services, contextOf }: Instance) {
  const [admin] = await services.db.select({ id: users.id }).from(users)
  if (admin === undefined) throw new Error('the first admin is not there')
  const user = await readUserOf(services.db, { userId: admin.id, sessionId: 'test' })
  return createCaller({ ...(await contextOf(null)), user })
}
