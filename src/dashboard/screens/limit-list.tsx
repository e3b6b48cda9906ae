import type { LimitRecordFragment } from "../generated/graphql.js";
import { Meter } from "../../../packages/react/src/look/meter.js";
import { Moment } from "../../../packages/react/src/look/moment.js";
import { keyScreenTexts } from "./key-screen-texts.js";

interface LimitListProps {
  readonly limits: readonly LimitRecordFragment[];
}

/** What is used of each limit, when it starts again, and when it will be used up. */
export function LimitList({ limits }: LimitListProps) {
  const texts = keyScreenTexts.limits;
  if (limits.length === 0) return <p className="lk-quiet">{texts.none}</p>;
  return (
    <ul className="lk-limits">
      {limits.map(({ name, used, limit, windowEnd, forecast }) => (
        <li key={name}>
          <strong>{texts.names[name]}</strong>
          <Meter text={texts.used(used, limit)} value={used} max={limit} />
          {windowEnd !== null && (
            <span className="lk-second">
              {texts.startsAgain} <Moment at={windowEnd} />
            </span>
          )}
          {forecast !== null && <Forecast forecast={forecast} />}
        </li>
      ))}
    </ul>
  );
}

function Forecast({ forecast }: { readonly forecast: NonNullable<LimitRecordFragment["forecast"]> }) {
  const texts = keyScreenTexts.limits.forecast;
  const { outlook, reachedAt, unitsPerDay, basedOnDays } = forecast;
  const pace = unitsPerDay === null ? null : texts.pace(unitsPerDay, basedOnDays);
  return (
    <p className={outlook === "WITHIN_WINDOW" || outlook === "REACHED" ? "lk-forecast-near" : "lk-hint"}>
      {texts[outlook]}
      {reachedAt !== null && (
        <>
          {" "}
          <Moment at={reachedAt} />.
        </>
      )}
      {pace !== null && <span className="lk-quiet"> {pace}</span>}
    </p>
  );
}
