import type { Language, Wording } from '@lienthehe/domain'
import { type Checkpoint, cosignedAt, readCheckpoint } from '../checkpoints/checkpoint.ts'
import { describeGrowthRefusal, judgeGrowth } from '../checkpoints/judge-growth.ts'
import { readVerifierKey, type VerifierKey, writeVerifierKey } from '../checkpoints/keys.ts'
import { isSignedBy } from '../checkpoints/note.ts'
import { bytesOfHex } from '../checkpoints/tree.ts'
import type { Outcome } from './outcome.ts'

/** Of the root of a log, in hexadecimal: that of a SHA-256. */
const rootDigits = 64

/** Fetches an address and returns the text; `undefined`: no answer, or it was refused. */
export type Fetched = (address: string) => Promise<string | undefined>

type Given = {
  readonly log: VerifierKey | undefined
  readonly witnesses: readonly VerifierKey[]
  readonly known: readonly { readonly name: string; readonly checkpoint: Checkpoint }[]
}

/**
 * Runs `log` with the arguments `https://clb.example [--log KEY] [--witness KEY]… [--from-witness
 * https://witness.example] [--since checkpoint.txt] [--printed SIZE ROOT]`. Does the log of this server still contain
 * everything that others know of it? Needs no login. `undefined`: the arguments are not understood.
 */
export async function log(
  words: readonly string[],
  {
    fetchText,
    readFile,
    language,
  }: {
    readonly fetchText: Fetched
    readonly readFile: (path: string) => string | undefined
    readonly language: Language
  },
): Promise<Outcome | undefined> {
  const [address, ...options] = words
  if (address === undefined || !URL.canParse(address)) return undefined
  const api = `${address.replace(/\/$/, '')}/public/v1/log`
  const shown = readCheckpoint((await fetchText(`${api}/checkpoint`)) ?? '')
  if (shown === undefined) return ended(1, [said.nothing(address)], language)
  const given = await readOptions(options, shown.checkpoint.origin, { fetchText, readFile })
  if (given === undefined) return undefined
  if (!given.ok) return ended(1, [given.refusal], language)
  const key = given.log ?? readVerifierKey(((await fetchText(`${api}/key`)) ?? '').split('\n')[0] ?? '')
  if (key === undefined) return ended(1, [said.noKey], language)
  if (!isSignedBy(shown.note, key))
    return ended(
      1,
      [describeGrowthRefusal({ reason: 'notSigned', origin: shown.checkpoint.origin })],
      language,
    )
  const lines: Wording[] = given.log === undefined ? [said.firstUse(writeVerifierKey(key))] : []
  const offered = readCheckpoint((await fetchText(`${api}/cosigned`)) ?? '')
  const cosigned = cosignedBy(offered, given.witnesses)
  for (const { name, checkpoint } of [...given.known, ...(cosigned === null ? [] : [cosigned])]) {
    const proof = await proofBetween(api, checkpoint.size, shown.checkpoint.size, fetchText)
    const refusal = judgeGrowth(checkpoint, shown, { proof, key })
    if (refusal !== null) return ended(1, [...lines, describeGrowthRefusal(refusal)], language)
    lines.push(said.holds(name, checkpoint.size))
  }
  if (given.known.length === 0 && cosigned === null) lines.push(said.onlyItself)
  return ended(0, [...lines, said.reaches(shown.checkpoint)], language)
}

/** The cosigned checkpoint that the server offers, if one of the named witnesses cosigned it. */
function cosignedBy(offered: ReturnType<typeof readCheckpoint>, witnesses: readonly VerifierKey[]) {
  if (offered === undefined) return null
  const found = witnesses.find((witness) => cosignedAt(offered.note, witness) !== null)
  if (found === undefined) return null
  const at = cosignedAt(offered.note, found)?.toISOString() ?? ''
  return { name: `${found.name} (${at})`, checkpoint: offered.checkpoint }
}

async function proofBetween(
  api: string,
  from: number,
  to: number,
  fetchText: Fetched,
): Promise<readonly Uint8Array[]> {
  if (from > to) return []
  const text = (await fetchText(`${api}/consistency?from=${from}&to=${to}`)) ?? ''
  return text
    .split('\n')
    .filter((line) => line !== '')
    .slice(0, 128)
    .map((line) => Buffer.from(line, 'base64'))
}

type Read = { readonly ok: true } & Given
type Unread = { readonly ok: false; readonly refusal: Wording }
type Sources = { readonly fetchText: Fetched; readonly readFile: (path: string) => string | undefined }

/** The options after the address; `undefined`: one of them is not understood. */
async function readOptions(
  options: readonly string[],
  origin: string,
  sources: Sources,
): Promise<Read | Unread | undefined> {
  let given: Given = { log: undefined, witnesses: [], known: [] }
  const rest = [...options]
  while (rest.length > 0) {
    const next = await readOption(rest, given, origin, sources)
    if (next === undefined || 'refusal' in next) return next
    given = next
  }
  return { ok: true, ...given }
}

async function readOption(
  rest: string[],
  given: Given,
  origin: string,
  { fetchText, readFile }: Sources,
): Promise<Given | Unread | undefined> {
  const [option, value = ''] = [rest.shift(), rest.shift()]
  const know = (name: string, read: { readonly checkpoint: Checkpoint } | undefined): Given | Unread =>
    read === undefined
      ? { ok: false, refusal: said.noCheckpoint(name) }
      : { ...given, known: [...given.known, { name, checkpoint: read.checkpoint }] }
  switch (option) {
    case '--log':
    case '--witness': {
      const key = readVerifierKey(value)
      if (key === undefined) return { ok: false, refusal: said.badKey(value) }
      return option === '--log' ? { ...given, log: key } : { ...given, witnesses: [...given.witnesses, key] }
    }
    case '--since':
      return know(value, readCheckpoint(readFile(value) ?? ''))
    case '--from-witness': {
      const at = `${value.replace(/\/$/, '')}/public/v1/witness/checkpoint?origin=${encodeURIComponent(origin)}`
      const read = readCheckpoint((await fetchText(at)) ?? '')
      const isTheirs =
        read !== undefined && given.witnesses.some((key) => cosignedAt(read.note, key) !== null)
      return isTheirs ? know(value, read) : { ok: false, refusal: said.notTheirs(value) }
    }
    case '--printed': {
      const root = rest.shift()?.replaceAll(/\s/g, '') ?? ''
      const isRead =
        /^(0|[1-9]\d{0,14})$/.test(value) && /^[0-9a-f]+$/.test(root) && root.length === rootDigits
      if (!isRead) return { ok: false, refusal: said.badPaper }
      return know('--printed', { checkpoint: { origin, size: Number(value), root: bytesOfHex(root) } })
    }
    default:
      return undefined
  }
}

function ended(exitCode: 0 | 1, lines: readonly Wording[], language: Language): Outcome {
  return { exitCode, lines: lines.map((line) => line[language]) }
}

const said = {
  nothing: (address: string): Wording => ({
    vi: `${address} không đưa ra điểm kiểm nào. Hãy xem lại địa chỉ; máy chủ ấy có thể không ký nhật ký.`,
    en: `${address} shows no checkpoint. Check the address; that server may not sign its log.`,
  }),
  noKey: {
    vi: 'Không có khóa công khai của nhật ký. Hãy xin khóa từ một nguồn khác: --log KHÓA.',
    en: 'There is no public key of the log. Get it from another source: --log KEY.',
  },
  firstUse: (key: string): Wording => ({
    vi: `Chưa cho khóa nên tạm tin khóa mà chính máy chủ đưa ra. Hãy giữ lại để lần sau dùng --log ${key}`,
    en: `No key was given, so the one that the server itself shows is taken. Keep it for the next time: --log ${key}`,
  }),
  badKey: (text: string): Wording => ({
    vi: `“${text}” không phải khóa công khai (tên+mã+khóa).`,
    en: `“${text}” is not a public key (name+hash+key).`,
  }),
  badPaper: {
    vi: `Sau --printed cần số thay đổi và ${rootDigits} chữ số của mã gốc, như trên tờ giấy.`,
    en: `What follows --printed is the number of changes and the ${rootDigits} digits of the root, as on the paper.`,
  },
  noCheckpoint: (name: string): Wording => ({
    vi: `${name} không có điểm kiểm đọc được.`,
    en: `There is no checkpoint to be read in ${name}.`,
  }),
  notTheirs: (address: string): Wording => ({
    vi: `${address} không đưa ra điểm kiểm nào do nhân chứng đã nêu bằng --witness ký. Hãy đặt --witness KHÓA trước --from-witness.`,
    en: `${address} shows no checkpoint that a witness named by --witness has cosigned. Put --witness KEY before --from-witness.`,
  }),
  holds: (name: string, size: number): Wording => ({
    vi: `Còn nguyên ${size} thay đổi đầu, như ${name} đã ghi nhận.`,
    en: `The first ${size} changes are what they were for ${name}.`,
  }),
  onlyItself: {
    vi: 'Chưa có gì ở bên ngoài để so: hãy cho --witness, --since hoặc --printed. Giữ lại điểm kiểm này để lần sau so.',
    en: 'There was nothing from outside to compare with: give --witness, --since or --printed. Keep this checkpoint for the next time.',
  },
  reaches: ({ origin, size }: Checkpoint): Wording => ({
    vi: `Nhật ký ${origin}: ${size} thay đổi, chữ ký đúng.`,
    en: `Log ${origin}: ${size} changes, signed by its key.`,
  }),
} as const
