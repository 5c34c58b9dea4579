// To the clipboard, where the browser lets us; it does on https and on this machine.

/** Resolves to what to tell the reader. */
export const copyText = async (text: string, what: string): Promise<string> => {
  try {
    await navigator.clipboard.writeText(text);
    return `Copied: ${what}.`;
  } catch {
    // Plain http elsewhere has no clipboard: a selection can still be copied.
    const area = document.createElement('textarea');
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    return done ? `Copied: ${what}.` : 'This browser forbids copying.';
  }
};
