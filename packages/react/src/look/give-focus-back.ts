/** An element, and what it is in, from the inside. */
export function placesOf(element: Element | null): readonly Element[] {
  return element === null ? [] : [element, ...placesOf(element.parentElement)];
}

/** What has the focus in the tree of this element, which may be that of a shadow root. */
export function focusedBeside(element: Element | null): Element | null {
  const root = element?.getRootNode();
  return root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
}

/** To what opened a dialog, the first of these places. What the dialog did may be its end, at once or when a list is read again. */
export function giveFocusBack(places: readonly Element[]): void {
  const [opener] = places;
  if (!(opener instanceof HTMLElement)) return;
  if (!opener.isConnected) {
    focusTitleIn(places);
    return;
  }
  opener.focus();
  const observer = new MutationObserver(() => {
    if (opener.isConnected) return;
    observer.disconnect();
    focusTitleIn(places);
  });
  observer.observe(opener.getRootNode(), { childList: true, subtree: true });
  opener.addEventListener("blur", () => {
    // A browser may say so when it removes the element, before it has.
    queueMicrotask(() => {
      if (opener.isConnected) observer.disconnect();
    });
  });
}

/** The title of the nearest part that is left, unless something else has the focus by now. */
function focusTitleIn(places: readonly Element[]): void {
  const left = places.filter(({ isConnected }) => isConnected);
  const focused = focusedBeside(left[0] ?? null);
  if (focused !== null && focused !== document.body) return;
  const [title] = left.flatMap((place) => place.querySelector("h1, h2, h3, h4, h5, h6") ?? []);
  if (!(title instanceof HTMLElement)) return;
  if (!title.hasAttribute("tabindex")) title.tabIndex = -1;
  title.focus({ preventScroll: true });
}
