import { success, type Result } from "../../../errors/result.js";
import { isoText } from "../iso-text.js";
import { isWrittenMoment } from "../storable-moment.js";
import { encodeCursor } from "./cursor.js";
import { toPage, type Page, type PageWindow, type Slice } from "./page.js";
import { parsePageRequest, type PageRequest } from "./page-request.js";

interface Created {
  readonly id: string;
  readonly createdAt: Date;
}

/** Reads the rows in the order that `orderName` names. */
interface Source<Item> {
  readonly orderName: string;
  isId(text: string): boolean;
  list(window: PageWindow): Promise<Slice<Item>>;
  count(): Promise<number>;
}

/** A page of records that are always sorted by their creation. */
export async function pageByCreation<Item extends Created>(
  request: PageRequest,
  source: Source<Item>,
): Promise<Result<Page<Item>, "validation_error">> {
  const { orderName } = source;
  const window = parsePageRequest(
    request,
    orderName,
    ({ value, id }) => value !== null && isWrittenMoment(value) && source.isId(id),
  );
  if (!window.ok) return window;
  const slice = await source.list(window.value);
  return success(
    toPage(
      slice,
      ({ id, createdAt }) => encodeCursor(orderName, { value: isoText(createdAt), id }),
      () => source.count(),
    ),
  );
}
