import { userNameCharacters } from '@lienthehe/domain/refusals'

/** Lower-case letters without diacritics, digits, dots and underscores: any keyboard can type them. */
export const userNamePattern = new RegExp(`^[a-z0-9._]{${userNameCharacters.min},${userNameCharacters.max}}$`)
