import { fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { hoaBinhUnits } from '@lienthehe/domain/units/hoa-binh'
import { Client } from './client.ts'
import { migrationsFolder, widgetFolder } from './folders.ts'

/** `longestTurnMs`: the longest time in which the server answered nobody else, in processor time. */
export type Spent = {
  readonly cpuMs: number
  readonly longestBlockMs: number
  readonly longestTurnMs: number
}
type Member = { readonly id: string; readonly version: number } & Readonly<Record<string, unknown>>

/** A server in a separate process, with sessions of its users and some of its records. */
export type UnderTest = {
  readonly port: number
  readonly client: Client
  /** The cookies of an admin of the province and of a viewer. */
  readonly cookies: readonly string[]
  readonly clubs: readonly string[]
  readonly members: readonly Member[]
  readonly tell: <Value>(what: string) => Promise<Value>
  readonly spent: () => Promise<Spent>
  readonly stop: () => Promise<void>
}

const password = 'lúa chín đầy đồng 27'

/** Starts the server from `bundle`, the file that `bundleChild` makes, and signs its users in. */
export async function startUnderTest(
  path: string,
  { now, bundle }: { readonly now: Date; readonly bundle: string },
): Promise<UnderTest> {
  const child = fork(bundle, [path, now.toISOString(), migrationsFolder, widgetFolder], {
    execArgv: ['--expose-gc'],
  })
  const waiting = new Map<number, (answer: unknown) => void>()
  const ready = new Promise<{ port: number; setupCode: string }>((heard) =>
    child.on(
      'message',
      (message: { ready?: { port: number; setupCode: string }; id?: number; answer?: unknown }) => {
        if (message.ready !== undefined) heard(message.ready)
        else waiting.get(message.id ?? -1)?.(message.answer)
      },
    ),
  )
  const { port, setupCode } = await ready
  let asked = 0
  const tell = <Value>(what: string) =>
    new Promise<Value>((answered) => {
      asked += 1
      waiting.set(asked, (answer) => answered(answer as Value))
      child.send({ id: asked, what })
    })
  const client = new Client(port)
  const cookies = await signedIn(client, setupCode)
  const [admin = ''] = cookies
  const filter = { unit: null, status: 'operating', cohort: null, rule: null, standing: null, search: '' }
  const { rows } = await client.ask<{ rows: readonly { id: string }[] }>('clubs.list', admin, {
    ...filter,
    asOf: null,
    page: 1,
    pageSize: 100,
  })
  const clubs = rows.map(({ id }) => id)
  const members: Member[] = []
  for (const club of clubs.slice(0, 10))
    members.push(
      ...(await client.ask<{ members: readonly Member[] }>('members.list', admin, { club })).members,
    )
  return {
    port,
    client,
    cookies,
    clubs,
    members: members.filter((member) => member['departure'] === null),
    tell,
    spent: () => tell<Spent>('spent'),
    stop: async () => {
      client.close()
      await tell('stop')
      child.disconnect()
      await once(child, 'exit')
    },
  }
}

async function signedIn(client: Client, code: string): Promise<readonly string[]> {
  const key = randomUUID()
  await client.change('setup.createAdmin', '', {
    key,
    code,
    userName: 'bench.admin',
    fullName: 'Quản Trị',
    password,
  })
  const login = async (username: string, typed = password) =>
    (await client.send('/api/auth/sign-in/username', { body: { username, password: typed } })).cookie
  const admin = await login('bench.admin')
  const province = hoaBinhUnits.find(({ level }) => level === 'province')?.key
  const grants = [{ role: 'viewer', scope: { kind: 'unit', unit: province } }]
  const first = `${password} 1`
  const viewer = { userName: 'bench.viewer', fullName: 'Người Xem', password: first, grants }
  await client.change('users.create', admin, { key: randomUUID(), ...viewer })
  const handedOut = await login('bench.viewer', first)
  // A user whose password was chosen by somebody else must change it before any other request.
  const body = { currentPassword: first, newPassword: password }
  const { cookie } = await client.send('/api/auth/change-password', { body, cookie: handedOut })
  return [admin, cookie]
}
