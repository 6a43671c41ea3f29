/** True when the text is on the clipboard. Works in a page of ours and in a content script alike. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
