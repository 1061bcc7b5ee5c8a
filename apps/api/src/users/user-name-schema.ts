import { z } from 'zod'
import { userNamePattern } from '../auth/user-name.ts'

/** A name to sign in with. It becomes lower case, however it was typed. */
export const userNameSchema = z
  .string()
  .transform((text) => text.trim().toLowerCase())
  .pipe(z.string().regex(userNamePattern, 'userNameInvalid'))
