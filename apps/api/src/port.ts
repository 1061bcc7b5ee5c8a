import { StartRefused } from './db/errors.ts'

/**
 * A refusal that explains to the operator why the server cannot listen on its port; `undefined`: the error has another
 * cause.
 */
export function portRefused(error: unknown, port: number): StartRefused | undefined {
  switch (error instanceof Error && 'code' in error && error.code) {
    case 'EADDRINUSE':
      return new StartRefused(
        'portTaken',
        {
          vi: `Cổng ${port} đang có chương trình khác dùng. Hãy dừng chương trình đó, hoặc chọn cổng khác, ví dụ PORT=3001.`,
          en: `Port ${port} is in use by another program. Stop that program, or choose another port, e.g. PORT=3001.`,
        },
        error,
      )
    case 'EACCES':
      return new StartRefused(
        'portForbidden',
        {
          vi: `Không được phép dùng cổng ${port}. Hãy chọn cổng từ 1024 trở lên, ví dụ PORT=3000.`,
          en: `Port ${port} may not be used. Choose one from 1024 up, e.g. PORT=3000.`,
        },
        error,
      )
    case 'ERR_SOCKET_BAD_PORT':
      return new StartRefused(
        'portInvalid',
        {
          vi: 'PORT phải là một số từ 0 đến 65535, ví dụ PORT=3000.',
          en: 'PORT must be a number from 0 to 65535, e.g. PORT=3000.',
        },
        error,
      )
    default:
      return undefined
  }
}
