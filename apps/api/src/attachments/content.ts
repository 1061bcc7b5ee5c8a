import type { Result } from '@lienthehe/domain'
import { type AttachmentKind, type AttachmentRefusal, attachmentKinds } from '@lienthehe/domain/attachments'
import { accept, refuse } from '@lienthehe/domain/refusals'
import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'

/** The type of an uploaded file, and the bytes that are stored for it. */
export type AttachmentContent = { readonly kind: AttachmentKind; readonly bytes: Uint8Array }

/** More pixels than a sheet of A4 at 300 dpi has; a larger picture could exhaust the memory. */
const pixelsMax = 50_000_000
/** The longer side of a stored picture, in pixels: A4 at 300 dpi. */
const sideMax = 3508
/** How many bytes at the end are searched for the mark that ends a PDF: some programs add a few lines after it. */
const tailBytes = 2048

/**
 * Finds the type of a file by its content, not its name. A photo is re-encoded upright and without its metadata (place,
 * time, phone). A PDF is stored byte for byte: it may have a signature, which any change would break.
 */
export async function readContent(bytes: Uint8Array): Promise<Result<AttachmentContent, AttachmentRefusal>> {
  const kind = kindOf((await fileTypeFromBuffer(bytes))?.ext)
  if (kind === undefined) return refuse({ reason: 'attachmentKind' })
  if (kind === 'pdf')
    return hasPdfEnd(bytes) ? accept({ kind, bytes }) : refuse({ reason: 'attachmentDamaged' })
  try {
    return accept({ kind, bytes: await redraw(kind, bytes) })
  } catch {
    // The decoder's own message is about the inside of the file, and nobody could act on it.
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
