/** Lower-case letters without diacritics, digits, dots and underscores: any keyboard can type them. */
export const userNamePattern = /^[a-z0-9._]{3,30}$/
