import { formatInteger } from '../text/format.ts'
import type { InLanguage } from '../text/language.ts'

/** Why a file cannot be attached, removed or put back. */
export type AttachmentRefusal =
  | { readonly reason: 'attachmentTooLarge'; readonly bytesMax: number }
  /** The content is not that of a PDF, JPEG or PNG, whatever the file name says. */
  | { readonly reason: 'attachmentKind' }
  /** The file begins like a PDF, JPEG or PNG but cannot be read. */
  | { readonly reason: 'attachmentDamaged' }
  /** The same file is already attached to the record. */
  | { readonly reason: 'attachmentThere'; readonly fileName: string }
  | { readonly reason: 'attachmentsFull'; readonly most: number }
  | { readonly reason: 'attachmentRemoved' }

const reasons: readonly string[] = [
  'attachmentTooLarge',
  'attachmentKind',
  'attachmentDamaged',
  'attachmentThere',
  'attachmentsFull',
  'attachmentRemoved',
] satisfies readonly AttachmentRefusal['reason'][]

/** Is this refusal about an attachment? */
export function isAttachmentRefusal(refusal: { readonly reason: string }): refusal is AttachmentRefusal {
  return reasons.includes(refusal.reason)
}

/** Says why the file is refused, and what to do now. */
export function describeAttachmentRefusal(refusal: AttachmentRefusal, { language }: InLanguage): string {
  switch (refusal.reason) {
    case 'attachmentTooLarge': {
      const megabytes = formatInteger(Math.floor(refusal.bytesMax / 1_000_000), language)
      return {
        vi: `Tệp lớn hơn ${megabytes} MB. Hãy quét lại ở 150–200 dpi, hoặc tách thành nhiều tệp.`,
        en: `The file is larger than ${megabytes} MB. Scan it again at 150–200 dpi, or split it.`,
      }[language]
    }
    case 'attachmentKind':
      return {
        vi: 'Chỉ nhận PDF, ảnh JPEG hoặc PNG. Với tệp Word, hãy lưu thành PDF; với ảnh iPhone (HEIC), hãy gửi dạng JPEG.',
        en: 'Only PDF, JPEG and PNG files are accepted. Save a Word file as PDF; send an iPhone photo (HEIC) as JPEG.',
      }[language]
    case 'attachmentDamaged':
      return {
        vi: 'Tệp bị hỏng hoặc bị cắt cụt, không mở được. Hãy quét lại hoặc chép lại tệp.',
        en: 'The file is damaged or cut off and cannot be opened. Scan it again, or copy it again.',
      }[language]
    case 'attachmentThere':
      return {
        vi: `Đúng tệp này đã được đính kèm (${refusal.fileName}).`,
        en: `Exactly this file is already attached (${refusal.fileName}).`,
      }[language]
    case 'attachmentsFull': {
      const most = formatInteger(refusal.most, language)
      return {
        vi: `Đã có ${most} tệp, không thêm được nữa. Hãy gỡ tệp không cần nữa rồi thử lại.`,
        en: `There are already ${most} files, and no more can be added. Remove one that is no longer needed and try again.`,
      }[language]
    }
    case 'attachmentRemoved':
      return { vi: 'Tệp này đã được gỡ.', en: 'This file has been removed.' }[language]
  }
}
