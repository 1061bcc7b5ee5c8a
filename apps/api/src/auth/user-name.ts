/** Lower-case letters without marks, digits, dots and underscores: can be typed on any keyboard. */
export const userNamePattern = /^[a-z0-9._]{3,30}$/
