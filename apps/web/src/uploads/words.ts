/** The texts shown while a file is being uploaded. */
export const words = {
  drop: { vi: 'Kéo tệp vào đây, hoặc', en: 'Drop the file here, or' },
  sending: (percent: string) => ({ vi: `Đang gửi tệp… ${percent}%`, en: `Sending the file… ${percent}%` }),
  reading: { vi: 'Đang đọc tệp…', en: 'Reading the file…' },
  failed: {
    vi: 'Chưa gửi được tệp: không liên lạc được với máy chủ. Hãy thử lại.',
    en: 'The file was not sent: the server could not be reached. Try again.',
  },
  again: { vi: 'Thử lại', en: 'Try again' },
} as const
