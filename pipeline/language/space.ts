/** Runs of white space as one space each, none at the ends. */
export const foldSpace = (text: string): string => text.replace(/\s+/g, ' ').trim()
