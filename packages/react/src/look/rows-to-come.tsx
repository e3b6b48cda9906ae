import { useTexts } from "../texts/texts.js";

const rows = [0, 1, 2, 3, 4, 5];

/** Holds the place of a list until it is there. */
export function RowsToCome() {
  return (
    <div className="lk-rows-to-come" role="status">
      <span className="lk-for-readers">{useTexts().loading}</span>
      {rows.map((row) => (
        <div key={row} />
      ))}
    </div>
  );
}
