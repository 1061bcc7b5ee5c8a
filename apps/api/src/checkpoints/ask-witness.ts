import type { Result, Wording } from '@lienthehe/domain'
import { accept, refuse } from '@lienthehe/domain/refusals'
import {
  consistencyProof,
  cosignedAt,
  type GrownTree,
  readNote,
  readSignatureLines,
  rootOf,
  type SigningKey,
  signNote,
  type VerifierKey,
  writeCheckpoint,
  writeNote,
} from '@lienthehe/office/checkpoints'

/** Sends a body to an address and returns the answer. */
export type Post = (
  address: string,
  body: string,
) => Promise<{ readonly status: number; readonly text: string }>

/**
 * Asks a witness to cosign the checkpoint of everything up to the last change. Returns the cosigned note, or why there
 * is none.
 */
export async function askWitness(
  {
    tree,
    key,
    size = tree.size(),
  }: { readonly tree: GrownTree; readonly key: SigningKey; readonly size?: number },
  {
    address,
    witness,
    post,
  }: { readonly address: string; readonly witness: VerifierKey; readonly post: Post },
): Promise<Result<string, Wording>> {
  const note = signNote(writeCheckpoint({ origin: key.name, size, root: rootOf(tree, size) }), key)
  const send = (old: number) => post(`${address.replace(/\/$/, '')}/add-checkpoint`, bodyOf(old))
  const bodyOf = (old: number) =>
    `old ${old}\n${consistencyProof(tree, old, size).map(base64Line).join('')}\n${writeNote(note)}`
  let answer = await send(0)
  const known = Number(answer.text.trim())
  if (answer.status === 409 && Number.isSafeInteger(known)) {
    if (known > size) return refuse(said.knowsMore(known, size))
    answer = await send(known)
  }
  if (answer.status !== 200) return refuse(said.refused(answer))
  const signatures = readSignatureLines(answer.text)
  const cosigned = signatures && { ...note, signatures: [...note.signatures, ...signatures] }
  const again = cosigned && readNote(writeNote(cosigned))
  // A signature counts only if the witness’s own key made it, whichever server answered at its address.
  if (again === undefined || cosignedAt(again, witness) === null) return refuse(said.otherKey)
  return accept(writeNote(again))
}

function base64Line(hash: Uint8Array): string {
  return `${Buffer.from(hash).toString('base64')}\n`
}

const said = {
  knowsMore: (known: number, size: number): Wording => ({
    vi: `Nhân chứng đã ký đến thay đổi số ${known}, mà sổ này chỉ còn ${size}: sổ đã bị lùi lại. Hãy khôi phục bản mới hơn trước khi làm tiếp.`,
    en: `The witness has cosigned up to change ${known}, and this register has only ${size}: it was rolled back. Restore the newer copy before you go on.`,
  }),
  refused: ({ status, text }: { readonly status: number; readonly text: string }): Wording =>
    status === 422 || status === 409
      ? {
          vi: 'Nhân chứng từ chối: nhật ký này không còn nối với những gì nhân chứng đã ký. Sổ đã bị viết lại, hoặc là một bản khác.',
          en: 'The witness refuses: this log does not continue what was cosigned there. The register was rewritten, or this is another copy.',
        }
      : status === 404 || status === 403
        ? {
            vi: 'Nhân chứng chưa biết khóa của máy chủ này. Hãy gửi cho nhân chứng dòng mà npm run checkpoint -- key in ra, để thêm vào WITNESSED_LOGS.',
            en: 'The witness does not know the key of this server. Send it the line that npm run checkpoint -- key prints, to be put into its WITNESSED_LOGS.',
          }
        : {
            vi: `Nhân chứng trả lời ${status}: ${text.slice(0, 200)}`,
            en: `The witness answered ${status}: ${text.slice(0, 200)}`,
          },
  otherKey: {
    vi: 'Chữ ký trả về không phải của khóa nhân chứng đã cho. Chưa ghi gì.',
    en: 'The answer was not signed with the witness key you gave. Nothing was stored.',
  },
} as const
