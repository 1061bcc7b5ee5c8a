import type { Result } from '@lienthehe/domain'
import { type AttachmentKind, type AttachmentRefusal, attachmentKinds } from '@lienthehe/domain/attachments'
import { accept, refuse } from '@lienthehe/domain/refusals'
import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'

/** What is kept of an uploaded file. */
export type AttachmentContent = { readonly kind: AttachmentKind; readonly bytes: Uint8Array }

/** More than a sheet of A4 at 300 dpi; a larger picture could exhaust memory. */
const pixelsMax = 50_000_000
/** The longer side of what is kept: A4 at 300 dpi. */
const sideMax = 3508
/** Programs add a few lines after the end of a PDF. */
const tailBytes = 2048

/**
 * Tells the type of a file by its content, whatever its name. A photo is re-encoded upright and without its metadata
 * (place, time, phone). A PDF is kept byte for byte: its signature may matter.
 */
export async function readContent(bytes: Uint8Array): Promise<Result<AttachmentContent, AttachmentRefusal>> {
  const kind = kindOf((await fileTypeFromBuffer(bytes))?.ext)
  if (kind === undefined) return refuse({ reason: 'attachmentKind' })
  if (kind === 'pdf')
    return hasPdfEnd(bytes) ? accept({ kind, bytes }) : refuse({ reason: 'attachmentDamaged' })
  try {
    return accept({ kind, bytes: await redraw(kind, bytes) })
  } catch {
    // The decoder's own words are about the insides of a file: nothing that a person could act on.
    return refuse({ reason: 'attachmentDamaged' })
  }
}

function kindOf(extension: string | undefined): AttachmentKind | undefined {
  const name = extension === 'jpg' ? 'jpeg' : extension
  return attachmentKinds.find((kind) => kind === name)
}

function hasPdfEnd(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(-tailBytes)).includes('%%EOF')
}

async function redraw(kind: 'jpeg' | 'png', bytes: Uint8Array): Promise<Uint8Array> {
  const upright = sharp(bytes, { limitInputPixels: pixelsMax, failOn: 'truncated' })
    .rotate()
    .resize({ width: sideMax, height: sideMax, fit: 'inside', withoutEnlargement: true })
  return kind === 'jpeg' ? upright.jpeg({ quality: 82, mozjpeg: true }).toBuffer() : upright.png().toBuffer()
}
