import { readVerifierKey, rootOf, writeVerifierKey } from '@lienthehe/office/checkpoints'
import { askWitness } from '../checkpoints/ask-witness.ts'
import { addCosigned, cosignedFileOf } from '../checkpoints/cosigned-file.ts'
import { readFileTree } from '../checkpoints/file-tree.ts'
import { keyNameOf, openSigningKey, replaceSigningKey, signingKeyFileOf } from '../checkpoints/signing-key.ts'
import { formatRoot } from '../checkpoints/words.ts'
import { runProgram, say } from './outcome.ts'
import { registerPath } from './register.ts'

// Lets the operator publish what others can check the register by: `node checkpoint.js key|new-key|print|cosign ADDRESS
// KEY`. Exit code 0: done, 1: refused, 2: unknown command.
const [command = '', address = '', witnessKey = ''] = process.argv.slice(2)
const path = registerPath(undefined)
const keyFile = signingKeyFileOf(path)
const name = keyNameOf(process.env['PUBLIC_URL'] || null)

await runProgram(path, async () => {
  switch (command) {
    case 'key':
      return showKey()
    case 'new-key':
      replaceSigningKey(keyFile, name, new Date())
      say({
        vi: 'Đã tạo khóa mới; khóa cũ còn nằm bên cạnh. Khởi động lại máy chủ, rồi gửi dòng dưới cho trung ương và các nhân chứng để họ THÊM vào (giữ cả khóa cũ).',
        en: 'A new key was made; the old one is still beside it. Restart the server, then send the line below to the national level and the witnesses; they must ADD it and keep the old one too.',
      })
      return showKey()
    case 'print':
      return print()
    case 'cosign':
      return cosign()
    default:
      say({
        vi: 'Cách dùng: npm run checkpoint -- key | new-key | print | cosign https://nhan-chung/public/v1/witness KHÓA-NHÂN-CHỨNG',
        en: 'Usage: npm run checkpoint -- key | new-key | print | cosign https://witness/public/v1/witness WITNESS-KEY',
      })
      return 2
  }
})

function showKey(): number {
  const { note, cosignature } = openSigningKey(keyFile, name)
  say({ vi: 'Khóa ký số liệu và nhật ký:', en: 'Key for signing statements and the log:' })
  console.log(`${writeVerifierKey(note)}\n`)
  say({ vi: 'Khóa khi ký chứng cho nơi khác:', en: 'Key for cosigning for others:' })
  console.log(writeVerifierKey(cosignature))
  return 0
}

/** Prints the head of the log, to be put on paper, which no machine can change afterwards. */
function print(): number {
  const tree = readFileTree(path)
  const { note } = openSigningKey(keyFile, name)
  const size = tree.size()
  const root = formatRoot(rootOf(tree, size))
  const on = new Date().toISOString().slice(0, 16).replace('T', ' ')
  say({
    vi: `Nhật ký ${note.name}, ${on} UTC\nSố thay đổi: ${size}\nMã gốc: ${root}\nHãy in tờ này, ký tên và cất đi.`,
    en: `Log ${note.name}, ${on} UTC\nChanges: ${size}\nRoot: ${root}\nPrint this sheet, sign it and keep it safe.`,
  })
  return 0
}

async function cosign(): Promise<number> {
  const witness = readVerifierKey(witnessKey)
  if (witness?.kind !== 'cosignature' || !URL.canParse(address)) {
    say({
      vi: 'Cần địa chỉ của nhân chứng và khóa ký chứng của nhân chứng (dòng thứ hai mà lệnh key trên máy ấy in ra).',
      en: 'Give the address of the witness and its cosigning key (the second line that the key command prints there).',
    })
    return 2
  }
  const asked = await askWitness(
    { tree: readFileTree(path), key: openSigningKey(keyFile, name) },
    { address, witness, post },
  )
  if (!asked.ok) {
    say(asked.refusal)
    return 1
  }
  addCosigned(cosignedFileOf(path), { note: asked.value, witness })
  say({
    vi: `${witness.name} đã ký chứng. Từ nay, không ai sửa được những gì đã ghi đến lúc này mà không bị phát hiện.`,
    en: `${witness.name} has cosigned. From now on, nobody can rewrite what has been recorded so far without being noticed.`,
  })
  return 0
}

async function post(to: string, body: string) {
  const answer = await fetch(to, { method: 'POST', body, signal: AbortSignal.timeout(30_000) })
  return { status: answer.status, text: await answer.text() }
}
