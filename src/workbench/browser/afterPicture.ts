/** A hidden page draws nothing. */
const longestWait = 200;

/** Resolves when the page has drawn what stands in it now. */
export function afterPicture(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, longestWait);
    // A task of its own, after the frame: the picture is on its way to the screen then.
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
