import { toHostError } from '../hostError';

/** Bytes a slice: as numbers in JSON that is four times as much, and a request to Excel on the web takes 5 MB. */
const sliceSize = 1_000_000;

/** The workbook as it is now, as the bytes of an .xlsx file. */
export async function readFile(): Promise<Uint8Array> {
  const file = await asked<Office.File>((answer) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, answer),
  );
  try {
    const bytes = new Uint8Array(file.size);
    for (let index = 0; index < file.sliceCount; index++) {
      const slice = await asked<Office.Slice>((answer) => file.getSliceAsync(index, answer));
      bytes.set(bytesOf(slice.data), index * sliceSize);
    }
    return bytes;
  } finally {
    // At most two files may be open at once.
    file.closeAsync();
  }
}

/** Bytes in base 64, piece by piece: a call takes only so many arguments. */
export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 8192) {
    text += String.fromCharCode(...bytes.subarray(start, start + 8192));
  }
  return btoa(text);
}

/** Excel gives bytes as numbers, on some platforms as text in base 64. */
function bytesOf(data: unknown): ArrayLike<number> {
  if (typeof data !== 'string') return data as ArrayLike<number>;
  return Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
}

function asked<T>(ask: (answer: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(toHostError({ code: result.error.name, message: result.error.message }));
    });
  });
}
