/** Copies a text, and answers with what came of it, for the button that asked. */
export const copyText = async (text: string, otherwise = 'Copying is not allowed here'): Promise<string> => {
  try {
    await navigator.clipboard.writeText(text);
    return 'Copied';
  } catch {
    return otherwise;
  }
};
