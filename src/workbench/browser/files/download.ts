/** Hands bytes to the user as a file of this name. */
export function download(bytes: Uint8Array, name: string): void {
  const copy = new Uint8Array(bytes);
  const url = URL.createObjectURL(
    new Blob([copy], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }),
  );
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  // The browser reads the address after this task.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Lets the user choose a workbook or text file; undefined when nothing is chosen. */
export function chooseFile(): Promise<File | undefined> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.xlsx,.csv,.tsv,.txt';
    input.addEventListener('change', () => resolve(input.files?.[0]));
    input.addEventListener('cancel', () => resolve(undefined));
    input.click();
  });
}
