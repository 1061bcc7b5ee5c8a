import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import {
  bytesOfHex,
  isIncluded,
  leafHash,
  readCheckpoint,
  writeVerifierKey,
} from '@lienthehe/office/checkpoints'
import { runLog } from '@lienthehe/office/commands'
import { asc } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appendAudit } from '../audit/append.ts'
import { audit } from '../db/schema/index.ts'
import { attestationOf, keyOf } from '../testing/attested.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { type Served, serveInstance } from '../testing/served.ts'
import { askWitness } from './ask-witness.ts'
import { addCosigned, cosignedFileOf } from './cosigned-file.ts'
import { readFileTree } from './file-tree.ts'
import { openSigningKey, replaceSigningKey } from './signing-key.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
const [log, witness] = [keyOf('clb.example/nhat-ky'), keyOf('lang-gieng.example/nhat-ky')]
let copies = 0

beforeAll(() => fillTwoProvinces(template))
afterAll(() => folder.remove())

type Both = { readonly province: Instance; readonly served: Served; readonly neighbour: Served }

/** A province with some changes, and a neighbouring installation that cosigns the province's checkpoints. */
async function withBoth(use: (both: Both) => Promise<void>): Promise<void> {
  const path = `${template}.${++copies}`
  const province = await openCopy(
    template,
    `${copies}`,
    attestationOf(log.name, { cosignedFile: cosignedFileOf(path) }),
  )
  const neighbour = await openCopy(
    template,
    `${++copies}`,
    attestationOf(witness.name, { witnessed: [log.note] }),
  )
  try {
    await change(province, 20)
    await use({ province, served: serveInstance(province), neighbour: serveInstance(neighbour) })
  } finally {
    await province.close()
    await neighbour.close()
  }
}

async function change({ services }: Instance, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1)
    await services.db.transaction((tx) =>
      appendAudit(tx, {
        actor: 'test',
        at: services.now(),
        entry: {
          ...{ action: 'roster.discard', subject: { kind: 'test', id: String(time) } },
          ...{ club: null, label: '', before: null, after: { time } },
        },
      }),
    )
}

async function cosign({ province, neighbour }: Both) {
  const asked = await askWitness(
    { tree: readFileTree(province.file), key: log },
    {
      address: 'https://lang-gieng.example/public/v1/witness',
      witness: witness.cosignature,
      post: async (to, body) => {
        const answer = await neighbour.post(new URL(to).pathname, Buffer.from(body))
        return { status: answer.status, text: await answer.text() }
      },
    },
  )
  if (asked.ok)
    addCosigned(cosignedFileOf(province.path), { note: asked.value, witness: witness.cosignature })
  return asked
}

/** Runs `lienthehe log …`; its requests go to the two servers instead of the network. */
async function check(both: Both, ...options: readonly string[]) {
  return runLog(['log', 'https://clb.example', '--log', writeVerifierKey(log.note), ...options], {
    readFile: (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined),
    fetchText: async (address) => {
      const { host, pathname, search } = new URL(address)
      const answer = await (host === 'clb.example' ? both.served : both.neighbour).get(`${pathname}${search}`)
      return answer.ok ? answer.text() : undefined
    },
  })
}
const byWitness = [
  '--witness',
  writeVerifierKey(witness.cosignature),
  '--from-witness',
  'https://lang-gieng.example',
]

describe('the log of a register', () => {
  test('is shown without a login, and each change can be proved to be in it', () =>
    withBoth(async ({ province, served }) => {
      const shown = readCheckpoint(await (await served.get('/public/v1/log/checkpoint')).text())
      if (shown === undefined) throw new Error('there is no checkpoint')
      const rows = await province.services.db.select().from(audit).orderBy(asc(audit.seq))
      expect(shown.checkpoint).toMatchObject({ origin: log.name, size: rows.length })
      const proof = await (await served.get(`/public/v1/log/inclusion?seq=7&size=${rows.length}`)).text()
      const hashes = proof
        .trim()
        .split('\n')
        .map((line) => Buffer.from(line, 'base64'))
      const leaf = leafHash(bytesOfHex(rows[6]?.hash ?? ''))
      expect(isIncluded(leaf, { ...shown.checkpoint, index: 6 }, hashes)).toBe(true)
    }))

  test.each([
    '/consistency?from=9&to=7',
    '/consistency?from=1&to=9999',
    '/inclusion?seq=0&size=5',
    '/inclusion',
    '/cosigned',
  ])('%s: what there is nothing of is not there, in words', (path) =>
    withBoth(async ({ served }) => {
      const answer = await served.get(`/public/v1/log${path}`)
      expect(answer.status).toBe(404)
      expect(await answer.json()).toMatchObject({ reason: 'notFound', message: { vi: 'Ở đây chưa có gì.' } })
    }),
  )

  test('that a neighbour cosigned is checked by a command, before and after it has grown', () =>
    withBoth(async (both) => {
      expect((await check(both)).lines.join()).toContain('Chưa có gì ở bên ngoài để so')
      expect((await cosign(both)).ok).toBe(true)
      expect(await check(both, ...byWitness)).toMatchObject({ exitCode: 0 })
      await change(both.province, 5)
      const checked = await check(both, ...byWitness)
      expect(checked.exitCode).toBe(0)
      expect(checked.lines.join('\n')).toContain('Còn nguyên 20 thay đổi đầu')
      const again = await cosign(both)
      expect(again.ok && readCheckpoint(again.value)?.checkpoint.size).toBe(25)
    }))

  test('says on its page how old the last cosigned checkpoint is', () =>
    withBoth(async (both) => {
      expect(await (await both.served.get('/kiem-chung')).text()).toContain('Chưa nơi nào ký chứng')
      await cosign(both)
      both.province.clock.now = new Date(both.province.clock.now.getTime() + 3 * 3_600_000)
      const page = await (await both.served.get('/kiem-chung?lang=en')).text()
      expect(page).toContain('3 hours ago')
      expect(page).toContain(witness.name)
    }))

  test('on paper is a witness too', () =>
    withBoth(async (both) => {
      const shown = readCheckpoint(await (await both.served.get('/public/v1/log/checkpoint')).text())
      const root = Buffer.from(shown?.checkpoint.root ?? []).toString('hex')
      await change(both.province, 3)
      expect((await check(both, '--printed', '20', root)).exitCode).toBe(0)
      const other = await check(
        both,
        '--printed',
        '20',
        root.replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
      )
      expect(other).toMatchObject({ exitCode: 1, lines: [expect.stringContaining('đã bị viết lại')] })
      expect((await check(both, '--printed', '20', 'x')).exitCode).toBe(1)
    }))
})

describe('a witness', () => {
  test.each([
    { what: 'no submission', body: 'hello', status: 400 },
    { what: 'an old size that is none', body: 'old x\n\n', status: 400 },
  ])('refuses $what', ({ body, status }) =>
    withBoth(async ({ neighbour }) => {
      expect((await neighbour.post('/public/v1/witness/add-checkpoint', Buffer.from(body))).status).toBe(
        status,
      )
    }),
  )

  test('knows only the logs that were named to it, and only by their keys', () =>
    withBoth(async ({ served, neighbour }) => {
      const note = await (await served.get('/public/v1/log/checkpoint')).text()
      const submit = async (sent: string) =>
        (await neighbour.post('/public/v1/witness/add-checkpoint', Buffer.from(`old 0\n\n${sent}`))).status
      expect(await submit(note.replaceAll('clb.example', 'khac.example'))).toBe(404)
      expect(await submit(note.replace('\n20\n', '\n19\n'))).toBe(403)
      expect(await submit(note)).toBe(200)
      // The checkpoint is known by now, so the witness answers with the size that it knows, in the content type that
      // C2SP defines.
      const answer = await neighbour.post(
        '/public/v1/witness/add-checkpoint',
        Buffer.from(`old 0\n\n${note}`),
      )
      expect(answer.status).toBe(409)
      expect(answer.headers.get('content-type')).toBe('text/x.tlog.size')
      expect(await answer.text()).toBe('20\n')
    }))

  test('cosigns nothing that does not grow out of what it cosigned', () =>
    withBoth(async (both) => {
      await cosign(both)
      const { province } = both
      const other = await openCopy(template, `${++copies}`, attestationOf(log.name))
      await change(other, 30)
      const forked = await cosign({ ...both, province: other })
      expect(!forked.ok && forked.refusal.vi).toContain('không còn nối')
      const shorter = await askWitness(
        { tree: readFileTree(province.file), key: log, size: 12 },
        {
          address: 'https://lang-gieng.example/public/v1/witness',
          witness: witness.cosignature,
          post: async (to, body) => {
            const answer = await both.neighbour.post(new URL(to).pathname, Buffer.from(body))
            return { status: answer.status, text: await answer.text() }
          },
        },
      )
      expect(!shorter.ok && shorter.refusal.vi).toContain('đã bị lùi lại')
      await other.close()
    }))
})

describe('the key of an installation', () => {
  test('is made at the first need, for its owner alone, and stays', () => {
    const file = `${folder.path}/signing-key`
    const key = openSigningKey(file, 'clb.example/nhat-ky')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(openSigningKey(file, 'another name').note).toMatchObject({ name: key.name, id: key.note.id })
    const next = replaceSigningKey(file, '', new Date('2026-11-28T00:00:00Z'))
    expect(next.name).toBe(key.name)
    expect(next.note.id).not.toBe(key.note.id)
    expect(openSigningKey(`${file}.until-20261128T000000000Z`, '').note.id).toBe(key.note.id)
  })

  test('is never put in the place of a file that holds something else', () => {
    const file = `${folder.path}/broken-key`
    writeFileSync(file, 'not a key')
    expect(() => openSigningKey(file, 'a')).toThrow(expect.objectContaining({ reason: 'signingKeyInvalid' }))
    expect(readFileSync(file, 'utf8')).toBe('not a key')
  })
})
