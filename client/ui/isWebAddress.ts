/** Whether a text is an address that a browser can go to; nothing else may become a link. */
export const isWebAddress = (text: string | null): text is string => text !== null && /^https?:\/\//.test(text);
