import { userNameCharacters } from '@lienthehe/domain/refusals'

/** Lower-case letters without marks, digits, dots and underscores: can be typed on any keyboard. */
export const userNamePattern = new RegExp(`^[a-z0-9._]{${userNameCharacters.min},${userNameCharacters.max}}$`)
